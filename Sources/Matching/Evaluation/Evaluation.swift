public import Catalog
internal import MaterialGraph

/// Scores forecasts against exchanges that are known to exist.
///
/// One case is left out at a time: whatever is learnt for a link of a case comes from the catalogue
/// and from the other cases alone.
public struct Evaluation {
  let known: [KnownLink]
  let links: [LinkFeatures]
  /// For each case its links, in the order of the file.
  let linksOfStudy: [[Int]]
  let weights: [Double]
  let texts: [String]
  let receivers: ReceiverModel
  let wasteCodes: WasteCodeModel
  let knowings: [ReceiverModel.Knowing]

  /// The most links of other cases that a forecast learns from: the first ones of the file.
  static let learningLimit = 2000
  /// How many entries a forecast keeps.
  static let listed = 5

  /// Scores the three tasks on `links`. The same links and knowledge give the same bytes.
  /// O(links · min(links, 2000)).
  public static func run(_ links: [KnownLink], knowledge: Knowledge) -> EvaluationResult {
    let evaluation = Evaluation(links, knowledge)
    return EvaluationResult(
      links: links.count, studies: evaluation.linksOfStudy.count,
      tasks: [
        evaluation.receiverSectorTask(), evaluation.wasteCodeTask(), evaluation.linkTask(),
      ])
  }

  init(_ known: [KnownLink], _ knowledge: Knowledge) {
    var vocabulary = Vocabulary()
    let divisions = knowledge.codes.activities
      .filter { $0.list == .nace && $0.code.utf8.count == 2 }.map(\.code).sorted()
    let places = Dictionary(
      divisions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let catalog = CatalogTakers(knowledge, divisions: places, &vocabulary)
    let wasteCodes = WasteCodeModel(knowledge, &vocabulary)
    let codePlaces = Dictionary(
      wasteCodes.codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var studies: [String: Int] = [:]
    var linksOfStudy: [[Int]] = []
    var links: [LinkFeatures] = []
    for (index, link) in known.enumerated() {
      let study = studies[link.study, default: linksOfStudy.count]
      if study == linksOfStudy.count {
        studies[link.study] = study
        linksOfStudy.append([])
      }
      linksOfStudy[study].append(index)
      let only = link.wasteCodes.count == 1 ? link.wasteCodes.first : nil
      links.append(
        LinkFeatures(
          study: study, stream: link.stream,
          telling: vocabulary.telling(link.stream), wasteCodes: link.wasteCodes,
          productCodes: link.productCodes, donorSectors: link.donor.sectors,
          donorDivision: link.donor.divisions.first ?? "",
          receiverDivisions: link.receiver.divisions.compactMap { places[$0] },
          receiverSector: link.receiver.sectors.first ?? "",
          wasteCode: only.flatMap { codePlaces[$0] }))
    }
    let weights = vocabulary.weights()
    let receivers = ReceiverModel(
      divisions: divisions, places: places, prior: knowledge.sectorPrior, catalog: catalog)
    self.known = known
    self.links = links
    self.linksOfStudy = linksOfStudy
    self.weights = weights
    texts = vocabulary.texts
    self.receivers = receivers
    self.wasteCodes = wasteCodes
    knowings = links.map { receivers.knowing($0, weights: weights) }
  }

  /// The links that a link of `study` may learn from: those of other cases.
  func others(than study: Int) -> [Int] {
    var others: [Int] = []
    for index in links.indices where links[index].study != study {
      others.append(index)
      if others.count == Self.learningLimit { break }
    }
    return others
  }

  /// A forecast's entry in the answer.
  func forecast(
    of link: Int, answers: [String], rank: Int?, entries: [ForecastEntry]
  ) -> Forecast {
    let donor = known[link].donor
    return Forecast(
      study: known[link].study, donor: donor.name.isEmpty ? donor.business : donor.name,
      stream: known[link].stream, answers: answers, rank: rank, entries: entries)
  }

  // MARK: Receiver sector

  private func receiverSectorTask() -> EvaluationResult.TaskResult {
    var score = RankScore()
    var baselines = EvaluationBaseline.allCases.map { (baseline: $0, score: RankScore()) }
    var forecasts: [Forecast] = []
    for own in linksOfStudy {
      guard let first = own.first else { continue }
      let others = others(than: links[first].study)
      for index in own where !known[index].receiver.divisions.isEmpty {
        let answers = Set(links[index].receiverDivisions)
        let distribution = receivers.distribution(
          for: links[index], knowing: knowings[index], others: others, links: links,
          weights: weights)
        let order = Ranking.order(distribution.shares)
        let ranks = Ranking.ranks(of: answers, in: order)
        score.add(ranks: ranks, answers: max(1, answers.count))
        for place in baselines.indices {
          let simple = baseline(baselines[place].baseline, for: index, others: others)
          baselines[place].score.add(
            ranks: Ranking.ranks(of: answers, in: Ranking.order(simple)),
            answers: max(1, answers.count))
        }
        forecasts.append(
          forecast(
            of: index, answers: known[index].receiver.divisions.sorted(), rank: ranks.first,
            entries: order.prefix(Self.listed).map { place in
              ForecastEntry(
                key: receivers.divisions[place], score: distribution.shares[place],
                reasons: receivers.reasons(
                  for: place, knowing: knowings[index], distribution: distribution, links: links,
                  names: known))
            }))
      }
    }
    return EvaluationResult.TaskResult(
      task: .receiverSector, score: score, baselines: baselines, chance: nil, forecasts: forecasts)
  }

  /// Scores of the divisions by a baseline.
  func baseline(_ baseline: EvaluationBaseline, for index: Int, others: [Int]) -> [Double] {
    nearest(count: receivers.divisions.count, others: others) { other in
      links[other].receiverDivisions.first
    } likeness: { other in
      switch baseline {
      case .popularity: 0
      case .codeNearest:
        links[index].codeLikeness(links[other]) + links[index].productLikeness(links[other])
      case .wordNearest:
        WordOverlap.cosine(links[index].telling, links[other].telling, weights)
      }
    }
  }

  /// For each answer how alike the nearest link with it is, and a little for how frequent it is.
  private func nearest(
    count: Int, others: [Int], answer: (Int) -> Int?, likeness: (Int) -> Double
  ) -> [Double] {
    var best = [Double](repeating: 0, count: count)
    var frequency = [Double](repeating: 0, count: count)
    for other in others {
      guard let place = answer(other) else { continue }
      best[place] = max(best[place], likeness(other))
      frequency[place] += 1
    }
    let total = max(1, Double(others.count))
    return best.indices.map { best[$0] + 0.001 * frequency[$0] / total }
  }

  // MARK: Waste code

  private func wasteCodeTask() -> EvaluationResult.TaskResult {
    var score = RankScore()
    var baselines = EvaluationBaseline.allCases.map { (baseline: $0, score: RankScore()) }
    var forecasts: [Forecast] = []
    for own in linksOfStudy {
      guard let first = own.first else { continue }
      let others = others(than: links[first].study)
      for index in own {
        guard known[index].wasteCodes.count == 1, let code = known[index].wasteCodes.first,
          code.utf8.count == 6
        else { continue }
        let link = links[index]
        let answers = Set([link.wasteCode].compactMap { $0 })
        let learnt = wasteCodes.learnt(for: link, others: others, links: links, weights: weights)
        let scores = wasteCodes.scores(link, learnt: learnt, weights: weights)
        let order = Ranking.order(scores)
        let ranks = Ranking.ranks(of: answers, in: order)
        score.add(ranks: ranks, answers: 1)
        for place in baselines.indices {
          let baseline = baselines[place].baseline
          let simple = nearest(count: wasteCodes.codes.count, others: others) { other in
            links[other].wasteCode
          } likeness: { other in
            switch baseline {
            case .popularity: 0
            case .codeNearest: WasteCodeModel.tradeLikeness(link, links[other])
            case .wordNearest: WordOverlap.cosine(link.telling, links[other].telling, weights)
            }
          }
          baselines[place].score.add(
            ranks: Ranking.ranks(of: answers, in: Ranking.order(simple)), answers: 1)
        }
        forecasts.append(
          forecast(
            of: index, answers: [code], rank: ranks.first,
            entries: order.prefix(Self.listed).map { place in
              ForecastEntry(
                key: wasteCodes.codes[place], score: scores[place],
                reasons: wasteCodes.reasons(
                  for: place, link, learnt: learnt, names: known, texts: texts))
            }))
      }
    }
    return EvaluationResult.TaskResult(
      task: .wasteCode, score: score, baselines: baselines, chance: nil, forecasts: forecasts)
  }
}

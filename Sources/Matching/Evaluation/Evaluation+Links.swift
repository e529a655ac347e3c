internal import Catalog

extension Evaluation {
  /// A stream of a giver with those who take it.
  private struct Question {
    let donor: String?
    /// The first link of the question; its words and codes stand for all.
    let link: Int
    var takers: Set<String>
  }

  /// A firm of a case.
  private struct Firm {
    let identity: String
    let party: KnownLink.Party
  }

  /// Weight of how often a trade takes anything: a firm that stands in the case needs less of it.
  private static let correctionForFrequency = 0.3
  /// Weight of links of other cases whose taker is of the firm's own class.
  private static let weightOfClass = 1.44
  /// Pseudo-weight of alike links beside which those of the class count.
  private static let doubtOfClass = 5.0
  /// The score of a firm of no known trade, such as a town.
  private static let noTrade = -4.3
  /// What a town has before others where heat is given: its homes need it.
  private static let townsHeat = 2.2

  /// Each distinct giver and stream of a case against its firms.
  func linkTask() -> EvaluationResult.TaskResult {
    var score = RankScore()
    var chance = RankScore()
    var baselines = EvaluationBaseline.allCases.map { (baseline: $0, score: RankScore()) }
    var forecasts: [Forecast] = []
    for own in linksOfStudy {
      guard let first = own.first else { continue }
      let others = others(than: links[first].study)
      let firms = firms(of: own)
      for question in questions(of: own) {
        let candidates = firms.filter { $0.identity != question.donor }
        let answers = Set(
          candidates.indices.filter { question.takers.contains(candidates[$0].identity) })
        if answers.isEmpty { continue }
        let index = question.link
        let distribution = receivers.distribution(
          for: links[index], knowing: knowings[index], others: others, links: links,
          weights: weights)
        let scores = candidates.map {
          self.score(of: $0.party, for: index, distribution)
        }
        let order = Ranking.order(scores)
        let ranks = Ranking.ranks(of: answers, in: order)
        score.add(ranks: ranks, answers: answers.count)
        chance.addChance(candidates: candidates.count, answers: answers.count)
        for place in baselines.indices {
          let byDivision = baseline(baselines[place].baseline, for: index, others: others)
          let simple = candidates.map { firm in
            divisions(of: firm.party).map { byDivision[$0] }.max() ?? 0
          }
          baselines[place].score.add(
            ranks: Ranking.ranks(of: answers, in: Ranking.order(simple)), answers: answers.count)
        }
        forecasts.append(
          forecast(
            of: index,
            answers: answers.sorted().map { Self.name(of: candidates[$0].party) },
            rank: ranks.first,
            entries: order.prefix(Self.listed).map { place in
              let party = candidates[place].party
              let division = divisions(of: party).max {
                distribution.shares[$0] < distribution.shares[$1]
              }
              return ForecastEntry(
                key: Self.name(of: party), score: scores[place],
                reasons: division.map {
                  receivers.reasons(
                    for: $0, knowing: knowings[index], distribution: distribution, links: links,
                    names: known)
                } ?? [])
            }))
      }
    }
    return EvaluationResult.TaskResult(
      task: .link, score: score, baselines: baselines, chance: chance, forecasts: forecasts)
  }

  private func divisions(of party: KnownLink.Party) -> [Int] {
    party.divisions.compactMap { receivers.place(of: $0) }
  }

  /// How well a firm fits: the logarithm of its division's share, less that of the division's
  /// frequency, plus the share of its class among alike links.
  private func score(
    of party: KnownLink.Party, for index: Int, _ distribution: ReceiverModel.Distribution
  ) -> Double {
    var best: Double?
    for sector in party.sectors {
      guard let place = receivers.place(of: String(sector.prefix(2))) else { continue }
      var score =
        CoarseScale.logarithm(distribution.shares[place] + 1e-5)
        - Self.correctionForFrequency * CoarseScale.logarithm(distribution.prior[place])
      if sector.utf8.count == 4 {
        let alike = distribution.neighbours.reduce(0) {
          links[$1.link].receiverSector == sector ? $0 + $1.weight : $0
        }
        score += Self.weightOfClass * alike / (distribution.neighbourWeight + Self.doubtOfClass)
      }
      best = max(best ?? score, score)
    }
    if let best { return best }
    return receivers.isHeat(knowings[index]) ? Self.noTrade + Self.townsHeat : Self.noTrade
  }

  private static func name(of party: KnownLink.Party) -> String {
    party.name.isEmpty ? party.business : party.name
  }

  /// The firms of a case, each once, by identity.
  private func firms(of own: [Int]) -> [Firm] {
    var seen: Set<String> = []
    var firms: [Firm] = []
    for index in own {
      for party in [known[index].donor, known[index].receiver] {
        guard let identity = party.identity, seen.insert(identity).inserted else { continue }
        firms.append(Firm(identity: identity, party: party))
      }
    }
    return firms.sorted { $0.identity < $1.identity }
  }

  /// The distinct givers with their streams, in the order of the file.
  private func questions(of own: [Int]) -> [Question] {
    var places: [String: Int] = [:]
    var questions: [Question] = []
    for index in own {
      guard let taker = known[index].receiver.identity else { continue }
      let donor = known[index].donor.identity
      let key = (donor ?? "") + "\n" + NameFolding.folded(known[index].stream)
      if let place = places[key] {
        questions[place].takers.insert(taker)
      } else {
        places[key] = questions.count
        questions.append(Question(donor: donor, link: index, takers: [taker]))
      }
    }
    return questions
  }
}

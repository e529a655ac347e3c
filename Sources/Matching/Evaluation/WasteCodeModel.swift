internal import Catalog
internal import MaterialGraph
internal import Primitives

/// Ranks the codes of the list of wastes that a stream of a giver may have.
///
/// The score adds up: words that the code's title has (weighed as BM25 does; Robertson and
/// Zaragoza, "The Probabilistic Relevance Framework", 2009), names of materials with the code, the
/// codes of the kind of stream, the groups that the giver's trade brings forth, and links of other
/// cases.
struct WasteCodeModel: Sendable {
  /// The six-digit codes, ascending.
  let codes: [String]
  private let titles: [[Int32]]
  private let groupTitles: [[Int32]]
  /// For each code names of materials that have it: words, and how much such a name says.
  private var names: [[(words: [Int32], worth: Double)]]
  /// For each code how much the catalogue speaks of it: the materials that have it, each by how
  /// much it says.
  private let mentions: [Double]
  /// For each word the words that the list may have for it.
  private let alternatives: [Int32: [Int32]]
  private let origins: WasteOrigins
  private let prior: SectorPrior
  /// For each kind of stream the codes that it has, with what they gain.
  private let codesOfKind: [[(code: Int, gain: Double)]]

  // Set by leaving one case out and rounded.
  private static let weightOfTitle = 0.7
  private static let weightOfGroupTitle = 0.3
  private static let weightOfNames = 3.0
  /// What the kind of stream gives to a whole code of its own, and to a code of its group.
  private static let weightOfKind = 4.0
  private static let weightOfKindsGroup = 2.0
  /// The points of evidence from which on a kind counts fully.
  private static let sureKind = 3.5
  private static let weightOfGroup = 5.0
  private static let weightOfChapter = 3.0
  private static let weightOfLinks = 2.0
  private static let weightOfFrequency = 0.25
  /// Of codes that are alike in all else the one goes first of which the catalogue has more
  /// materials: `15 01 02` before `15 01 09`.
  private static let weightOfMentions = 0.05
  /// `xx yy 99`, wastes not otherwise specified, is what people write when in doubt.
  private static let remainder = 0.6
  /// Chapters 13 to 17 hold what any trade has.
  private static let anyTrade = 1.0
  /// Chapters of households, hospitals and photographers do not fit a trade.
  private static let noTrade = -1.0

  init(_ knowledge: Knowledge, _ vocabulary: inout Vocabulary) {
    var titles: [[Int32]] = []
    var codes: [String] = []
    var groups: [String: [Int32]] = [:]
    for entry in knowledge.codes.wasteCodes where entry.code.list == .ewc {
      switch entry.code.code.utf8.count {
      case 6:
        codes.append(entry.code.code)
        titles.append(vocabulary.counted(entry.title.english))
      case 4: groups[entry.code.code] = vocabulary.telling(entry.title.english)
      default: continue
      }
    }
    groupTitles = codes.map { groups[String($0.prefix(4))] ?? [] }
    self.codes = codes
    self.titles = titles
    var mentions = [Double](repeating: 0, count: codes.count)
    var names: [[(words: [Int32], worth: Double)]] = Array(repeating: [], count: codes.count)
    let places = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for material in knowledge.materials {
      let own = material.codes.filter { $0.list == .ewc }.compactMap { places[$0.code] }
      // A material of many codes says little about each.
      let worth = 1 / (1 + 0.25 * CoarseScale.logarithm(Double(max(1, own.count))))
      for place in own { mentions[place] += worth }
      for name in [material.name.english] + material.synonyms where !own.isEmpty {
        let words = vocabulary.telling(name)
        for place in own where !words.isEmpty { names[place].append((words, worth)) }
      }
    }
    self.names = names
    self.mentions = mentions
    var alternatives: [Int32: [Int32]] = [:]
    for entry in knowledge.tradeWords {
      let others = entry.others.flatMap { vocabulary.telling($0) }
      for word in vocabulary.telling(entry.word) { alternatives[word] = others }
    }
    self.alternatives = alternatives
    origins = WasteOrigins(knowledge.wasteOrigins)
    let prior = knowledge.sectorPrior
    self.prior = prior
    codesOfKind = prior.kinds.map { kind in
      codes.enumerated().compactMap { place, code in
        var gain = 0.0
        for beginning in kind.wastes where code.hasPrefix(beginning) {
          switch beginning.utf8.count {
          case 6: gain = Self.weightOfKind
          case 4: gain = max(gain, Self.weightOfKindsGroup)
          default: continue
          }
        }
        return gain > 0 ? (place, gain) : nil
      }
    }
  }

  /// What a link of another case adds.
  struct Learnt: Sendable {
    /// For each code the likeness of the links with it.
    var likeness: [Double]
    var counts: [Int]
    /// For each code the link that is most alike, or -1.
    var best: [Int]
  }

  /// A score for each code, higher is likelier.
  func scores(_ link: LinkFeatures, learnt: Learnt, weights: [Double]) -> [Double] {
    let query = query(of: link)
    let groups = origins.groups(of: link.donorSectors)
    let byKind = kindScores(link)
    return codes.indices.map { place in
      var score = titleScore(query, place, weights) + byKind[place]
      score += Self.weightOfNames * nameScore(link, place, weights)
      score += Self.originScore(codes[place], groups).score
      score += Self.habit(codes[place], ofTrade: !link.donorSectors.isEmpty)
      score += Self.weightOfMentions * CoarseScale.logarithm(1 + mentions[place])
      score += Self.weightOfLinks * learnt.likeness[place]
      score +=
        Self.weightOfFrequency * 0.6931 * CoarseScale.logarithm(1 + Double(learnt.counts[place]))
      return score
    }
  }

  /// What the links `others` teach about `link`.
  func learnt(
    for link: LinkFeatures, others: [Int], links: [LinkFeatures], weights: [Double]
  ) -> Learnt {
    var learnt = Learnt(
      likeness: Array(repeating: 0, count: codes.count),
      counts: Array(repeating: 0, count: codes.count),
      best: Array(repeating: -1, count: codes.count))
    var strongest = learnt.likeness
    for other in others {
      guard let code = links[other].wasteCode else { continue }
      learnt.counts[code] += 1
      let both = WordOverlap.sum(ofShared: link.telling, links[other].telling) { weights[$0] }
      let either =
        link.telling.reduce(0) { $0 + weights[Int($1)] }
        + links[other].telling.reduce(0) { $0 + weights[Int($1)] } - both
      let words = either > 0 ? both / either : 0
      let trade = Self.tradeLikeness(link, links[other])
      let likeness = words * (1 + 0.5 * trade) + 0.15 * trade
      if words > 0 { learnt.likeness[code] += 0.1 * likeness }
      if likeness > strongest[code] {
        learnt.likeness[code] += likeness - strongest[code]
        strongest[code] = likeness
        if words > 0 { learnt.best[code] = other }
      }
    }
    return learnt
  }

  /// How alike the trades of two givers are: 1 for the same class, 0.6 for the same division.
  static func tradeLikeness(_ left: LinkFeatures, _ right: LinkFeatures) -> Double {
    if !left.donorSectors.isEmpty, left.donorSectors == right.donorSectors { return 1 }
    return left.donorDivision == right.donorDivision ? 0.6 : 0
  }

  /// What speaks for a code, strongest first.
  func reasons(
    for place: Int, _ link: LinkFeatures, learnt: Learnt, names known: [KnownLink],
    texts: [String]
  ) -> [ForecastReason] {
    var reasons: [ForecastReason] = []
    let words = query(of: link).map(\.word).sorted()
    let shared = WordOverlap.shared(words, titles[place]).map { texts[Int($0)] }
    if !shared.isEmpty { reasons.append(.words(shared.sorted())) }
    let kind = prior.readings(of: link.stream).filter { reading in
      codesOfKind[reading.kind].contains { $0.code == place }
    }.max { $0.share < $1.share }
    if let kind {
      reasons.append(.kind(key: prior.kinds[kind.kind].key, name: prior.kinds[kind.kind].name))
    }
    let origin = Self.originScore(codes[place], origins.groups(of: link.donorSectors))
    if let group = origin.group { reasons.append(.origin(group)) }
    let alike = learnt.best[place]
    if alike >= 0 {
      reasons.append(.similar(study: known[alike].study, stream: known[alike].stream))
    }
    return reasons
  }

  // MARK: The parts of the score

  /// The words of a stream at full weight and what else they may be called at half, each once, by
  /// number.
  private func query(of link: LinkFeatures) -> [(word: Int32, weight: Double)] {
    var weights: [Int32: Double] = [:]
    for word in link.telling {
      weights[word] = 1
      for other in alternatives[word] ?? [] where weights[other] == nil { weights[other] = 0.5 }
    }
    return weights.sorted { $0.key < $1.key }.map { (word: $0.key, weight: $0.value) }
  }

  private func titleScore(
    _ query: [(word: Int32, weight: Double)], _ place: Int, _ weights: [Double]
  ) -> Double {
    let title = titles[place]
    let saturation = 2.2 / (1 + 1.2 * (0.5 + 0.5 * Double(title.count + 1) / 8))
    var score = 0.0
    for entry in query {
      let weight = entry.weight * weights[Int(entry.word)]
      if title.contains(entry.word) {
        score += weight * saturation
      } else if groupTitles[place].contains(entry.word) {
        score += weight * Self.weightOfGroupTitle
      }
    }
    return score * Self.weightOfTitle
  }

  private func nameScore(_ link: LinkFeatures, _ place: Int, _ weights: [Double]) -> Double {
    var best = 0.0
    for name in names[place] {
      best = max(best, name.worth * WordOverlap.cosine(link.telling, name.words, weights))
    }
    return best
  }

  /// What the kinds that the text may mean give to each code.
  private func kindScores(_ link: LinkFeatures) -> [Double] {
    var scores = [Double](repeating: 0, count: codes.count)
    for reading in prior.readings(of: link.stream) {
      let sure = min(1, reading.points / Self.sureKind)
      for entry in codesOfKind[reading.kind] {
        scores[entry.code] += reading.share * sure * entry.gain
      }
    }
    return scores
  }

  private static func originScore(
    _ code: String, _ groups: [String]
  ) -> (score: Double, group: String?) {
    var best: (score: Double, group: String?) = (0, nil)
    var fading = 1.0
    for group in groups {
      if code.hasPrefix(group) {
        let score = fading * (group.utf8.count == 2 ? weightOfChapter : weightOfGroup)
        if score > best.score { best = (score, group) }
      }
      fading *= 0.93
    }
    return best
  }

  private static func habit(_ code: String, ofTrade: Bool) -> Double {
    var score = code.hasSuffix("99") ? remainder : 0
    switch code.prefix(2) {
    case "13", "14", "15", "16", "17": score += anyTrade
    case "09", "18", "20": score += ofTrade ? noTrade : 0
    default: break
    }
    return score
  }
}

internal import Catalog

/// A kind of stream that people name by certain words and that certain trades usually take.
///
/// Code lists say where a waste came from, not who can use it; the kinds say the latter, for energy
/// and water as for matter. Their figures are planning judgements from the practice of industrial
/// symbiosis, not measurements.
struct StreamKind: Sendable {
  /// The id.
  let key: String
  /// Names of it, each as words.
  let phrases: [String]
  /// Beginnings of codes of the list of wastes.
  let wastes: [String]
  /// Beginnings of codes of products by activity (CPA).
  let goods: [String]
  /// NACE divisions that take it with their shares, which sum to 1.
  let takers: [(division: String, share: Double)]

  /// A kind. `words` are parted by commas; `wastes` and `goods` by spaces; `takers` are divisions
  /// with weights (`23:64 42:11`).
  init(_ key: String, words: String, wastes: String = "", goods: String = "", takers: String) {
    self.key = key
    phrases = words.split(separator: ",").map { String($0) }
    self.wastes = wastes.split(separator: " ").map { String($0) }
    self.goods = goods.split(separator: " ").map { String($0) }
    let weighted = takers.split(separator: " ").compactMap { text -> (String, Double)? in
      let parts = text.split(separator: ":")
      guard parts.count == 2, let weight = Double(parts[1]), weight > 0 else { return nil }
      return (String(parts[0]), weight)
    }
    let total = weighted.reduce(0) { $0 + $1.1 }
    self.takers = weighted.map { (division: $0.0, share: $0.1 / total) }
  }

  /// All kinds.
  static let all = energyAndWater + chemicals + minerals + goods + organics
}

/// Tells the kinds of streams by words and codes.
struct StreamKindReader: Sendable {
  /// A kind that a stream may be, with how sure that is; the shares of a stream sum to 1.
  struct Reading: Sendable {
    let kind: Int
    let share: Double
  }

  private let kinds: [(phrases: [[Int32]], kind: StreamKind)]

  /// A reader whose phrases are in the words of `vocabulary`.
  init(_ vocabulary: inout Vocabulary) {
    var kinds: [(phrases: [[Int32]], kind: StreamKind)] = []
    for kind in StreamKind.all {
      kinds.append((kind.phrases.map { vocabulary.words(of: $0) }.filter { !$0.isEmpty }, kind))
    }
    self.kinds = kinds
  }

  /// The kinds that a stream may be, in the order of the table, those below one in a hundred left
  /// out. Evidence adds up; e^1.3 for each point of it.
  func readings(words: [Int32], wasteCodes: [String], productCodes: [String]) -> [Reading] {
    let evidence = kinds.map { entry in
      Self.evidence(of: entry.phrases, in: words)
        + Self.evidence(of: wasteCodes, beginnings: entry.kind.wastes) { Self.wastePoints[$0] ?? 0 }
        + Self.evidence(of: productCodes, beginnings: entry.kind.goods) { 0.325 * Double($0) }
    }
    guard let best = evidence.max(), best > 0 else { return [] }
    let odds = evidence.map { $0 > 0 ? CoarseScale.power(1.8755 * ($0 - best)) : 0 }
    let total = odds.reduce(0, +)
    return odds.indices.compactMap { kind in
      let share = odds[kind] / total
      return share > 0.01 ? Reading(kind: kind, share: share) : nil
    }
  }

  /// The points of a code's beginning by its length: a chapter says little, a whole code much.
  private static let wastePoints = [2: 0.8, 4: 1.6, 6: 2.6]

  /// The points of the best phrase: more for several words, for standing last, where English has
  /// what a thing is, and for being all that is said.
  private static func evidence(of phrases: [[Int32]], in words: [Int32]) -> Double {
    var best = 0.0
    for phrase in phrases where phrase.count <= words.count {
      var points = 0.0
      for start in 0...(words.count - phrase.count)
      where words[start..<(start + phrase.count)].elementsEqual(phrase) {
        points = phrase.count == 1 ? 2 : 3.5
        if start + phrase.count == words.count { points += 0.8 }
        if phrase.count == words.count { points += 0.8 }
      }
      best = max(best, points)
    }
    return best
  }

  private static func evidence(
    of codes: [String], beginnings: [String], points: (Int) -> Double
  ) -> Double {
    var best = 0.0
    for code in codes {
      for beginning in beginnings where code.hasPrefix(beginning) {
        best = max(best, points(beginning.utf8.count))
      }
    }
    return best
  }
}

internal import Primitives

/// Tells the kinds of streams by words and codes.
struct StreamKindReader: Sendable {
  /// A phrase that tells of a kind.
  private struct Phrase: Sendable {
    let words: [String]
    let kind: Int
    /// Whether it tells little, such as `residue`.
    let isWeak: Bool
  }

  private let phrases: [Phrase]
  /// The phrases that have a word.
  private let phrasesOfWord: [String: [Int]]
  /// Chinese phrases, folded, with their length in characters.
  private let chinese: [(scalars: [Unicode.Scalar], kind: Int)]
  private let wastes: [[String]]
  private let goods: [[String]]

  init(_ kinds: [StreamKindEntry]) {
    var phrases: [Phrase] = []
    var chinese: [(scalars: [Unicode.Scalar], kind: Int)] = []
    for (place, kind) in kinds.enumerated() {
      for text in kind.words {
        let words = EnglishSpelling.words(text)
        if words.isEmpty { continue }
        phrases.append(
          Phrase(words: words, kind: place, isWeak: text.hasSuffix(StreamKindEntry.weakMark)))
      }
      for text in kind.chineseWords {
        let scalars = Array(NameFolding.folded(text).unicodeScalars)
        if !scalars.isEmpty { chinese.append((scalars, place)) }
      }
    }
    var phrasesOfWord: [String: [Int]] = [:]
    for (place, phrase) in phrases.enumerated() {
      for word in Set(phrase.words) { phrasesOfWord[word, default: []].append(place) }
    }
    self.phrases = phrases
    self.phrasesOfWord = phrasesOfWord
    self.chinese = chinese
    wastes = kinds.map(\.wastes)
    goods = kinds.map(\.goods)
  }

  /// The kinds that a stream may be, in the order of the table, those below one in a hundred left
  /// out. Evidence adds up; e^1.3 for each point of it.
  func readings(
    of text: String, wasteCodes: [String], productCodes: [String]
  ) -> [SectorPrior.Reading] {
    var evidence = wordEvidence(EnglishSpelling.words(text))
    for kind in evidence.indices {
      evidence[kind] +=
        Self.evidence(of: wasteCodes, beginnings: wastes[kind]) { Self.wastePoints[$0] ?? 0 }
        + Self.evidence(of: productCodes, beginnings: goods[kind]) { 0.325 * Double($0) }
    }
    guard let best = evidence.max(), best > 0 else { return [] }
    // Rounded, so that the last bit of an exponential, which machines differ in, is not seen.
    let odds = evidence.map {
      $0 > 0 ? (1e9 * ElementaryFunctions.exponential(1.3 * ($0 - best))).rounded() / 1e9 : 0
    }
    let total = odds.reduce(0, +)
    return odds.indices.compactMap { kind in
      let share = odds[kind] / total
      return share > 0.01
        ? SectorPrior.Reading(kind: kind, share: share, points: evidence[kind]) : nil
    }
  }

  /// The points of a code's beginning by its length: a chapter says little, a whole code much.
  private static let wastePoints = [2: 0.8, 4: 1.6, 6: 2.6]
  /// What a phrase gains for standing last, where English and Chinese have what a thing is, and
  /// again for being all that is said.
  private static let emphasis = 0.8
  /// English words behind which stands where a thing comes from or what else is in it, not what it
  /// is. What it is for (`for backfilling`) tells of its takers and counts in full.
  private static let turns: Set<String> = ["from", "of", "in", "with", "by", "at", "containing"]
  /// What remains of the points of a phrase behind such a word.
  private static let aside = 0.6
  /// A phrase whose words all occur, but not in its order.
  private static let scattered = 2.8

  /// The points of the best phrase of each kind: more for several words.
  private func wordEvidence(_ words: [String]) -> [Double] {
    var best = [Double](repeating: 0, count: wastes.count)
    var seen: Set<Int> = []
    let turn = words.firstIndex(where: Self.turns.contains) ?? words.count
    let head = turn == 0 ? words.count : turn
    for word in words {
      for place in phrasesOfWord[word] ?? [] where seen.insert(place).inserted {
        let phrase = phrases[place]
        best[phrase.kind] = max(
          best[phrase.kind],
          phrase.isWeak
            ? Self.weakPoints(of: phrase.words, in: words)
            : Self.points(of: phrase.words, in: words, head: head))
      }
      if let first = word.unicodeScalars.first, first.value >= 0x2E80 {
        let run = Array(word.unicodeScalars)
        for phrase in chinese {
          best[phrase.kind] = max(
            best[phrase.kind], Self.points(of: phrase.scalars, in: run, isAll: words.count == 1))
        }
      }
    }
    return best
  }

  private static func weakPoints(of phrase: [String], in words: [String]) -> Double {
    guard phrase.allSatisfy(words.contains) else { return 0 }
    return phrase.count == words.count ? 1.4 : 1
  }

  /// The points of a phrase in words of which the first `head` say what the thing is.
  private static func points(of phrase: [String], in words: [String], head: Int) -> Double {
    var points = 0.0
    if phrase.count <= words.count {
      for start in 0...(words.count - phrase.count)
      where words[start..<(start + phrase.count)].elementsEqual(phrase) {
        let end = start + phrase.count
        var own = phrase.count == 1 ? 2 : phrase.count == 2 ? 3.5 : 4
        if end == head || end == words.count { own += emphasis }
        if phrase.count == words.count { own += emphasis }
        if start >= head { own *= aside }
        points = max(points, own)
      }
    }
    if points == 0, phrase.count > 1, phrase.allSatisfy(words.contains) { return scattered }
    return points
  }

  /// The points of a Chinese phrase in a run of characters: one character says little, four much.
  private static func points(
    of phrase: [Unicode.Scalar], in run: [Unicode.Scalar], isAll: Bool
  ) -> Double {
    guard phrase.count <= run.count else { return 0 }
    var points = 0.0
    for start in 0...(run.count - phrase.count)
    where run[start..<(start + phrase.count)].elementsEqual(phrase) {
      points = phrase.count == 1 ? 1.2 : phrase.count == 2 ? 2.2 : phrase.count == 3 ? 3 : 3.5
      if start + phrase.count == run.count { points += emphasis }
      if phrase.count == run.count, isAll { points += emphasis }
    }
    return points
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

internal import Primitives

/// Finds materials whose names share parts with a text: letter triples and whole words of Latin
/// script, letter pairs and single letters of Chinese, rare parts counting for more. The order of
/// words, numbers and units do not count.
///
/// A name is as near as the cosine of the two sets of parts with inverse document frequency as
/// weight (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988), the
/// text's length counting for more than the name's; to that comes the share of the text's weight
/// that all names of the material have together.
public struct TextIndex: Sendable {
  /// A material that a text may mean.
  public struct Hit: Hashable, Sendable {
    /// The material's key.
    public let key: String
    /// The nearest of its names.
    public let name: String
    /// How alike the two are, 0...1.
    public let score: Double
    /// How probable it is that this material is meant and no other, 0...1.
    public let confidence: Double
  }

  /// How much the text's own length counts in the cosine; a half would be the plain one.
  private static let queryExponent = 0.7
  /// What the share of the text that a material covers counts beside its nearest name.
  private static let coverageWeight = 0.6

  private let names: [String]
  /// The material of each name, ascending.
  private let materials: [Int32]
  /// The keys of the materials, ascending.
  private let keys: [String]
  /// The parts that occur, ascending.
  private let parts: [UInt64]
  /// For each part where its names start in `postings`; one more at the end.
  private let starts: [Int32]
  /// For each part the names that have it, ascending.
  private let postings: [Int32]
  /// For each name the power of the length of its parts that scores are divided by.
  private let lengths: [Double]

  /// An index over the names of `items`. O(n log n) in the letters.
  init(_ items: [MaterialLookup.Item]) {
    var names: [String] = []
    var materials: [Int32] = []
    var keys: [String] = []
    var pairs: [(part: UInt64, name: Int32)] = []
    for item in items.sorted(by: { $0.key < $1.key }) {
      for name in item.names + item.synonyms where !name.isEmpty {
        for part in TextParts.parts(of: name) {
          pairs.append((part, Int32(truncatingIfNeeded: names.count)))
        }
        names.append(name)
        materials.append(Int32(truncatingIfNeeded: keys.count))
      }
      keys.append(item.key)
    }
    pairs.sort { $0.part != $1.part ? $0.part < $1.part : $0.name < $1.name }
    var parts: [UInt64] = []
    var starts: [Int32] = []
    for (place, pair) in pairs.enumerated() where parts.last != pair.part {
      parts.append(pair.part)
      starts.append(Int32(truncatingIfNeeded: place))
    }
    starts.append(Int32(truncatingIfNeeded: pairs.count))
    let count = Double(max(1, names.count))
    var squares = [Double](repeating: 0, count: names.count)
    for place in parts.indices {
      let own = Int(starts[place])..<Int(starts[place + 1])
      let weight = Self.weight(of: parts[place], in: own.count, of: count)
      for entry in own { squares[Int(pairs[entry].name)] += weight * weight }
    }
    lengths = squares.map { ElementaryFunctions.power($0, 1 - Self.queryExponent) }
    postings = pairs.map(\.name)
    self.names = names
    self.materials = materials
    self.keys = keys
    self.parts = parts
    self.starts = starts
  }

  /// The materials nearest to `text`, likeliest first, each once.
  public func hits(for text: String, atMost count: Int) -> [Hit] {
    guard count > 0, !names.isEmpty else { return [] }
    var scores = [Double](repeating: 0, count: names.count)
    var covered = [Double](repeating: 0, count: keys.count)
    var touched: [Int32] = []
    var square = 0.0
    var sum = 0.0
    let total = Double(names.count)
    for part in TextParts.parts(of: text) {
      let found = names(with: part)
      let weight = Self.weight(of: part, in: found.count, of: total)
      square += weight * weight
      sum += weight
      var last: Int32 = -1
      for name in found {
        if scores[Int(name)] == 0 { touched.append(name) }
        scores[Int(name)] += weight * weight
        // Names of one material stand together, so each is counted once.
        if materials[Int(name)] != last {
          last = materials[Int(name)]
          covered[Int(last)] += weight
        }
      }
    }
    guard square > 0 else { return [] }
    let own = ElementaryFunctions.power(square, Self.queryExponent)
    // The nearest name of each material; the first of those that are equally near.
    var best: [(score: Double, name: Int32)] = []
    for name in touched.sorted() {
      let score = scores[Int(name)] / max(1e-12, own * lengths[Int(name)])
      if let last = best.last, materials[Int(last.name)] == materials[Int(name)] {
        if score > last.score { best[best.count - 1] = (score, name) }
      } else {
        best.append((score, name))
      }
    }
    for place in best.indices {
      let material = Int(materials[Int(best[place].name)])
      best[place].score =
        (best[place].score + Self.coverageWeight * covered[material] / sum)
        / (1 + Self.coverageWeight)
    }
    best.sort { $0.score != $1.score ? $0.score > $1.score : $0.name < $1.name }
    let top = best.prefix(count + 1)
    return top.prefix(count).enumerated().map { rank, entry in
      // The first is as sure as it is ahead of the second; any other is behind the first.
      let rival = rank == 0 ? (top.count > 1 ? top[1].score : 0) : top[0].score
      return Hit(
        key: keys[Int(materials[Int(entry.name)])], name: names[Int(entry.name)],
        score: min(1, entry.score),
        confidence: Self.confidence(score: entry.score, lead: entry.score - rival))
    }
  }

  /// Names that may have been meant, likeliest first: those alike enough to be worth showing.
  func suggestions(for text: String, atMost count: Int) -> [String] {
    let hits = hits(for: text, atMost: count)
    guard let best = hits.first, best.score >= 0.3 else { return [] }
    return hits.filter { $0.score >= max(0.3, best.score * 0.6) }.map(\.name)
  }

  /// The probability that the first hit is right, by its score and its lead over the second.
  ///
  /// A logistic curve fitted to the catalogue's own names: each asked for without itself in the
  /// index, misspelt twice, with words around it, and without its material; within 0.1 of the
  /// frequencies observed in each tenth.
  private static func confidence(score: Double, lead: Double) -> Double {
    let root = lead < 0 ? -(-lead).squareRoot() : lead.squareRoot()
    let log = -2.28 + 3.52 * score - 2.94 * score * score + 4.67 * root
    return 1 / (1 + ElementaryFunctions.exponential(-log))
  }

  /// The names that have a part, ascending.
  private func names(with part: UInt64) -> ArraySlice<Int32> {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle] < part { low = middle + 1 } else { high = middle }
    }
    guard low < parts.count, parts[low] == part else { return [] }
    return postings[Int(starts[low])..<Int(starts[low + 1])]
  }

  /// What a part counts that so many of all names have.
  private static func weight(of part: UInt64, in found: Int, of count: Double) -> Double {
    // log2(1 + n/f), straight between powers of two: good enough for a weight, and cheap.
    let ratio = 1 + count / Double(max(1, found))
    return (Double(ratio.exponent) + ratio.significand - 1) * TextParts.share(of: part)
  }
}

/// The parts of texts that are compared, each as a number.
enum TextParts {
  private static let single: UInt64 = 1 << 62
  private static let word: UInt64 = 1 << 63

  /// What a part of this kind counts beside others: a single letter says half of what a pair does.
  static func share(of part: UInt64) -> Double {
    part & (word | single) == single ? 0.5 : 1
  }

  /// The parts of a text, ascending, each once: of a Latin word itself and its letter triples with
  /// its ends marked, of a run of other letters its pairs and each letter.
  static func parts(of text: String) -> [UInt64] {
    var parts: [UInt64] = []
    for word in NameFolding.words(text) {
      let scalars = word.unicodeScalars.map { UInt64($0.value) }
      guard let first = scalars.first else { continue }
      if first < 0x80 {
        // A word of digits alone says nothing: amounts and grades are stripped.
        if scalars.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for scalar in scalars { hash = (hash ^ scalar) &* 0x100_0000_01b3 }
        parts.append(hash | Self.word)
        let marked = [1] + scalars + [2]
        for start in 0..<(marked.count - 2) {
          parts.append(marked[start] << 42 | marked[start + 1] << 21 | marked[start + 2])
        }
      } else {
        for scalar in scalars { parts.append(Self.single | scalar) }
        for start in 0..<(scalars.count - 1) {
          parts.append(scalars[start] << 21 | scalars[start + 1])
        }
      }
    }
    parts.sort()
    var kept = 0
    for part in parts where kept == 0 || parts[kept - 1] != part {
      parts[kept] = part
      kept += 1
    }
    parts.removeLast(parts.count - kept)
    return parts
  }
}

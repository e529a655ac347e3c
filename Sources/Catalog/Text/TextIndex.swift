internal import Primitives
internal import Synchronization

/// Finds names that share parts with a text: letter triples of Latin words and letter pairs of
/// Chinese ones, rare parts counting for more.
///
/// The score is the cosine of the two sets of parts with inverse document frequency as weight
/// (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
public struct TextIndex: Sendable {
  /// A material that a text may mean.
  public struct Hit: Hashable, Sendable {
    /// The material's key.
    public let key: String
    /// The name that was found.
    public let name: String
    /// How alike the two are, 0...1.
    public let score: Double
  }

  private let names: [String]
  private let keys: [String]
  /// For each part, the names that have it, ascending.
  private let postings: [UInt64: [Int32]]
  private let lengths: [Double]

  /// An index over the names of `items`.
  init(_ items: [MaterialLookup.Item]) {
    var names: [String] = []
    var keys: [String] = []
    var postings: [UInt64: [Int32]] = [:]
    var parts: [[UInt64]] = []
    for item in items.sorted(by: { $0.key < $1.key }) {
      for name in item.names + item.synonyms where !name.isEmpty {
        let index = Int32(truncatingIfNeeded: names.count)
        names.append(name)
        keys.append(item.key)
        let own = Self.parts(of: name)
        parts.append(own)
        for part in own { postings[part, default: []].append(index) }
      }
    }
    let count = Double(max(1, names.count))
    lengths = parts.map { own in
      own.reduce(0) { sum, part in
        let weight = Self.weight(of: postings[part]?.count ?? 0, in: count)
        return sum + weight * weight
      }.squareRoot()
    }
    self.names = names
    self.keys = keys
    self.postings = postings
  }

  /// The materials with the names nearest to `text`, likeliest first, each once.
  public func hits(for text: String, atMost count: Int) -> [Hit] {
    guard count > 0 else { return [] }
    let total = Double(max(1, names.count))
    var scores = [Double](repeating: 0, count: names.count)
    var touched: [Int32] = []
    var length = 0.0
    for part in Self.parts(of: text) {
      let found = postings[part] ?? []
      let weight = Self.weight(of: found.count, in: total)
      length += weight * weight
      for index in found {
        if scores[Int(index)] == 0 { touched.append(index) }
        scores[Int(index)] += weight * weight
      }
    }
    guard length > 0 else { return [] }
    let own = length.squareRoot()
    let ranked = touched.map { index in
      (index: index, score: scores[Int(index)] / max(1e-12, own * lengths[Int(index)]))
    }.sorted { left, right in
      left.score != right.score ? left.score > right.score : left.index < right.index
    }
    var hits: [Hit] = []
    var seen: Set<String> = []
    for entry in ranked {
      guard seen.insert(keys[Int(entry.index)]).inserted else { continue }
      hits.append(
        Hit(
          key: keys[Int(entry.index)], name: names[Int(entry.index)],
          score: min(1, entry.score)))
      if hits.count == count { break }
    }
    return hits
  }

  /// Names that may have been meant, likeliest first: those alike enough to be worth showing.
  func suggestions(for text: String, atMost count: Int) -> [String] {
    let hits = hits(for: text, atMost: count)
    guard let best = hits.first, best.score >= 0.3 else { return [] }
    return hits.filter { $0.score >= max(0.3, best.score * 0.6) }.map(\.name)
  }

  private static func weight(of frequency: Int, in count: Double) -> Double {
    // log2(1 + n/f) without a library call: good to the bit count, which is all a weight needs.
    let ratio = 1 + count / Double(max(1, frequency))
    return Double(ratio.exponent) + ratio.significand - 1
  }

  /// The parts of a text, sorted, each once: of a Latin word its letter triples with its ends
  /// marked, of a run of other letters its pairs, of a single letter itself.
  private static func parts(of text: String) -> [UInt64] {
    var parts: Set<UInt64> = []
    for word in NameFolding.words(text) {
      let scalars = word.unicodeScalars.map { UInt64($0.value) }
      guard let first = scalars.first else { continue }
      if first < 0x80 {
        // A word of digits alone says nothing: amounts and grades are stripped.
        if scalars.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
        let marked = [1] + scalars + [2]
        for start in 0..<max(0, marked.count - 2) {
          parts.insert(marked[start] << 42 | marked[start + 1] << 21 | marked[start + 2])
        }
      } else if scalars.count == 1 {
        parts.insert(first)
      } else {
        for start in 0..<(scalars.count - 1) {
          parts.insert(scalars[start] << 21 | scalars[start + 1])
        }
      }
    }
    return parts.sorted()
  }
}

/// A text index that is made when it is first asked, because most runs never need it.
final class SharedTextIndex: Sendable {
  private let items: [MaterialLookup.Item]
  private let made = Mutex<TextIndex?>(nil)

  init(_ items: [MaterialLookup.Item]) { self.items = items }

  /// The index.
  var index: TextIndex {
    made.withLock { slot in
      if let index = slot { return index }
      let index = TextIndex(items)
      slot = index
      return index
    }
  }
}

internal import Primitives

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
  /// The parts that occur, ascending.
  private let parts: [UInt64]
  /// For each part where its names start in `postings`; one more at the end.
  private let starts: [Int32]
  /// For each part the names that have it, ascending.
  private let postings: [Int32]
  private let lengths: [Double]

  /// An index over the names of `items`. O(n log n) in the letters.
  init(_ items: [MaterialLookup.Item]) {
    var names: [String] = []
    var keys: [String] = []
    var pairs: [(part: UInt64, name: Int32)] = []
    for item in items.sorted(by: { $0.key < $1.key }) {
      for name in item.names + item.synonyms where !name.isEmpty {
        let index = Int32(truncatingIfNeeded: names.count)
        names.append(name)
        keys.append(item.key)
        for part in Self.parts(of: name) { pairs.append((part, index)) }
      }
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
      let weight = Self.weight(of: own.count, in: count)
      for entry in own { squares[Int(pairs[entry].name)] += weight * weight }
    }
    lengths = squares.map { $0.squareRoot() }
    postings = pairs.map(\.name)
    self.names = names
    self.keys = keys
    self.parts = parts
    self.starts = starts
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

  /// The materials with the names nearest to `text`, likeliest first, each once.
  public func hits(for text: String, atMost count: Int) -> [Hit] {
    guard count > 0 else { return [] }
    let total = Double(max(1, names.count))
    var scores = [Double](repeating: 0, count: names.count)
    var touched: [Int32] = []
    var length = 0.0
    for part in Self.parts(of: text) {
      let found = names(with: part)
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
    var parts: [UInt64] = []
    for word in NameFolding.words(text) {
      let scalars = word.unicodeScalars.map { UInt64($0.value) }
      guard let first = scalars.first else { continue }
      if first < 0x80 {
        // A word of digits alone says nothing: amounts and grades are stripped.
        if scalars.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
        let marked = [1] + scalars + [2]
        for start in 0..<max(0, marked.count - 2) {
          parts.append(marked[start] << 42 | marked[start + 1] << 21 | marked[start + 2])
        }
      } else if scalars.count == 1 {
        parts.append(first)
      } else {
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

internal import Primitives

/// Finds materials whose names share parts with a text: letter triples and whole words of Latin
/// script, letter pairs and single letters of Chinese, rare parts counting for more. The order of
/// words, numbers and units do not count.
///
/// A name is as near as the cosine of the two sets of parts with inverse document frequency as
/// weight (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988), the
/// text's length counting for more than the name's; to that comes the share of the text's weight
/// that all names of the material have together, and what the trade of the giver or taker says.
public struct TextIndex: Sendable {
  /// A material that a text may mean.
  public struct Hit: Hashable, Sendable {
    /// The material's key.
    public let key: String
    /// The nearest of its names.
    public let name: String
    /// How alike the two are, 0...1.
    public let score: Double
    /// How probable it is that this material is meant and no other, 0...1; the confidences of the
    /// hits of one text sum to at most 1.
    public let confidence: Double
  }

  /// How much the text's own length counts in the cosine; a half would be the plain one.
  private static let queryExponent = 0.7
  /// What the share of the text that a material covers counts beside its nearest name.
  private static let coverageWeight = 0.6
  /// What a trade that is known for a material adds to its score: enough to decide between names
  /// that are nearly as near.
  private static let affinityWeight = 0.12

  private let names: [String]
  /// The material of each name, ascending.
  private let materials: [Int32]
  /// The keys of the materials, ascending.
  private let keys: [String]
  /// The parts that occur, ascending, with what each counts.
  private let parts: [UInt64]
  private let weights: [Double]
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
    var squares = [Double](repeating: 0, count: names.count)
    var weights: [Double] = []
    weights.reserveCapacity(parts.count)
    for place in parts.indices {
      let own = Int(starts[place])..<Int(starts[place + 1])
      let weight = Self.weight(of: parts[place], in: own.count, of: names.count)
      weights.append(weight)
      for entry in own { squares[Int(pairs[entry].name)] += weight * weight }
    }
    lengths = squares.map { max(1e-12, ElementaryFunctions.power($0, 1 - Self.queryExponent)) }
    postings = pairs.map(\.name)
    self.names = names
    self.materials = materials
    self.keys = keys
    self.parts = parts
    self.weights = weights
    self.starts = starts
  }

  /// A material that shares parts with a text.
  private struct Found {
    let material: Int32
    var name: Int32
    var score: Double
    var affinity = 0.0
    /// The score with what the trade adds: what the order is by.
    var rank: Double { score + TextIndex.affinityWeight * affinity }
  }

  /// The materials nearest to `text`, likeliest first, each once.
  public func hits(
    for text: String, atMost count: Int, prior: MaterialPrior = .none
  ) -> [Hit] {
    guard count > 0, !names.isEmpty else { return [] }
    var found = found(text)
    guard let nearest = found.map(\.score).max() else { return [] }
    if !prior.isEmpty {
      // Only what the trade could lift among the first is looked up.
      let floor = found.count > 8 ? nearest - 4 * Self.affinityWeight : 0
      for place in found.indices where found[place].score >= floor {
        found[place].affinity = prior[keys[Int(found[place].material)]]
      }
    }
    let top = Self.first(max(count, 5), of: found)
    guard let first = top.first else { return [] }
    // The curve looks at five hits, however many are wanted.
    let behind = top.prefix(5).dropFirst().map { first.rank - $0.rank }
    let sure = NameConfidence.first(
      score: min(1, first.score), behind: behind, affinity: first.affinity)
    let others = NameConfidence.others(
      after: sure, behind: top.dropFirst().map { top[1].rank - $0.rank })
    return zip(top, [sure] + others).prefix(count).map { entry, confidence in
      Hit(
        key: keys[Int(entry.material)], name: names[Int(entry.name)], score: min(1, entry.score),
        confidence: confidence)
    }
  }

  /// The materials that share any part with a text, each with its nearest name, by material.
  private func found(_ text: String) -> [Found] {
    var scores = [Double](repeating: 0, count: names.count)
    var covered = [Double](repeating: 0, count: keys.count)
    var square = 0.0
    var sum = 0.0
    for part in TextParts.parts(of: text) {
      guard let place = place(of: part) else {
        let weight = Self.weight(of: part, in: 0, of: names.count)
        square += weight * weight
        sum += weight
        continue
      }
      let weight = weights[place]
      let squared = weight * weight
      square += squared
      sum += weight
      var last: Int32 = -1
      for entry in Int(starts[place])..<Int(starts[place + 1]) {
        let name = postings[entry]
        scores[Int(name)] += squared
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
    var found: [Found] = []
    for name in scores.indices where scores[name] > 0 {
      let score = scores[name] / (own * lengths[name])
      let material = materials[name]
      if let last = found.last, last.material == material {
        if score > last.score {
          found[found.count - 1] = Found(
            material: material, name: Int32(truncatingIfNeeded: name), score: score)
        }
      } else {
        found.append(
          Found(material: material, name: Int32(truncatingIfNeeded: name), score: score))
      }
    }
    for place in found.indices {
      let share = covered[Int(found[place].material)] / sum
      found[place].score =
        (found[place].score + Self.coverageWeight * share) / (1 + Self.coverageWeight)
    }
    return found
  }

  /// The first of what was found, in order: by rank, ties by name.
  private static func first(_ count: Int, of found: [Found]) -> [Found] {
    var top: [Found] = []
    for entry in found {
      if top.count == count, let last = top.last, entry.rank <= last.rank { continue }
      // Equal ranks keep the order of the names, in which they come.
      let place = top.firstIndex { $0.rank < entry.rank } ?? top.count
      top.insert(entry, at: place)
      if top.count > count { top.removeLast() }
    }
    return top
  }

  /// Names that may have been meant, likeliest first: those alike enough to be worth showing.
  func suggestions(for text: String, atMost count: Int) -> [String] {
    let hits = hits(for: text, atMost: count)
    guard let best = hits.first, best.score >= 0.3 else { return [] }
    return hits.filter { $0.score >= max(0.3, best.score * 0.6) }.map(\.name)
  }

  /// Where a part stands in the table, or nil.
  private func place(of part: UInt64) -> Int? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle] < part { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low] == part ? low : nil
  }

  /// What a part counts that so many of all names have.
  private static func weight(of part: UInt64, in found: Int, of count: Int) -> Double {
    // log2(1 + n/f), straight between powers of two: good enough for a weight, and cheap.
    let ratio = 1 + Double(max(1, count)) / Double(max(1, found))
    return (Double(ratio.exponent) + ratio.significand - 1) * TextParts.share(of: part)
  }
}

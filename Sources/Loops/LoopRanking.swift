internal import Primitives

/// What loops are ranked by. Whatever is not known ranks last.
public enum LoopRanking: String, CaseIterable, Hashable, Sendable, Codable {
  /// Value, then bottleneck, yield, fewer missing steps, fewer parties.
  case value
  /// Bottleneck, then value, yield, fewer missing steps, fewer parties.
  case bottleneck
  /// Yield, then value, bottleneck, fewer missing steps, fewer parties.
  case yield
  /// Fewer missing steps, then value, bottleneck, yield, fewer parties.
  case missing
}

/// The figures of a circuit or path while it is compared: flat, nothing allocated.
struct RankKey {
  var value: Double
  var bottleneck: Double
  var yield: Double
  var missing: Int
  var length: Int
  /// The order of the visit: lexicographic by parties.
  var order: Int

  func precedes(_ other: RankKey, by ranking: LoopRanking) -> Bool {
    let firstFew = ranking == .missing ? missing - other.missing : 0
    if firstFew != 0 { return firstFew < 0 }
    if ranking == .bottleneck, bottleneck != other.bottleneck {
      return bottleneck > other.bottleneck
    }
    if ranking == .yield, yield != other.yield { return yield > other.yield }
    if value != other.value { return value > other.value }
    if bottleneck != other.bottleneck { return bottleneck > other.bottleneck }
    if yield != other.yield { return yield > other.yield }
    if missing != other.missing { return missing < other.missing }
    if length != other.length { return length < other.length }
    return order < other.order
  }
}

/// Keeps the best of what it is shown, in memory for those only.
struct BestKeeper<Element> {
  private var worstFirst: BinaryHeap<(key: RankKey, element: Element)>
  private let ranking: LoopRanking
  private let capacity: Int
  private(set) var seen = 0

  init(capacity: Int, ranking: LoopRanking) {
    self.capacity = max(0, capacity)
    self.ranking = ranking
    worstFirst = BinaryHeap { $1.key.precedes($0.key, by: ranking) }
  }

  /// Shows an element, which is made only when it enters.
  mutating func offer(_ key: RankKey, _ element: () -> Element) {
    seen += 1
    guard capacity > 0 else { return }
    if worstFirst.count == capacity {
      guard let worst = worstFirst.first, key.precedes(worst.key, by: ranking) else { return }
      _ = worstFirst.popFirst()
    }
    worstFirst.insert((key, element()))
  }

  /// What was kept, best first.
  var best: [Element] {
    worstFirst.unordered.sorted { $0.key.precedes($1.key, by: ranking) }.map(\.element)
  }
}

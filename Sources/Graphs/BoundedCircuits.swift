/// Elementary circuits of bounded length: counted, listed, or only the best of them.
///
/// A circuit passes two or more vertices, each once. Parallel arcs between two vertices give one
/// circuit, not several; a self loop is none.
public enum BoundedCircuits {
  /// How many circuits of 2 … `limits.maximumLength` arcs there are, without listing them.
  ///
  /// The count is exact when the result's `end` is `.exhausted`; else it is a lower bound (a
  /// ceiling may be passed by the circuits that one vertex closes). Time grows with the number of
  /// paths of `maximumLength - 2` arcs that can still return; memory is O(vertices + arcs).
  public static func count(in graph: Digraph, limits: EnumerationLimits) -> CircuitCount {
    guard limits.maximumLength >= 2 else { return .none }
    let core = CircuitCore(of: graph, order: .hubsFirst)
    guard core.count > 0 else { return .none }
    var counter = CircuitCounter(core: core, limits: limits)
    counter.countAll(in: core)
    return CircuitCount(
      byLength: counter.byLength, total: counter.total,
      end: counter.counter.end ?? .exhausted,
      isEveryLengthCovered: core.longestPossible <= limits.maximumLength)
  }
}

/// How many circuits were found.
public struct CircuitCount: Sendable, Hashable {
  /// `byLength[k]` circuits have `k` arcs; the array may end before the length limit, where no
  /// longer circuit is possible.
  public let byLength: [Int]
  /// The sum of `byLength`.
  public let total: Int
  /// Why the count ended.
  public let end: EnumerationEnd
  /// Whether the length limit leaves nothing out: no strongly connected component has more
  /// vertices than it.
  public let isEveryLengthCovered: Bool

  static let none = CircuitCount(
    byLength: [], total: 0, end: .exhausted, isEveryLengthCovered: true)
}

/// What happens to several arcs with the same tail and the same head.
public enum ParallelArcs: Sendable, Hashable {
  /// Each stays an arc of its own, in the order in which they were added.
  case kept
  /// They become one arc, which remembers the caller's positions of all.
  case merged
}

/// Collects arcs and freezes them into a ``Digraph``.
///
/// ```swift
/// var builder = DigraphBuilder(vertexCount: 3)
/// builder.addArc(from: 0, to: 1)
/// builder.addArc(from: 1, to: 2)
/// let graph = builder.freeze(parallelArcs: .merged)
/// ```
public struct DigraphBuilder: Sendable {
  /// How many vertices the graph will have.
  public let vertexCount: Int
  private var tails: [Int32] = []
  private var heads: [Int32] = []

  /// A builder for a graph of `vertexCount` vertices and no arc yet.
  ///
  /// Requires `0 <= vertexCount < 2^31 - 1`.
  public init(vertexCount: Int) {
    precondition(
      vertexCount >= 0 && vertexCount < Int(Int32.max), "a graph has 0 to 2^31 - 2 vertices")
    self.vertexCount = vertexCount
  }

  /// How many arcs were added so far.
  public var arcCount: Int { heads.count }

  /// Makes room for `count` arcs.
  public mutating func reserveCapacity(_ count: Int) {
    tails.reserveCapacity(count)
    heads.reserveCapacity(count)
  }

  /// Adds an arc and returns its position in the caller's order: 0, 1, 2 …
  ///
  /// Requires that both ends are vertices of the graph. Self loops and parallel arcs are allowed.
  @discardableResult
  public mutating func addArc(from tail: Int, to head: Int) -> Int {
    precondition(
      tail >= 0 && tail < vertexCount && head >= 0 && head < vertexCount,
      "an arc joins two vertices of the graph")
    precondition(heads.count < Int(Int32.max) - 1, "a graph has at most 2^31 - 2 arcs")
    tails.append(Int32(truncatingIfNeeded: tail))
    heads.append(Int32(truncatingIfNeeded: head))
    return heads.count - 1
  }

  /// The graph of the arcs added so far. O(vertices + arcs) by two stable counting sorts.
  public func freeze(parallelArcs: ParallelArcs = .kept) -> Digraph {
    let positions = (0..<Int32(truncatingIfNeeded: heads.count)).map { $0 }
    return Digraph.sorted(
      vertexCount: vertexCount, tails: tails, heads: heads, callerPositions: positions,
      callerCount: heads.count, parallelArcs: parallelArcs)
  }
}

extension Digraph {
  /// A graph from the two ends of each arc; the position in the arrays is the caller's order.
  ///
  /// Requires arrays of the same length that hold vertices. O(vertices + arcs).
  public init(
    vertexCount: Int, tails: [Int32], heads: [Int32], parallelArcs: ParallelArcs = .kept
  ) {
    precondition(tails.count == heads.count, "every arc has a tail and a head")
    var builder = DigraphBuilder(vertexCount: vertexCount)
    builder.reserveCapacity(heads.count)
    for (tail, head) in zip(tails, heads) { builder.addArc(from: Int(tail), to: Int(head)) }
    self = builder.freeze(parallelArcs: parallelArcs)
  }

  /// Sorts arcs by (tail, head, place), merges if asked, and indexes them both ways.
  ///
  /// `callerPositions[i]` says which of the caller's `callerCount` arcs row `i` is.
  static func sorted(
    vertexCount: Int, tails: [Int32], heads: [Int32], callerPositions: [Int32], callerCount: Int,
    parallelArcs: ParallelArcs
  ) -> Digraph {
    let (_, byHead) = countingSort(keys: heads, keyCount: vertexCount, order: nil)
    let (_, order) = countingSort(keys: tails, keyCount: vertexCount, order: byHead)

    var arcTails: [Int32] = []
    var arcHeads: [Int32] = []
    var callerOffsets: [Int32] = []
    var callerArcs: [Int32] = []
    var arcOfCaller = [Int32](repeating: -1, count: callerCount)
    arcTails.reserveCapacity(order.count)
    arcHeads.reserveCapacity(order.count)
    callerOffsets.reserveCapacity(order.count + 1)
    callerArcs.reserveCapacity(order.count)
    for row in order {
      let tail = tails[Int(row)]
      let head = heads[Int(row)]
      let joins = parallelArcs == .merged && arcTails.last == tail && arcHeads.last == head
      if !joins {
        arcTails.append(tail)
        arcHeads.append(head)
        callerOffsets.append(Int32(truncatingIfNeeded: callerArcs.count))
      }
      let position = callerPositions[Int(row)]
      callerArcs.append(position)
      arcOfCaller[Int(position)] = Int32(truncatingIfNeeded: arcTails.count - 1)
    }
    callerOffsets.append(Int32(truncatingIfNeeded: callerArcs.count))

    let (inOffsets, inArcs) = countingSort(keys: arcHeads, keyCount: vertexCount, order: nil)
    return Digraph(
      vertexCount: vertexCount,
      outOffsets: offsets(of: arcTails, keyCount: vertexCount), tails: arcTails, heads: arcHeads,
      inOffsets: inOffsets, inArcs: inArcs, callerOffsets: callerOffsets, callerArcs: callerArcs,
      arcOfCaller: arcOfCaller)
  }

  /// Where the rows of each key begin when rows are ordered by key; `keyCount + 1` numbers.
  private static func offsets(of keys: [Int32], keyCount: Int) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for key in 0..<keyCount { offsets[key + 1] += offsets[key] }
    return offsets
  }

  /// The rows ordered by key, equal keys in the given order (by default the order of rows).
  private static func countingSort(
    keys: [Int32], keyCount: Int, order: [Int32]?
  ) -> (offsets: [Int32], rows: [Int32]) {
    let offsets = offsets(of: keys, keyCount: keyCount)
    var next = offsets
    var rows = [Int32](repeating: 0, count: keys.count)
    for place in keys.indices {
      let row = order.map { $0[place] } ?? Int32(truncatingIfNeeded: place)
      let key = Int(keys[Int(row)])
      rows[Int(next[key])] = row
      next[key] += 1
    }
    return (offsets, rows)
  }
}

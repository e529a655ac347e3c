/// A graph that gains arcs of a given graph one by one, for the search among heavy arcs first.
///
/// Each vertex has as many slots as it has arcs in the given graph, so nothing moves. Self loops
/// and arcs parallel to one that is in already stay out.
struct GrowingDigraph: ~Copyable {
  let vertexCount: Int
  /// The slots of a vertex begin here; `outCount` of them are filled.
  let outBegin: FlatBuffer<Int32>
  let outCount: FlatBuffer<Int32>
  let heads: FlatBuffer<Int32>
  let arcs: FlatBuffer<Int32>
  let inBegin: FlatBuffer<Int32>
  let inCount: FlatBuffer<Int32>
  let tails: FlatBuffer<Int32>

  init(slotsOf graph: Digraph) {
    vertexCount = graph.vertexCount
    outBegin = FlatBuffer(graph.outOffsets)
    inBegin = FlatBuffer(graph.inOffsets)
    outCount = FlatBuffer(repeating: 0, count: graph.vertexCount)
    inCount = FlatBuffer(repeating: 0, count: graph.vertexCount)
    heads = FlatBuffer(repeating: 0, count: graph.arcCount)
    arcs = FlatBuffer(repeating: 0, count: graph.arcCount)
    tails = FlatBuffer(repeating: 0, count: graph.arcCount)
  }

  /// Adds `arc` of `graph`; false when it is a self loop or its ends are joined already.
  func insert(_ arc: Int, of graph: Digraph) -> Bool {
    let tail = graph.tails[arc]
    let head = graph.heads[arc]
    if tail == head { return false }
    let begin = outBegin[tail]
    let filled = outCount[tail]
    // Most arcs have no parallel arc in the whole graph; only those that do are looked up.
    let hasParallel =
      (arc > 0 && graph.tails[arc - 1] == tail && graph.heads[arc - 1] == head)
      || (arc + 1 < graph.arcCount && graph.tails[arc + 1] == tail && graph.heads[arc + 1] == head)
    if hasParallel {
      for slot in begin..<(begin + filled) where heads[slot] == head { return false }
    }
    heads[begin + filled] = head
    arcs[begin + filled] = Int32(truncatingIfNeeded: arc)
    outCount[tail] = filled + 1
    tails[inBegin[head] + inCount[head]] = tail
    inCount[head] += 1
    return true
  }
}

extension Digraph {
  /// The graph with the same vertices and only the arcs for which `isKept` is true.
  ///
  /// Arcs are renumbered; the caller's positions stay those of the original graph, and positions
  /// of arcs that were left out have no arc (-1 in ``arcOfCaller``). O(vertices + arcs).
  public func keepingArcs(where isKept: (_ arc: Int) -> Bool) -> Digraph {
    var tails: [Int32] = []
    var heads: [Int32] = []
    var offsets: [Int32] = [0]
    var positions: [Int32] = []
    var arcOfCaller = [Int32](repeating: -1, count: self.arcOfCaller.count)
    var newArc = [Int32](repeating: -1, count: arcCount)
    var outOffsets: [Int32] = [0]
    outOffsets.reserveCapacity(vertexCount + 1)
    for vertex in vertices {
      for arc in arcs(from: vertex) where isKept(arc) {
        let kept = Int32(truncatingIfNeeded: heads.count)
        newArc[arc] = kept
        tails.append(self.tails[arc])
        heads.append(self.heads[arc])
        for position in callerArcs(of: arc) {
          positions.append(position)
          arcOfCaller[Int(position)] = kept
        }
        offsets.append(Int32(truncatingIfNeeded: positions.count))
      }
      outOffsets.append(Int32(truncatingIfNeeded: heads.count))
    }
    var inArcs: [Int32] = []
    inArcs.reserveCapacity(heads.count)
    var inOffsets: [Int32] = [0]
    inOffsets.reserveCapacity(vertexCount + 1)
    for vertex in vertices {
      for arc in arcs(into: vertex) where newArc[Int(arc)] >= 0 { inArcs.append(newArc[Int(arc)]) }
      inOffsets.append(Int32(truncatingIfNeeded: inArcs.count))
    }
    return Digraph(
      vertexCount: vertexCount, outOffsets: outOffsets, tails: tails, heads: heads,
      inOffsets: inOffsets, inArcs: inArcs, callerOffsets: offsets, callerArcs: positions,
      arcOfCaller: arcOfCaller)
  }

  /// The graph with every arc turned round. The caller's positions stay. O(vertices + arcs).
  public func reversed() -> Digraph {
    var positions: [Int32] = []
    var turnedTails: [Int32] = []
    var turnedHeads: [Int32] = []
    var merged = false
    for arc in arcs {
      let group = callerArcs(of: arc)
      if group.count > 1 { merged = true }
      for position in group {
        positions.append(position)
        turnedTails.append(heads[arc])
        turnedHeads.append(tails[arc])
      }
    }
    return Digraph.sorted(
      vertexCount: vertexCount, tails: turnedTails, heads: turnedHeads,
      callerPositions: positions, callerCount: arcOfCaller.count,
      parallelArcs: merged ? .merged : .kept)
  }
}

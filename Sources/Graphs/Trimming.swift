/// Takes vertices out of a core one by one, and with each all that lose their last arc in or out.
///
/// No circuit passes a vertex without an arc in or out. All removals together take O(vertices +
/// arcs).
struct Trimming: ~Copyable {
  private let outDegree: FlatBuffer<Int32>
  private let inDegree: FlatBuffer<Int32>
  private let pending: FlatBuffer<Int32>

  init(core: borrowing CircuitCore) {
    outDegree = FlatBuffer(repeating: 0, count: core.count)
    inDegree = FlatBuffer(repeating: 0, count: core.count)
    pending = FlatBuffer(repeating: 0, count: core.count)
    for vertex in 0..<core.count {
      outDegree[vertex] = core.outOffsets[vertex + 1] - core.outOffsets[vertex]
      inDegree[vertex] = core.inOffsets[vertex + 1] - core.inOffsets[vertex]
    }
  }

  /// Removes `vertex`, which must not be marked yet, and marks all that go.
  func remove(
    _ vertex: Int, from core: borrowing CircuitCore, marking marks: borrowing FlatBuffer<Int32>,
    with removed: Int32
  ) {
    marks[vertex] = removed
    pending[0] = Int32(truncatingIfNeeded: vertex)
    var waiting = 1
    while waiting > 0 {
      waiting -= 1
      let gone = pending[waiting]
      for place in Int(core.outOffsets[gone])..<Int(core.outOffsets[gone + 1]) {
        let head = core.heads[place]
        inDegree[head] -= 1
        if inDegree[head] == 0, marks[head] != removed {
          marks[head] = removed
          pending[waiting] = head
          waiting += 1
        }
      }
      for place in Int(core.inOffsets[gone])..<Int(core.inOffsets[gone + 1]) {
        let tail = core.tails[place]
        outDegree[tail] -= 1
        if outDegree[tail] == 0, marks[tail] != removed {
          marks[tail] = removed
          pending[waiting] = tail
          waiting += 1
        }
      }
    }
  }
}

/// Counts circuits by length without visiting each one.
///
/// From each start vertex `s`, in order, it counts the circuits on which `s` is the earliest
/// vertex, then takes `s` out. The forward search walks the paths that the ``ReturnBall`` still
/// allows and adds up the last two arcs of all circuits at once instead of walking them: it goes
/// two vertices less deep than the length limit.
struct CircuitCounter: ~Copyable {
  /// Circuits found so far by length: `byLength[k]` have `k` arcs.
  private(set) var byLength: [Int]
  private(set) var total = 0
  private(set) var counter: StepCounter

  private let maximumLength: Int
  private let ceiling: Int
  private var ball: ReturnBall
  private let path: FlatBuffer<Int32>
  private let cursor: FlatBuffer<Int32>
  private let pathDistance: FlatBuffer<Int32>
  private let pathReturns: FlatBuffer<UInt64>

  /// Requires `limits.maximumLength >= 2` and a core with vertices.
  init(core: borrowing CircuitCore, limits: EnumerationLimits) {
    maximumLength = min(limits.maximumLength, max(2, core.longestPossible))
    // A sum of one start's leaves stays below 2^33, so totals cannot overflow below this ceiling.
    ceiling = max(0, min(limits.ceiling, Int.max / 4))
    counter = StepCounter(limits: limits)
    byLength = [Int](repeating: 0, count: maximumLength + 1)
    ball = ReturnBall(core: core, maximumLength: maximumLength)
    path = FlatBuffer(repeating: 0, count: maximumLength)
    cursor = FlatBuffer(repeating: 0, count: maximumLength)
    pathDistance = FlatBuffer(repeating: 0, count: maximumLength)
    pathReturns = FlatBuffer(repeating: 0, count: maximumLength)
  }

  /// Counts the circuits of all starts, or until a limit.
  mutating func countAll(in core: borrowing CircuitCore) {
    for start in 0..<core.count {
      if total >= ceiling { counter.finish(.ceiling) }
      if counter.end != nil { return }
      count(from: start, in: core)
      leave(start, in: core)
    }
    if total >= ceiling { counter.finish(.ceiling) }
  }

  /// Counts the circuits whose earliest vertex is `start`. Starts come in order.
  mutating func count(from start: Int, in core: borrowing CircuitCore) {
    guard counter.end == nil, !ball.isBlocked(start) else { return }
    ball.fill(around: start, in: core)
    if ball.count > 0 { walk(from: start, in: core) }
    ball.clear(around: start)
  }

  /// Takes `start` out; has to be called for each vertex in turn, counted or not.
  mutating func leave(_ start: Int, in core: borrowing CircuitCore) {
    ball.remove(start, from: core)
  }

  /// Walks all paths from `start` that can still close within the limit.
  ///
  /// A limit that ends the search leaves the path blocked: the counter is not used again then.
  private mutating func walk(from start: Int, in core: borrowing CircuitCore) {
    let leafDepth = maximumLength - 2
    path[0] = Int32(truncatingIfNeeded: start)
    cursor[0] = ball.outBegin[start]
    var depth = 1
    while depth > 0 {
      let vertex = path[depth - 1]
      let end = core.outOffsets[vertex + 1]
      var place = cursor[depth - 1]
      if depth < leafDepth {
        let farthest = Int32(truncatingIfNeeded: maximumLength - depth)
        while place < end, ball.distance[core.heads[place]] > farthest { place += 1 }
        if place < end {
          cursor[depth - 1] = place + 1
          push(core.heads[place], at: depth, in: core)
          depth += 1
          if counter.advance() { return }
          continue
        }
      } else {
        addLeaves(after: depth, from: place, to: end, in: core)
        if total >= ceiling { return counter.finish(.ceiling) }
      }
      depth -= 1
      if depth > 0 { pop(at: depth, in: core) }
    }
  }

  /// Adds the circuits that leave the path by one of the arcs and close in one or two more.
  private mutating func addLeaves(
    after depth: Int, from begin: Int32, to end: Int32, in core: borrowing CircuitCore
  ) {
    // Neither half can overflow: each counts arcs of the graph, which are fewer than 2^31.
    var sum: UInt64 = 0
    for place in Int(begin)..<Int(end) { sum &+= ball.returns[core.heads[place]] }
    let inOne = Int(truncatingIfNeeded: sum & 0xFFFF_FFFF)
    byLength[depth + 1] += inOne
    total += inOne
    if depth + 2 <= maximumLength {
      let inTwo = Int(truncatingIfNeeded: sum >> 32)
      byLength[depth + 2] += inTwo
      total += inTwo
    }
  }

  private mutating func push(_ vertex: Int32, at depth: Int, in core: borrowing CircuitCore) {
    path[depth] = vertex
    cursor[depth] = ball.outBegin[vertex]
    let known = ball.distance[vertex]
    pathDistance[depth] = known
    pathReturns[depth] = ball.returns[vertex]
    ball.distance[vertex] = ReturnBall.blocked
    ball.returns[vertex] = 0
    guard known == 1 else { return }
    byLength[depth + 1] += 1
    total += 1
    for entry in Int(ball.inBegin[vertex])..<Int(core.inOffsets[vertex + 1]) {
      let before = core.tails[entry]
      if ball.distance[before] != ReturnBall.blocked {
        ball.returns[before] -= ReturnBall.oneFollower
      }
    }
  }

  private func pop(at depth: Int, in core: borrowing CircuitCore) {
    let vertex = path[depth]
    let known = pathDistance[depth]
    if known == 1 {
      // The same vertices as in `push`: whoever was on the path then is on it still.
      for entry in Int(ball.inBegin[vertex])..<Int(core.inOffsets[vertex + 1]) {
        let before = core.tails[entry]
        if ball.distance[before] != ReturnBall.blocked {
          ball.returns[before] += ReturnBall.oneFollower
        }
      }
    }
    ball.distance[vertex] = known
    ball.returns[vertex] = pathReturns[depth]
  }
}

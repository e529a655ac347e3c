/// What the search for circuits knows about the ways back to its present start.
///
/// Starts come in the order of the core's vertices. A search backwards from the start, to half the
/// length limit, gives for each vertex near it a lower bound on its distance to the start, whether
/// it has an arc to it (a *closer*), and by how many closers it can return in two arcs. Farther
/// vertices count as one arc beyond the radius: the forward search meets the ball half way, and
/// neither half dominates the work.
struct ReturnBall: ~Copyable {
  /// The distance of vertices that are taken out or on the path.
  static let blocked = Int32.max / 2
  /// One in the high half of `returns`.
  static let oneFollower: UInt64 = 1 << 32

  let radius: Int32
  /// A lower bound on the number of arcs back to the start, or `blocked`.
  let distance: FlatBuffer<Int32>
  /// Low half: 1 for a closer. High half: how many closers, off the path, follow.
  let returns: FlatBuffer<UInt64>
  /// The first arc of each vertex to a vertex that is not before the start.
  let outBegin: FlatBuffer<Int32>
  /// The first arc into each vertex from a vertex that is not before the start.
  let inBegin: FlatBuffer<Int32>
  /// How many vertices the ball has, the start apart.
  private(set) var count = 0

  private let members: FlatBuffer<Int32>
  private let trimming: Trimming

  init(core: borrowing CircuitCore, maximumLength: Int) {
    // Two is the least radius that tells the closers' neighbours.
    radius = Int32(truncatingIfNeeded: max(2, maximumLength / 2))
    distance = FlatBuffer(repeating: radius + 1, count: core.count)
    returns = FlatBuffer(repeating: 0, count: core.count)
    outBegin = FlatBuffer(repeating: 0, count: core.count)
    inBegin = FlatBuffer(repeating: 0, count: core.count)
    members = FlatBuffer(repeating: 0, count: core.count)
    trimming = Trimming(core: core)
    for vertex in 0..<core.count {
      outBegin[vertex] = core.outOffsets[vertex]
      inBegin[vertex] = core.inOffsets[vertex]
    }
  }

  /// Whether `vertex` was taken out (or is on the path).
  func isBlocked(_ vertex: Int) -> Bool { distance[vertex] == Self.blocked }

  /// Fills the ball of `start`, which must not be blocked, and blocks it.
  mutating func fill(around start: Int, in core: borrowing CircuitCore) {
    count = 0
    distance[start] = Self.blocked
    let unseen = radius + 1
    for entry in Int(inBegin[start])..<Int(core.inOffsets[start + 1]) {
      let closer = core.tails[entry]
      guard distance[closer] != Self.blocked else { continue }
      distance[closer] = 1
      returns[closer] = 1
      members[count] = closer
      count += 1
    }
    let closers = count
    var place = 0
    while place < count {
      let vertex = members[place]
      let next = distance[vertex] + 1
      if next > radius { break }
      let isCloser = place < closers
      for entry in Int(inBegin[vertex])..<Int(core.inOffsets[vertex + 1]) {
        let before = core.tails[entry]
        let known = distance[before]
        if known == Self.blocked { continue }
        if isCloser { returns[before] += Self.oneFollower }
        if known == unseen {
          distance[before] = next
          members[count] = before
          count += 1
        }
      }
      place += 1
    }
  }

  /// Forgets the ball of `start`. Nothing may be left on the path.
  mutating func clear(around start: Int) {
    for place in 0..<count {
      let vertex = members[place]
      distance[vertex] = radius + 1
      returns[vertex] = 0
    }
    distance[start] = radius + 1
    count = 0
  }

  /// Takes `start` out for good, and with it the vertices that are left without an arc in or out.
  ///
  /// Must be called for each vertex of the core in turn, also for those that are out already.
  func remove(_ start: Int, from core: borrowing CircuitCore) {
    // Lists are ascending and starts come in order: `start` is the first of each list it is in.
    for entry in Int(core.inOffsets[start])..<Int(core.inOffsets[start + 1]) {
      outBegin[core.tails[entry]] += 1
    }
    for entry in Int(core.outOffsets[start])..<Int(core.outOffsets[start + 1]) {
      inBegin[core.heads[entry]] += 1
    }
    if distance[start] != Self.blocked {
      trimming.remove(start, from: core, marking: distance, with: Self.blocked)
    }
  }
}

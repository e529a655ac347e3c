/// An elementary circuit: it passes each of its vertices once and returns to the first.
public struct Circuit: Sendable, Hashable {
  /// The vertices in the order of the arcs, the smallest first.
  public let vertices: [Int32]
  /// `arcs[i]` leads from `vertices[i]` to the next vertex, the last one back to the first. Of
  /// parallel arcs the first (or, in a ranking by arc weights, the heaviest) stands here.
  public let arcs: [Int32]

  /// A circuit of the given vertices and arcs, which are taken as they are.
  public init(vertices: [Int32], arcs: [Int32]) {
    self.vertices = vertices
    self.arcs = arcs
  }

  /// The same circuit as the one given, begun at its smallest vertex.
  init(turning vertices: [Int32], arcs: [Int32]) {
    let least = vertices.indices.min { vertices[$0] < vertices[$1] } ?? 0
    self.vertices = Array(vertices[least...] + vertices[..<least])
    self.arcs = Array(arcs[least...] + arcs[..<least])
  }

  /// The number of arcs, and of vertices.
  public var length: Int { arcs.count }

  /// Whether `left` comes before `right` in the lexicographic order of the vertices.
  static func precedes(_ left: Circuit, _ right: Circuit) -> Bool {
    left.vertices.lexicographicallyPrecedes(right.vertices)
  }
}

/// Circuits in flat storage, in lexicographic order of their vertices.
public struct CircuitList: Sendable, Hashable, RandomAccessCollection {
  /// Why the listing ended.
  public internal(set) var end: EnumerationEnd = .exhausted
  /// Whether the length limit leaves nothing out: no strongly connected component has more
  /// vertices than it.
  public internal(set) var isEveryLengthCovered = true
  private var offsets: [Int] = [0]
  private var vertices: [Int32] = []
  private var arcs: [Int32] = []

  init() {}

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of circuits.
  public var endIndex: Int { offsets.count - 1 }

  /// The circuit at `position`. O(its length).
  public subscript(position: Int) -> Circuit {
    let range = offsets[position]..<offsets[position + 1]
    return Circuit(vertices: Array(vertices[range]), arcs: Array(arcs[range]))
  }

  /// The vertices of the circuit at `position`, without a copy.
  public func vertices(of position: Int) -> ArraySlice<Int32> {
    vertices[offsets[position]..<offsets[position + 1]]
  }

  /// The arcs of the circuit at `position`, without a copy.
  public func arcs(of position: Int) -> ArraySlice<Int32> {
    arcs[offsets[position]..<offsets[position + 1]]
  }

  mutating func append(vertices: [Int32], arcs: [Int32]) {
    for vertex in vertices { self.vertices.append(vertex) }
    for arc in arcs { self.arcs.append(arc) }
    offsets.append(self.arcs.count)
  }
}

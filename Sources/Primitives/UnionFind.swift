/// Disjoint sets of `0 ..< count`, joined pair by pair. Nearly constant time a call.
@frozen
public struct UnionFind: Sendable {
  @usableFromInline var parent: [Int32]

  /// `count` sets of one element each.
  @inlinable
  public init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

  /// The representative of the set that holds `element`: the smallest element of that set.
  @inlinable
  public mutating func find(_ element: Int) -> Int {
    var node = Int32(element)
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return Int(node)
  }

  /// Joins the sets of the two elements; the smaller representative stays.
  @inlinable
  public mutating func join(_ first: Int, _ second: Int) {
    let left = find(first)
    let right = find(second)
    if left < right { parent[right] = Int32(left) } else { parent[left] = Int32(right) }
  }
}

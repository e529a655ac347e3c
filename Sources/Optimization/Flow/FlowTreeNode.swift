/// A node of a tree that an engine keeps in a flat array, with its children in a linked list.
protocol FlowTreeNode {
  var parent: Int32 { get }
  var firstChild: Int32 { get set }
  var nextSibling: Int32 { get set }
  var previousSibling: Int32 { get set }
  var depth: Int32 { get set }
}

extension UnsafeMutablePointer where Pointee: FlowTreeNode {
  /// Puts a node first among the children of its parent.
  @inline(__always)
  func pushChild(_ child: Int32) {
    let parent = Int(self[Int(child)].parent)
    let sibling = self[parent].firstChild
    self[Int(child)].previousSibling = -1
    self[Int(child)].nextSibling = sibling
    if sibling >= 0 { self[Int(sibling)].previousSibling = child }
    self[parent].firstChild = child
  }

  /// Sets the depth of a node and of all below it anew, and visits them, parents first.
  ///
  /// - Parameters:
  ///   - depth: that of the node.
  ///   - stack: room for as many nodes.
  /// - Returns: how many there are.
  @inline(__always)
  func descend(
    from top: Int, depth: Int32, _ stack: UnsafeMutablePointer<Int32>,
    _ visit: (_ node: Int) -> Void
  ) -> Int {
    self[top].depth = depth
    stack[0] = Int32(truncatingIfNeeded: top)
    var height = 1
    var visited = 0
    while height > 0 {
      height &-= 1
      visited &+= 1
      let node = Int(stack[height])
      visit(node)
      let below = self[node].depth &+ 1
      var child = self[node].firstChild
      while child >= 0 {
        self[Int(child)].depth = below
        stack[height] = child
        height &+= 1
        child = self[Int(child)].nextSibling
      }
    }
    return visited
  }

  /// Takes a node from the children of its parent.
  @inline(__always)
  func dropChild(_ child: Int32) {
    let next = self[Int(child)].nextSibling
    let previous = self[Int(child)].previousSibling
    if previous >= 0 {
      self[Int(previous)].nextSibling = next
    } else {
      self[Int(self[Int(child)].parent)].firstChild = next
    }
    if next >= 0 { self[Int(next)].previousSibling = previous }
  }
}

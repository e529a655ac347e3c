/// A node of a tree that an engine keeps in a flat array, with its children in a linked list.
protocol FlowTreeNode {
  var parent: Int32 { get }
  var firstChild: Int32 { get set }
  var nextSibling: Int32 { get set }
  var previousSibling: Int32 { get set }
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

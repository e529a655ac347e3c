/// A priority queue: `popFirst()` gives the element that `precedes` puts before all others.
///
/// Ties are the caller's to break: an order that is total (ends with an id) makes the sequence of
/// elements deterministic. Insertion and removal take O(log n) comparisons.
@frozen
public struct BinaryHeap<Element> {
  @usableFromInline var items: [Element] = []
  @usableFromInline let precedes: (Element, Element) -> Bool

  /// An empty heap in the order of `precedes`.
  @inlinable
  public init(precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  /// How many elements there are.
  @inlinable public var count: Int { items.count }

  /// Whether there is none.
  @inlinable public var isEmpty: Bool { items.isEmpty }

  /// The element that `popFirst()` would give, or nil.
  @inlinable public var first: Element? { items.first }

  /// The elements in no meaningful order.
  @inlinable public var unordered: [Element] { items }

  /// Adds an element.
  @inlinable
  public mutating func insert(_ element: Element) {
    items.append(element)
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(items[child], items[parent]) else { return }
      items.swapAt(child, parent)
      child = parent
    }
  }

  /// Removes and returns the first element, or nil when the heap is empty.
  @inlinable
  public mutating func popFirst() -> Element? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    items[0] = last
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < items.count else { return top }
      let right = left + 1
      let child = right < items.count && precedes(items[right], items[left]) ? right : left
      guard precedes(items[child], items[parent]) else { return top }
      items.swapAt(child, parent)
      parent = child
    }
  }

  /// Drops every element for which `keep` is false. O(n).
  @inlinable
  public mutating func filter(_ keep: (Element) -> Bool) {
    let kept = items.filter(keep)
    items.removeAll(keepingCapacity: true)
    for element in kept { insert(element) }
  }
}

/// An array of plain numbers that is owned by one value and never shared.
///
/// The standard array checks bounds and uniqueness at each write; in the innermost loops of a
/// simplex code that is a third of the time. This one cannot be copied, so it needs no uniqueness
/// check, and it checks bounds in debug builds only. Indices come from the engines' own structures,
/// never from input.
struct FlatArray<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count: Int
  private var capacity: Int

  init(repeating element: Element, count: Int) {
    let room = Swift.max(count, 1)
    base = UnsafeMutablePointer<Element>.allocate(capacity: room)
    base.initialize(repeating: element, count: room)
    self.count = count
    capacity = room
  }

  init(_ elements: [Element]) {
    let room = Swift.max(elements.count, 1)
    base = UnsafeMutablePointer<Element>.allocate(capacity: room)
    for (position, element) in elements.enumerated() {
      (base + position).initialize(to: element)
    }
    count = elements.count
    capacity = room
  }

  /// An empty one, to append to.
  init() {
    base = UnsafeMutablePointer<Element>.allocate(capacity: 1)
    count = 0
    capacity = 1
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(_ position: Int) -> Element {
    get {
      assert(position >= 0 && position < count, "flat array: position outside")
      return base[position]
    }
    set {
      assert(position >= 0 && position < count, "flat array: position outside")
      base[position] = newValue
    }
  }

  @inline(__always)
  subscript(_ position: Int32) -> Element {
    get { self[Int(position)] }
    set { self[Int(position)] = newValue }
  }

  /// Makes room for `wanted` elements in all, keeping those there are.
  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let room = Swift.max(wanted, capacity + capacity / 2 + 16)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: room)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = room
  }

  /// Adds one element at the end.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    base[count] = element
    count += 1
  }

  /// Drops everything beyond the first `kept` elements.
  mutating func truncate(to kept: Int) { if kept < count { count = kept } }

  /// Makes it `wanted` long; new elements are `element`.
  mutating func resize(to wanted: Int, filling element: Element) {
    reserve(wanted)
    while count < wanted { append(element) }
    count = wanted
  }

  /// Writes `element` everywhere.
  mutating func fill(_ element: Element) {
    for position in 0..<count { base[position] = element }
  }

  /// Takes over the elements of another, in the room that there is if it is enough.
  mutating func copy(from other: borrowing FlatArray<Element>) {
    count = 0
    reserve(other.count)
    base.update(from: other.base, count: other.count)
    count = other.count
  }

  /// A copy of its own.
  func copied() -> FlatArray<Element> {
    var other = FlatArray<Element>()
    other.reserve(count)
    other.base.update(from: base, count: count)
    other.count = count
    return other
  }

  /// The elements as a standard array.
  func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

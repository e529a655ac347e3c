/// A fixed run of plain values that frees itself, for the inner loops of this module.
///
/// Indices are checked in debug builds only, so every index has to come from the module's own
/// tables, never from a caller. Nothing outside the module can see it.
struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutableBufferPointer<Element>

  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: count)
    base.initialize(repeating: value)
  }

  init(_ elements: [Element]) {
    base = .allocate(capacity: elements.count)
    _ = base.initialize(from: elements)
  }

  deinit { base.deallocate() }

  var count: Int { base.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { base[Int(index)] }
    nonmutating set { base[Int(index)] = newValue }
  }
}

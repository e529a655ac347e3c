internal import Primitives

/// Gives the positions of values from the largest down, sorting only as far as it is asked.
///
/// Equal values come by ascending position. Taking the first `k` of `m` costs O(m + k log k) on
/// average. Reference: R. Paredes and G. Navarro, "Optimal incremental sorting", ALENEX 2006.
struct DescendingOrder {
  private var values: [Double]
  private var positions: [Int32]
  /// Ends of ranges that are known to hold their final elements; the innermost last.
  private var ends: [Int]
  private var taken = 0
  /// Draws pivots, so that no usual order of the input is a bad one.
  private var generator = SeededGenerator(seed: 0)

  /// Requires values that are not NaN.
  init(_ values: [Double]) {
    self.values = values
    positions = values.indices.map { Int32(truncatingIfNeeded: $0) }
    ends = [values.count]
  }

  /// The next position and its value, or nil after the last.
  mutating func next() -> (position: Int, value: Double)? {
    guard taken < values.count else { return nil }
    while let end = ends.last, end > taken {
      ends.append(partition(taken, end))
    }
    ends.removeLast()
    defer { taken += 1 }
    return (Int(positions[taken]), values[taken])
  }

  /// Puts the elements before a pivot in front of it and returns the pivot's place.
  private mutating func partition(_ begin: Int, _ end: Int) -> Int {
    let pivot = begin + generator.below(end - begin)
    let pivotValue = values[pivot]
    let pivotPosition = positions[pivot]
    swap(pivot, end - 1)
    var place = begin
    for candidate in begin..<(end - 1) {
      let value = values[candidate]
      if value > pivotValue || (value == pivotValue && positions[candidate] < pivotPosition) {
        swap(candidate, place)
        place += 1
      }
    }
    swap(place, end - 1)
    return place
  }

  private mutating func swap(_ left: Int, _ right: Int) {
    values.swapAt(left, right)
    positions.swapAt(left, right)
  }
}

/// A vector that is dense in storage and sparse in bookkeeping: the values of all rows, and a list
/// of those that are not zero.
///
/// Invariant: a row is in the list exactly when its value is not zero.
struct WorkVector: ~Copyable {
  /// The values, one a row.
  var values: FlatArray<Double>
  /// The rows whose value is not zero, in the first `count` places.
  var indices: FlatArray<Int32>
  /// How many values are not zero.
  var count = 0
  /// The number of rows.
  let size: Int

  /// Stands for an exact zero that came out of a sum and is still in the list.
  static let cancelled = 1e-100
  /// Below this a value is taken for rounding noise.
  static let noise = 1e-14

  init(size: Int) {
    self.size = size
    values = FlatArray(repeating: 0, count: size)
    indices = FlatArray(repeating: 0, count: size)
  }

  /// Zero everywhere.
  mutating func clear() {
    if count > size / 4 {
      values.fill(0)
    } else {
      for position in 0..<count { values[indices[position]] = 0 }
    }
    count = 0
  }

  /// Adds to one value.
  @inline(__always)
  mutating func add(_ row: Int, _ amount: Double) {
    let before = values[row]
    let after = before + amount
    if before == 0 {
      if after == 0 { return }
      indices[count] = Int32(truncatingIfNeeded: row)
      count += 1
      values[row] = after
    } else {
      values[row] = after == 0 ? WorkVector.cancelled : after
    }
  }

  /// Drops what is only noise.
  mutating func pack() {
    var kept = 0
    for position in 0..<count {
      let row = indices[position]
      if values[row].magnitude < WorkVector.noise {
        values[row] = 0
      } else {
        indices[kept] = row
        kept += 1
      }
    }
    count = kept
  }

  /// Takes the content of another vector of the same size.
  mutating func copy(_ other: borrowing WorkVector) {
    clear()
    for position in 0..<other.count {
      let row = other.indices[position]
      indices[position] = row
      values[row] = other.values[row]
    }
    count = other.count
  }

  /// Share of rows that are not zero.
  var density: Double { size == 0 ? 0 : Double(count) / Double(size) }

  /// Sum of squares.
  var squaredNorm: Double {
    var sum = 0.0
    for position in 0..<count {
      let value = values[indices[position]]
      sum += value * value
    }
    return sum
  }
}

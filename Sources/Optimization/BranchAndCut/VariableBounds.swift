/// A bound of a column that moves with a binary column: `base + slope · binary`.
struct VariableBound: Sendable {
  var binary: Int32
  var base: Double
  var slope: Double
}

/// Bounds on continuous columns that depend on one binary column, read off the rows: what a row
/// leaves for one column when all others but the binary take the least they can.
struct VariableBounds: Sendable {
  /// Upper bounds of each column, few.
  private(set) var upper: [[VariableBound]]
  /// Lower bounds of each column, few.
  private(set) var lower: [[VariableBound]]

  /// At most this many are kept for a column and side.
  private static let kept = 4
  /// Rows longer than this are not looked at when they have many whole columns.
  private static let longest = 500

  /// No bounds that move, for so many columns.
  init(emptyFor columnCount: Int) {
    upper = [[VariableBound]](repeating: [], count: columnCount)
    lower = upper
  }

  init(_ model: SearchModel) {
    upper = [[VariableBound]](repeating: [], count: model.columnCount)
    lower = upper
    for row in 0..<model.rowCount {
      let range = model.rowRange(row)
      if range.count < 2 { continue }
      if range.count > VariableBounds.longest {
        // A long row is read only when few binaries switch it.
        let binaries = range.count { model.isInteger[Int(model.termColumns[$0])] }
        if binaries == 0 || binaries > 4 { continue }
      }
      if model.rowUpper[row] < .infinity { read(row, model, sign: 1, side: model.rowUpper[row]) }
      if model.rowLower[row] > -.infinity {
        read(row, model, sign: -1, side: -model.rowLower[row])
      }
    }
  }

  /// Reads the row as `Σ sign·a·x <= side`.
  private mutating func read(_ row: Int, _ model: SearchModel, sign: Double, side: Double) {
    let range = model.rowRange(row)
    var least = 0.0
    var infinite = 0
    for entry in range {
      let column = Int(model.termColumns[entry])
      let factor = sign * model.termCoefficients[entry]
      let low = factor > 0 ? model.lower[column] : model.upper[column]
      if low.isInfinite { infinite += 1 } else { least += factor * low }
    }
    if infinite > 1 { return }
    for binaryEntry in range {
      let binary = Int(model.termColumns[binaryEntry])
      if !model.isInteger[binary] || model.lower[binary] != 0 || model.upper[binary] != 1 {
        continue
      }
      let binaryFactor = sign * model.termCoefficients[binaryEntry]
      let binaryLeast = min(0, binaryFactor)
      for entry in range {
        let column = Int(model.termColumns[entry])
        if column == binary || model.isInteger[column] { continue }
        let factor = sign * model.termCoefficients[entry]
        if factor.magnitude < 1e-9 { continue }
        let low = factor > 0 ? model.lower[column] : model.upper[column]
        var rest = least - binaryLeast
        if low.isInfinite {
          if infinite != 1 { continue }
        } else {
          if infinite != 0 { continue }
          rest -= factor * low
        }
        // factor · x <= side - rest - binaryFactor · y
        let atZero = (side - rest) / factor
        let atOne = (side - rest - binaryFactor) / factor
        if !atZero.isFinite || !atOne.isFinite { continue }
        if factor > 0 {
          let zero = min(atZero, model.upper[column])
          let one = min(atOne, model.upper[column])
          // Worth keeping only when the binary makes a difference to the column's own bound.
          if min(zero, one) < model.upper[column] - 1e-6, zero.isFinite, one.isFinite {
            keep(column, isUpper: true, zero: zero, one: one, binary)
          }
        } else {
          let zero = max(atZero, model.lower[column])
          let one = max(atOne, model.lower[column])
          if max(zero, one) > model.lower[column] + 1e-6, zero.isFinite, one.isFinite {
            keep(column, isUpper: false, zero: zero, one: one, binary)
          }
        }
      }
    }
  }

  /// Notes a bound by its values at 0 and at 1 of the binary column, unless enough are known.
  mutating func keep(
    _ column: Int, isUpper: Bool, zero: Double, one: Double, _ binary: Int
  ) {
    let bound = VariableBound(
      binary: Int32(truncatingIfNeeded: binary), base: zero, slope: one - zero)
    if isUpper {
      for (place, other) in upper[column].enumerated() where other.binary == bound.binary {
        // The tighter of two on the same binary, if one is.
        if zero <= other.base, one <= other.base + other.slope { upper[column][place] = bound }
        return
      }
      if upper[column].count < VariableBounds.kept { upper[column].append(bound) }
    } else {
      for (place, other) in lower[column].enumerated() where other.binary == bound.binary {
        if zero >= other.base, one >= other.base + other.slope { lower[column][place] = bound }
        return
      }
      if lower[column].count < VariableBounds.kept { lower[column].append(bound) }
    }
  }
}

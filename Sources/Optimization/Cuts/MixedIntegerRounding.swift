/// Complemented mixed-integer rounding (Marchand and Wolsey, "Aggregation and mixed integer rounding
/// to solve MIPs", Operations Research 49, 2001).
///
/// An aggregate is turned into `Σ G z + Σ h t <= β` over whole `z >= 0` and real `t >= 0`: real
/// columns are replaced by their distance to a bound, where a bound that moves with a binary column
/// brings that column into the whole part (this is what makes flow covers come out), and whole
/// columns are counted from the bound they are nearer to. Dividing by a δ and rounding gives a cut;
/// several δ and complementations are tried.
struct MixedIntegerRounding {
  private enum Replacement {
    case lower(Double)
    case upper(Double)
    case variableLower(VariableBound)
    case variableUpper(VariableBound)
    case rowLower(Double)
    case rowUpper(Double)
  }

  private struct Real {
    var index: Int
    var factor: Double
    var replacement: Replacement
  }

  private struct Whole {
    /// Column, or -1 - row for the whole activity of a row.
    var index: Int
    var factor: Double
    var lower: Double
    var upper: Double
    var value: Double
    var complemented: Bool
    /// Value counted from the bound in use.
    var distance: Double { complemented ? upper - value : value - lower }
  }

  private var wholeFactor: [Double]
  private var wholeListed: [Bool]
  private var wholeColumns: [Int] = []
  private var wholes: [Whole] = []
  private var reals: [Real] = []
  private var output: [Double]
  private var outputColumns: [Int] = []
  private var outputListed: [Bool]

  private static let leastFraction = 0.005

  init(columnCount: Int) {
    wholeFactor = [Double](repeating: 0, count: columnCount)
    wholeListed = [Bool](repeating: false, count: columnCount)
    output = wholeFactor
    outputListed = wholeListed
  }

  /// The best cut from an aggregate read with a sign, or `nil` when none cuts the point off.
  mutating func cut(
    _ aggregate: RowAggregate, sign: Double, _ space: RowSpace, _ bounds: VariableBounds,
    _ values: [Double]
  ) -> Cut? {
    guard let (side, realSum) = substitute(aggregate, sign, space, bounds, values) else {
      return nil
    }
    defer { clearWholes() }
    if wholes.isEmpty || wholes.count > 5000 { return nil }
    // Divisors worth a try: the coefficients of what stands between its bounds.
    var divisors: [Double] = []
    for whole in wholes {
      let distance = whole.distance
      let range = whole.upper - whole.lower
      let size = whole.factor.magnitude
      if distance > 1e-5, distance < range - 1e-5, size > 1e-6, !divisors.contains(size) {
        divisors.append(size)
        if divisors.count >= 12 { break }
      }
    }
    if divisors.isEmpty { return nil }
    if !divisors.contains(1) { divisors.append(1) }
    var right = side
    var bestDivisor = 0.0
    var best = 1e-9
    for divisor in divisors {
      let quality = evaluate(divisor, right, realSum)
      if quality > best {
        best = quality
        bestDivisor = divisor
      }
    }
    if bestDivisor == 0 { return nil }
    for share in [2.0, 4, 8] {
      let quality = evaluate(bestDivisor / share, right, realSum)
      if quality > best {
        best = quality
        bestDivisor /= share
      }
    }
    // Complement one after the other what lies far from both bounds.
    var order: [(place: Int, key: Double)] = []
    for place in wholes.indices {
      let whole = wholes[place]
      let range = whole.upper - whole.lower
      if range < .infinity, whole.distance > 1e-6, whole.distance < range - 1e-6 {
        order.append((place: place, key: (whole.distance / range - 0.5).magnitude))
      }
    }
    order.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    for item in order.prefix(20) {
      let place = item.place
      let change = wholes[place].factor * (wholes[place].upper - wholes[place].lower)
      flip(place)
      let quality = evaluate(bestDivisor, right - change, realSum)
      if quality > best {
        best = quality
        right -= change
      } else {
        flip(place)
      }
    }
    return build(bestDivisor, right, space, values)
  }

  private mutating func flip(_ place: Int) {
    wholes[place].complemented.toggle()
    wholes[place].factor = -wholes[place].factor
  }

  private mutating func clearWholes() {
    for column in wholeColumns {
      wholeFactor[column] = 0
      wholeListed[column] = false
    }
    wholeColumns.removeAll(keepingCapacity: true)
    wholes.removeAll(keepingCapacity: true)
    reals.removeAll(keepingCapacity: true)
  }

  private mutating func addWhole(_ column: Int, _ amount: Double) {
    if !wholeListed[column] {
      wholeListed[column] = true
      wholeColumns.append(column)
    }
    wholeFactor[column] += amount
  }

  /// Replaces columns by distances from bounds.
  /// - Returns: the right side β, and what the real part adds at the point, or `nil` when some
  ///   column has no bound to count from.
  private mutating func substitute(
    _ aggregate: RowAggregate, _ sign: Double, _ space: RowSpace, _ bounds: VariableBounds,
    _ values: [Double]
  ) -> (side: Double, realSum: Double)? {
    let model = space.model
    clearWholes()
    var side = 0.0
    var realSum = 0.0
    for listed in aggregate.columns {
      let column = Int(listed)
      let factor = sign * aggregate.coefficient[column]
      if factor == 0 { continue }
      let low = model.lower[column]
      let high = model.upper[column]
      if low == high {
        side -= factor * low
        continue
      }
      if model.isInteger[column] {
        addWhole(column, factor)
        continue
      }
      if factor.magnitude < 1e-11 {
        let bound = factor > 0 ? low : high
        if bound.isInfinite {
          clearWholes()
          return nil
        }
        side -= factor * bound
        continue
      }
      guard let chosen = nearest(column, factor, low, high, bounds, values) else {
        clearWholes()
        return nil
      }
      switch chosen.replacement {
      case .lower(let bound), .upper(let bound): side -= factor * bound
      case .variableLower(let bound), .variableUpper(let bound):
        side -= factor * bound.base
        addWhole(Int(bound.binary), factor * bound.slope)
      case .rowLower, .rowUpper: break
      }
      let counted = chosen.isLower ? factor : -factor
      if counted < 0 {
        realSum += counted * chosen.distance
        reals.append(Real(index: column, factor: counted, replacement: chosen.replacement))
      }
    }
    for (row, multiplier) in aggregate.rows {
      let factor = -sign * multiplier
      if factor == 0 { continue }
      let low = space.lower(row)
      let high = space.upper(row)
      if low == high {
        side -= factor * low
        continue
      }
      let activity = space.activity[row]
      let useLower = activity - low <= high - activity
      let bound = useLower ? low : high
      if bound.isInfinite {
        clearWholes()
        return nil
      }
      if space.isWhole[row], bound == bound.rounded(), factor.magnitude > 1e-9 {
        wholes.append(
          Whole(
            index: -1 - row, factor: useLower ? factor : -factor,
            lower: low.rounded(.up), upper: high.rounded(.down), value: activity,
            complemented: !useLower))
        side -= factor * bound
        continue
      }
      side -= factor * bound
      let counted = useLower ? factor : -factor
      if counted < 0 {
        realSum += counted * max(0, useLower ? activity - low : high - activity)
        reals.append(
          Real(
            index: row, factor: counted,
            replacement: useLower ? .rowLower(low) : .rowUpper(high)))
      }
    }
    for column in wholeColumns {
      let factor = wholeFactor[column]
      if factor == 0 { continue }
      let low = model.lower[column]
      let high = model.upper[column]
      let value = values[column]
      if factor.magnitude < 1e-9 {
        let bound = factor > 0 ? low : high
        if bound.isInfinite {
          clearWholes()
          return nil
        }
        side -= factor * bound
        continue
      }
      let useLower = value - low <= high - value
      if (useLower ? low : high).isInfinite {
        clearWholes()
        return nil
      }
      side -= factor * (useLower ? low : high)
      wholes.append(
        Whole(
          index: column, factor: useLower ? factor : -factor, lower: low, upper: high,
          value: value, complemented: !useLower))
    }
    return (side: side, realSum: realSum)
  }

  /// The bound of a real column that the point is nearest to, bounds that move with a binary
  /// included.
  private func nearest(
    _ column: Int, _ factor: Double, _ low: Double, _ high: Double, _ bounds: VariableBounds,
    _ values: [Double]
  ) -> (replacement: Replacement, distance: Double, isLower: Bool)? {
    let value = values[column]
    var lowest = value - low
    var lowerChoice = Replacement.lower(low)
    for bound in bounds.lower[column] {
      let distance = value - bound.base - bound.slope * values[Int(bound.binary)]
      if distance < lowest + 1e-7, distance > -1e-6 {
        lowest = distance
        lowerChoice = .variableLower(bound)
      }
    }
    var highest = high - value
    var upperChoice = Replacement.upper(high)
    for bound in bounds.upper[column] {
      let distance = bound.base + bound.slope * values[Int(bound.binary)] - value
      if distance < highest + 1e-7, distance > -1e-6 {
        highest = distance
        upperChoice = .variableUpper(bound)
      }
    }
    if lowest.isInfinite && highest.isInfinite { return nil }
    // On a tie the bound whose distance drops out of the cut is the better one.
    let lowerFirst = lowest < highest - 1e-7 || (lowest < highest + 1e-7 && factor > 0)
    return lowerFirst
      ? (replacement: lowerChoice, distance: max(0, lowest), isLower: true)
      : (replacement: upperChoice, distance: max(0, highest), isLower: false)
  }

  /// How far the cut with this divisor is from the point, relative to its coefficients.
  private func evaluate(_ divisor: Double, _ side: Double, _ realSum: Double) -> Double {
    let scaled = side / divisor
    let floor = scaled.rounded(.down)
    let fraction = scaled - floor
    if fraction < MixedIntegerRounding.leastFraction
      || fraction > 1 - MixedIntegerRounding.leastFraction || scaled.magnitude > 1e7
    {
      return 0
    }
    let slope = 1 / (1 - fraction)
    var left = 0.0
    var norm = 0.0
    for whole in wholes {
      let factor = MixedIntegerRounding.round(whole.factor / divisor, fraction, slope)
      left += factor * whole.distance
      norm += factor * factor
    }
    left += realSum * slope / divisor
    for real in reals {
      let factor = real.factor * slope / divisor
      norm += factor * factor
    }
    if norm == 0 { return 0 }
    return (left - floor) / norm.squareRoot()
  }

  @inline(__always)
  private static func round(_ factor: Double, _ fraction: Double, _ slope: Double) -> Double {
    let floor = factor.rounded(.down)
    return floor + max(0, factor - floor - fraction) * slope
  }

  private mutating func emit(_ column: Int, _ amount: Double) {
    if !outputListed[column] {
      outputListed[column] = true
      outputColumns.append(column)
    }
    output[column] += amount
  }

  private mutating func emitRow(_ row: Int, _ amount: Double, _ space: RowSpace) {
    if row < space.model.rowCount {
      for entry in space.model.rowRange(row) {
        emit(
          Int(space.model.termColumns[entry]), amount * space.model.termCoefficients[entry])
      }
    } else {
      for term in space.cuts[row - space.model.rowCount].terms {
        emit(term.column, amount * term.coefficient)
      }
    }
  }

  /// The cut in terms of the columns.
  private mutating func build(
    _ divisor: Double, _ side: Double, _ space: RowSpace, _ values: [Double]
  ) -> Cut? {
    let scaled = side / divisor
    let floor = scaled.rounded(.down)
    let fraction = scaled - floor
    let slope = 1 / (1 - fraction)
    var right = floor
    for whole in wholes {
      let factor = MixedIntegerRounding.round(whole.factor / divisor, fraction, slope)
      if factor == 0 { continue }
      let signed = whole.complemented ? -factor : factor
      right += whole.complemented ? -factor * whole.upper : factor * whole.lower
      if whole.index >= 0 {
        emit(whole.index, signed)
      } else {
        emitRow(-1 - whole.index, signed, space)
      }
    }
    for real in reals {
      let factor = real.factor * slope / divisor
      switch real.replacement {
      case .lower(let bound):
        emit(real.index, factor)
        right += factor * bound
      case .upper(let bound):
        emit(real.index, -factor)
        right -= factor * bound
      case .variableLower(let bound):
        emit(real.index, factor)
        emit(Int(bound.binary), -factor * bound.slope)
        right += factor * bound.base
      case .variableUpper(let bound):
        emit(real.index, -factor)
        emit(Int(bound.binary), factor * bound.slope)
        right -= factor * bound.base
      case .rowLower(let bound):
        emitRow(real.index, factor, space)
        right += factor * bound
      case .rowUpper(let bound):
        emitRow(real.index, -factor, space)
        right -= factor * bound
      }
    }
    outputColumns.sort()
    var terms: [(column: Int, coefficient: Double)] = []
    for column in outputColumns {
      let amount = output[column]
      output[column] = 0
      outputListed[column] = false
      if amount == 0 { continue }
      if space.model.lower[column] == space.model.upper[column] {
        right -= amount * space.model.lower[column]
      } else {
        terms.append((column: column, coefficient: amount))
      }
    }
    outputColumns.removeAll(keepingCapacity: true)
    return Cut(terms: terms, side: right).cleaned(space.model, values)
  }
}

/// A row to be added to an engine, in the model's units.
struct EngineRow {
  var terms: [(column: Int, coefficient: Double)]
  var lower: Double
  var upper: Double
}

extension SimplexEngine {
  /// Adds rows; their logicals are basic, so the present basis stays dual feasible.
  mutating func appendRows(_ rows: [EngineRow]) {
    if rows.isEmpty { return }
    var scaled: [[(column: Int, coefficient: Double)]] = []
    scaled.reserveCapacity(rows.count)
    for (offset, row) in rows.enumerated() {
      var largest = 0.0
      for term in row.terms {
        largest = max(largest, (term.coefficient * columnScale[term.column]).magnitude)
      }
      let factor = largest > 0 ? GeometricScaling.powerOfTwo(1 / largest) : 1
      scaled.append(
        row.terms.map {
          (column: $0.column, coefficient: $0.coefficient * columnScale[$0.column] * factor)
        })
      rowScale.append(factor)
      let low = row.lower * factor
      let high = row.upper * factor
      lower.append(low)
      upper.append(high)
      workLower.append(low)
      workUpper.append(high)
      cost.append(0)
      workCost.append(0)
      place.append(Place.basic)
      value.append(0)
      dual.append(0)
      jitter.append(0.5 + 0.5 * Double((offset &* 7919) % 1000) / 1000)
      basic.append(Int32(truncatingIfNeeded: variableCount + offset))
      weight.append(1)
      basicValue.append(0)
      basicLower.append(low)
      basicUpper.append(high)
      infeasibility.append(0)
    }
    matrix.appendRows(scaled)
    rowCount += rows.count
    isComputed = false
    remakeWorkSpace()
  }

  /// Drops rows. Only rows whose logical is basic may go; others are kept whatever `keep` says.
  /// - Returns: which rows were kept.
  mutating func dropRows(keeping wanted: [Bool]) -> [Bool] {
    var keep = wanted
    for row in 0..<rowCount where !keep[row] && place[columnCount + row] != Place.basic {
      keep[row] = true
    }
    if keep.allSatisfy({ $0 }) { return keep }
    var newIndex = [Int32](repeating: -1, count: variableCount)
    for column in 0..<columnCount { newIndex[column] = Int32(truncatingIfNeeded: column) }
    var kept = 0
    for row in 0..<rowCount where keep[row] {
      let from = columnCount + row
      let to = columnCount + kept
      newIndex[from] = Int32(truncatingIfNeeded: to)
      lower[to] = lower[from]
      upper[to] = upper[from]
      workLower[to] = workLower[from]
      workUpper[to] = workUpper[from]
      cost[to] = cost[from]
      workCost[to] = workCost[from]
      place[to] = place[from]
      value[to] = value[from]
      dual[to] = dual[from]
      jitter[to] = jitter[from]
      rowScale[kept] = rowScale[row]
      kept += 1
    }
    var filled = 0
    for row in 0..<rowCount {
      let variable = newIndex[Int(basic[row])]
      if variable < 0 { continue }
      basic[filled] = variable
      weight[filled] = weight[row]
      filled += 1
    }
    let total = columnCount + kept
    lower.truncate(to: total)
    upper.truncate(to: total)
    workLower.truncate(to: total)
    workUpper.truncate(to: total)
    cost.truncate(to: total)
    workCost.truncate(to: total)
    place.truncate(to: total)
    value.truncate(to: total)
    dual.truncate(to: total)
    jitter.truncate(to: total)
    rowScale.truncate(to: kept)
    basic.truncate(to: kept)
    weight.truncate(to: kept)
    basicValue.truncate(to: kept)
    basicLower.truncate(to: kept)
    basicUpper.truncate(to: kept)
    infeasibility.truncate(to: kept)
    matrix.keepRows(keep)
    rowCount = kept
    remakeWorkSpace()
    return keep
  }

  private mutating func remakeWorkSpace() {
    factor = BasisFactor(size: rowCount)
    column = WorkVector(size: rowCount)
    rowSolution = WorkVector(size: rowCount)
    steepest = WorkVector(size: rowCount)
    flipColumn = WorkVector(size: rowCount)
    scratch = FlatArray(repeating: 0, count: variableCount)
    needsFactor = true
  }

  /// What is needed to come back to a basis: its places and weights, the order of rows left out.
  func snapshot() -> BasisSnapshot {
    var weights = [Float](repeating: 1, count: rowCount)
    var basics = [Int32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      weights[row] = Float(weight[row])
      basics[row] = basic[row]
    }
    return BasisSnapshot(places: place.array(), basics: basics, weights: weights)
  }

  /// Comes back to a basis of this engine. Rows that were added since start basic; a snapshot with
  /// more rows than there are is refused.
  mutating func restore(_ saved: BasisSnapshot) {
    guard saved.basics.count <= rowCount, saved.places.count == columnCount + saved.basics.count
    else {
      startFromLogicals()
      return
    }
    for variable in 0..<variableCount {
      if variable < saved.places.count {
        place[variable] = saved.places[variable]
        if place[variable] != Place.basic { repairPlace(variable) }
      } else {
        place[variable] = Place.basic
      }
    }
    for row in 0..<rowCount {
      if row < saved.basics.count {
        basic[row] = saved.basics[row]
        weight[row] = Double(saved.weights[row])
      } else {
        basic[row] = Int32(truncatingIfNeeded: columnCount + row)
        weight[row] = 1
      }
    }
    needsFactor = true
    isComputed = false
  }
}

extension SimplexEngine {
  /// Sets the present basis aside, to come back to it without computing anything anew.
  /// - Returns: whether its factors, values and reduced costs are known.
  mutating func keepBasis() -> Bool {
    if needsFactor || costsPerturbed { return false }
    kept.snapshot = snapshot()
    if kept.factor.size != rowCount { kept.factor = BasisFactor(size: rowCount) }
    kept.factor.copy(from: factor)
    kept.value.copy(from: value)
    kept.basicValue.copy(from: basicValue)
    kept.dual.copy(from: dual)
    return true
  }

  /// Comes back to the basis that was set aside; rows and costs must be those of then.
  mutating func takeBasisBack() {
    guard kept.factor.size == rowCount, kept.value.count == variableCount else { return }
    restore(kept.snapshot)
    factor.copy(from: kept.factor)
    value.copy(from: kept.value)
    basicValue.copy(from: kept.basicValue)
    dual.copy(from: kept.dual)
    needsFactor = false
    isComputed = true
  }
}

/// A basis of an engine with all that was computed for it.
struct KeptBasis: ~Copyable {
  var snapshot = BasisSnapshot(places: [], basics: [], weights: [])
  var factor = BasisFactor(size: 0)
  var value = FlatArray<Double>()
  var basicValue = FlatArray<Double>()
  var dual = FlatArray<Double>()
}

/// A basis of an engine with its pricing weights.
struct BasisSnapshot: Sendable {
  var places: [UInt8]
  var basics: [Int32]
  var weights: [Float]

  /// Bytes that it takes, by estimate.
  var byteCount: Int { places.count + 8 * basics.count + 96 }
}

extension BasisFactor {
  /// Puts the column whose spike was kept by the last forward solve in place of the one at
  /// position `pivot`, whose row was kept by the last backward solve (of that unit vector).
  ///
  /// - Parameter alpha: the entry of the entering column in the pivot row, from the forward solve.
  /// - Returns: the relative difference between the new diagonal computed in two ways; large means
  ///   that the factors have lost their accuracy.
  mutating func update(pivot: Int, alpha: Double) -> Double {
    let oldDiagonal = upperDiagonal[pivot]
    for entry in 0..<spikeIndex.count { scatter[spikeIndex[entry]] = spikeValue[entry] }
    var newDiagonal = scatter[pivot]
    if etaStart.count == 0 { etaStart.append(0) }
    for entry in 0..<partialRowIndex.count {
      let column = partialRowIndex[entry]
      if Int(column) == pivot { continue }
      let multiplier = partialRowValue[entry] * oldDiagonal
      if multiplier.magnitude < WorkVector.noise { continue }
      newDiagonal += multiplier * scatter[column]
      etaIndex.append(column)
      etaValue.append(multiplier)
    }
    etaPivot.append(Int32(truncatingIfNeeded: pivot))
    etaStart.append(Int32(truncatingIfNeeded: etaValue.count))
    for entry in 0..<spikeIndex.count { scatter[spikeIndex[entry]] = 0 }

    removeColumn(pivot)
    removeRow(pivot)
    insertSpike(pivot)

    upperDiagonal[pivot] = newDiagonal
    upperOrder[upperPosition[pivot]] = -1
    upperPosition[pivot] = Int32(truncatingIfNeeded: upperOrder.count)
    upperOrder.append(Int32(truncatingIfNeeded: pivot))
    updateCount += 1
    let expected = alpha * oldDiagonal
    let scale = max(newDiagonal.magnitude, expected.magnitude)
    return scale == 0 ? .infinity : (newDiagonal - expected).magnitude / scale
  }

  private mutating func removeColumn(_ pivot: Int) {
    for entry in Int(upperStart[pivot])..<Int(upperEnd[pivot]) {
      let row = Int(upperIndex[entry])
      let last = Int(upperRowEnd[row]) - 1
      var place = Int(upperRowStart[row])
      while place <= last, Int(upperRowIndex[place]) != pivot { place += 1 }
      if place > last { continue }
      upperRowIndex[place] = upperRowIndex[last]
      upperRowValue[place] = upperRowValue[last]
      upperRowEnd[row] -= 1
    }
    upperEnd[pivot] = upperStart[pivot]
  }

  private mutating func removeRow(_ pivot: Int) {
    for entry in Int(upperRowStart[pivot])..<Int(upperRowEnd[pivot]) {
      let column = Int(upperRowIndex[entry])
      let last = Int(upperEnd[column]) - 1
      var place = Int(upperStart[column])
      while place <= last, Int(upperIndex[place]) != pivot { place += 1 }
      if place > last { continue }
      upperIndex[place] = upperIndex[last]
      upperValue[place] = upperValue[last]
      upperEnd[column] -= 1
    }
    upperRowEnd[pivot] = upperRowStart[pivot]
  }

  private mutating func insertSpike(_ pivot: Int) {
    upperStart[pivot] = Int32(truncatingIfNeeded: upperValue.count)
    for entry in 0..<spikeIndex.count {
      let row = Int(spikeIndex[entry])
      let value = spikeValue[entry]
      if row == pivot || value.magnitude < WorkVector.noise { continue }
      upperIndex.append(Int32(truncatingIfNeeded: row))
      upperValue.append(value)
      let length = Int(upperRowEnd[row] - upperRowStart[row])
      if length == Int(upperRowRoom[row]) { moveRow(row, length) }
      let place = Int(upperRowEnd[row])
      upperRowIndex[place] = Int32(truncatingIfNeeded: pivot)
      upperRowValue[place] = value
      upperRowEnd[row] += 1
    }
    upperEnd[pivot] = Int32(truncatingIfNeeded: upperValue.count)
  }

  private mutating func moveRow(_ row: Int, _ length: Int) {
    let room = length + length / 2 + 4
    let from = Int(upperRowStart[row])
    let to = upperRowIndex.count
    upperRowIndex.resize(to: to + room, filling: 0)
    upperRowValue.resize(to: to + room, filling: 0)
    for offset in 0..<length {
      upperRowIndex[to + offset] = upperRowIndex[from + offset]
      upperRowValue[to + offset] = upperRowValue[from + offset]
    }
    upperRowStart[row] = Int32(truncatingIfNeeded: to)
    upperRowEnd[row] = Int32(truncatingIfNeeded: to + length)
    upperRowRoom[row] = Int32(truncatingIfNeeded: room)
  }
}

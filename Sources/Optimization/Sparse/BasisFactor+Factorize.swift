extension BasisFactor {
  /// Factorizes the matrix of the columns in `basic`, a variable a slot: below `matrix.columnCount`
  /// a column of the matrix, beyond that the logical of a row, with the single entry -1.
  ///
  /// On return `basic[row]` is the variable that pivots on that row. Columns that depend on others
  /// are replaced by logicals of the rows left over.
  /// - Returns: the rows whose variable was so replaced, with the variable that had to go.
  mutating func factorize(
    _ basic: inout FlatArray<Int32>, _ matrix: borrowing ComputationalMatrix
  ) -> [(row: Int, removed: Int)] {
    let columnCount = matrix.columnCount
    lowerIndex.truncate(to: 0)
    lowerValue.truncate(to: 0)
    etaPivot.truncate(to: 0)
    etaIndex.truncate(to: 0)
    etaValue.truncate(to: 0)
    etaStart.truncate(to: 0)
    etaStart.append(0)
    updateCount = 0
    generation = 0

    var work = FactorizationWork(size: size)
    // Logicals pivot on their own row and touch nothing else.
    for slot in 0..<size {
      let variable = Int(basic[slot])
      if variable >= columnCount {
        let row = variable - columnCount
        if work.pivotSlot[row] < 0 {
          pivot(on: row, slot: slot, value: -1, &work)
          work.slotDone[slot] = 1
        }
      }
    }
    // Active counts of the other columns, and their pattern by rows.
    var entries = 0
    for slot in 0..<size where work.slotDone[slot] == 0 {
      let variable = Int(basic[slot])
      if variable >= columnCount { continue }
      for entry in matrix.columnRange(variable) {
        let row = Int(matrix.rowIndex[entry])
        if work.pivotSlot[row] < 0 {
          work.columnActive[slot] += 1
          work.rowActive[row] += 1
          entries += 1
        }
      }
    }
    work.startRows(entries)
    for slot in 0..<size where work.slotDone[slot] == 0 {
      let variable = Int(basic[slot])
      if variable >= columnCount { continue }
      for entry in matrix.columnRange(variable) {
        let row = Int(matrix.rowIndex[entry])
        if work.pivotSlot[row] < 0 { work.addToRow(row, slot) }
      }
    }
    peelSingletons(basic, matrix, &work)
    var kernel = MarkowitzKernel()
    let leftOver = size - lowerPivots(work)
    if leftOver > 0 {
      loadKernel(&kernel, basic, matrix, work)
      eliminate(&kernel, &work)
    }

    // Whatever found no pivot is replaced by the logicals of the rows left over.
    var replaced: [(row: Int, removed: Int)] = []
    if work.pivotCount < size {
      var slot = 0
      for row in 0..<size where work.pivotSlot[row] < 0 {
        while slot < size, work.slotDone[slot] != 0 { slot += 1 }
        if slot == size { break }
        replaced.append((row: row, removed: Int(basic[slot])))
        basic[slot] = Int32(truncatingIfNeeded: columnCount + row)
        pivot(on: row, slot: slot, value: -1, &work)
        work.slotDone[slot] = 1
        work.replacedSlot[slot] = 1
      }
    }
    assembleUpper(&work)
    assembleLowerRows()
    // Slots become rows.
    for row in 0..<size { scatter[row] = Double(basic[work.pivotSlot[row]]) }
    for row in 0..<size {
      basic[row] = Int32(scatter[row])
      scatter[row] = 0
    }
    freshEntries = upperValue.count
    return replaced
  }

  private func lowerPivots(_ work: borrowing FactorizationWork) -> Int { work.pivotCount }

  /// Records a pivot; the entries of its column of L are appended by the caller right after.
  private mutating func pivot(
    on row: Int, slot: Int, value: Double, _ work: inout FactorizationWork
  ) {
    work.pivotSlot[row] = Int32(truncatingIfNeeded: slot)
    work.slotRow[slot] = Int32(truncatingIfNeeded: row)
    lowerOrder[work.pivotCount] = Int32(truncatingIfNeeded: row)
    lowerPosition[row] = Int32(truncatingIfNeeded: work.pivotCount)
    work.pivotCount += 1
    upperDiagonal[row] = value
    lowerStart[row] = Int32(truncatingIfNeeded: lowerIndex.count)
    lowerEnd[row] = lowerStart[row]
  }

  /// Pivots on columns with one entry left and on rows with one entry left, which cause no fill.
  private mutating func peelSingletons(
    _ basic: borrowing FlatArray<Int32>, _ matrix: borrowing ComputationalMatrix,
    _ work: inout FactorizationWork
  ) {
    let columnCount = matrix.columnCount
    // Entries >= 0 are slots, entries < 0 are rows as -1 - row.
    var queue = FlatArray<Int32>()
    for slot in 0..<size where work.slotDone[slot] == 0 && work.columnActive[slot] == 1 {
      queue.append(Int32(truncatingIfNeeded: slot))
    }
    for row in 0..<size where work.pivotSlot[row] < 0 && work.rowActive[row] == 1 {
      queue.append(Int32(truncatingIfNeeded: -1 - row))
    }
    var head = 0
    while head < queue.count {
      let item = Int(queue[head])
      head += 1
      var row = -1
      var slot = -1
      if item >= 0 {
        slot = item
        if work.slotDone[slot] != 0 || work.columnActive[slot] != 1 { continue }
        let variable = Int(basic[slot])
        if variable >= columnCount { continue }
        for entry in matrix.columnRange(variable)
        where work.pivotSlot[Int(matrix.rowIndex[entry])] < 0 {
          row = Int(matrix.rowIndex[entry])
        }
      } else {
        row = -1 - item
        if work.pivotSlot[row] >= 0 || work.rowActive[row] != 1 { continue }
        for entry in Int(work.rowStart[row])..<Int(work.rowEnd[row])
        where work.slotDone[Int(work.rowSlot[entry])] == 0 {
          slot = Int(work.rowSlot[entry])
        }
      }
      if row < 0 || slot < 0 { continue }
      let variable = Int(basic[slot])
      var pivotValue = 0.0
      for entry in matrix.columnRange(variable) where Int(matrix.rowIndex[entry]) == row {
        pivotValue = matrix.coefficient[entry]
      }
      if pivotValue.magnitude < FactorizationWork.leastPivot { continue }
      // Entries in rows that are done belong to U, the others to L.
      for entry in matrix.columnRange(variable) {
        let other = Int(matrix.rowIndex[entry])
        if other != row, work.pivotSlot[other] >= 0 {
          work.addUpper(slot, other, matrix.coefficient[entry])
        }
      }
      pivot(on: row, slot: slot, value: pivotValue, &work)
      work.slotDone[slot] = 1
      for entry in matrix.columnRange(variable) {
        let other = Int(matrix.rowIndex[entry])
        if work.pivotSlot[other] >= 0 { continue }
        lowerIndex.append(Int32(truncatingIfNeeded: other))
        lowerValue.append(matrix.coefficient[entry] / pivotValue)
        work.rowActive[other] -= 1
        if work.rowActive[other] == 1 { queue.append(Int32(truncatingIfNeeded: -1 - other)) }
      }
      lowerEnd[row] = Int32(truncatingIfNeeded: lowerIndex.count)
      for entry in Int(work.rowStart[row])..<Int(work.rowEnd[row]) {
        let other = Int(work.rowSlot[entry])
        if work.slotDone[other] != 0 { continue }
        work.columnActive[other] -= 1
        if work.columnActive[other] == 1 { queue.append(Int32(truncatingIfNeeded: other)) }
      }
    }
  }

  /// Copies what has no pivot yet into the kernel; entries in rows that are done go to U.
  private func loadKernel(
    _ kernel: inout MarkowitzKernel, _ basic: borrowing FlatArray<Int32>,
    _ matrix: borrowing ComputationalMatrix, _ work: borrowing FactorizationWork
  ) {
    kernel.prepare(size: size)
    for slot in 0..<size where work.slotDone[slot] == 0 {
      let variable = Int(basic[slot])
      if variable >= matrix.columnCount { continue }
      kernel.beginColumn(slot)
      for entry in matrix.columnRange(variable) {
        let row = Int(matrix.rowIndex[entry])
        if work.pivotSlot[row] < 0 {
          kernel.addEntry(row, matrix.coefficient[entry])
        } else {
          kernel.addDone(slot, row, matrix.coefficient[entry])
        }
      }
      kernel.endColumn(slot)
    }
    kernel.buildRows()
  }

  private mutating func eliminate(
    _ kernel: inout MarkowitzKernel, _ work: inout FactorizationWork
  ) {
    for entry in 0..<kernel.doneSlot.count {
      work.addUpper(
        Int(kernel.doneSlot[entry]), Int(kernel.doneRow[entry]), kernel.doneValue[entry])
    }
    while let (row, slot) = kernel.choosePivot(threshold: threshold) {
      let value = kernel.takePivot(row: row, slot: slot)
      pivot(on: row, slot: slot, value: value, &work)
      work.slotDone[slot] = 1
      for entry in 0..<kernel.pivotRows.count {
        lowerIndex.append(kernel.pivotRows[entry])
        lowerValue.append(kernel.pivotMultipliers[entry])
      }
      lowerEnd[row] = Int32(truncatingIfNeeded: lowerIndex.count)
      for entry in 0..<kernel.pivotSlots.count {
        work.addUpper(Int(kernel.pivotSlots[entry]), row, kernel.pivotSlotValues[entry])
      }
      kernel.eliminate(row: row)
    }
  }

  /// Sorts the entries of U by columns and by rows, columns named by their pivot row.
  private mutating func assembleUpper(_ work: inout FactorizationWork) {
    upperOrder.truncate(to: 0)
    for step in 0..<size {
      let row = lowerOrder[step]
      upperPosition[row] = Int32(truncatingIfNeeded: step)
      upperOrder.append(row)
      upperStart[row] = 0
      upperEnd[row] = 0
      upperRowStart[row] = 0
      upperRowEnd[row] = 0
    }
    let total = work.upperSlot.count
    for entry in 0..<total where work.replacedSlot[work.upperSlot[entry]] == 0 {
      upperEnd[work.slotRow[work.upperSlot[entry]]] += 1
      upperRowEnd[work.upperRow[entry]] += 1
    }
    var columnSum: Int32 = 0
    var rowSum: Int32 = 0
    for row in 0..<size {
      let columnLength = upperEnd[row]
      upperStart[row] = columnSum
      upperEnd[row] = columnSum
      columnSum += columnLength
      let rowLength = upperRowEnd[row]
      // A little room, so that most rows can take the spikes of the updates where they are.
      upperRowStart[row] = rowSum
      upperRowEnd[row] = rowSum
      upperRowRoom[row] = rowLength + 4
      rowSum += rowLength + 4
    }
    upperIndex.resize(to: Int(columnSum), filling: 0)
    upperValue.resize(to: Int(columnSum), filling: 0)
    upperRowIndex.resize(to: Int(rowSum), filling: 0)
    upperRowValue.resize(to: Int(rowSum), filling: 0)
    for entry in 0..<total where work.replacedSlot[work.upperSlot[entry]] == 0 {
      let column = work.slotRow[work.upperSlot[entry]]
      let row = work.upperRow[entry]
      let value = work.upperValue[entry]
      let place = upperEnd[column]
      upperIndex[place] = row
      upperValue[place] = value
      upperEnd[column] += 1
      let rowPlace = upperRowEnd[row]
      upperRowIndex[rowPlace] = column
      upperRowValue[rowPlace] = value
      upperRowEnd[row] += 1
    }
  }

  private mutating func assembleLowerRows() {
    for row in 0..<size { lowerRowEnd[row] = 0 }
    for entry in 0..<lowerIndex.count { lowerRowEnd[lowerIndex[entry]] += 1 }
    var sum: Int32 = 0
    for row in 0..<size {
      let length = lowerRowEnd[row]
      lowerRowStart[row] = sum
      lowerRowEnd[row] = sum
      sum += length
    }
    lowerRowIndex.resize(to: Int(sum), filling: 0)
    lowerRowValue.resize(to: Int(sum), filling: 0)
    for step in 0..<size {
      let pivotRow = lowerOrder[step]
      for entry in Int(lowerStart[pivotRow])..<Int(lowerEnd[pivotRow]) {
        let row = lowerIndex[entry]
        lowerRowIndex[lowerRowEnd[row]] = pivotRow
        lowerRowValue[lowerRowEnd[row]] = lowerValue[entry]
        lowerRowEnd[row] += 1
      }
    }
  }
}

/// What one factorization keeps track of while it runs.
struct FactorizationWork: ~Copyable {
  /// No pivot is smaller than this.
  static let leastPivot = 1e-9

  var pivotSlot: FlatArray<Int32>
  var slotRow: FlatArray<Int32>
  var slotDone: FlatArray<UInt8>
  var replacedSlot: FlatArray<UInt8>
  var columnActive: FlatArray<Int32>
  var rowActive: FlatArray<Int32>
  var rowStart: FlatArray<Int32>
  var rowEnd: FlatArray<Int32>
  var rowSlot = FlatArray<Int32>()
  var upperSlot = FlatArray<Int32>()
  var upperRow = FlatArray<Int32>()
  var upperValue = FlatArray<Double>()
  var pivotCount = 0

  init(size: Int) {
    pivotSlot = FlatArray(repeating: -1, count: size)
    slotRow = FlatArray(repeating: -1, count: size)
    slotDone = FlatArray(repeating: 0, count: size)
    replacedSlot = FlatArray(repeating: 0, count: size)
    columnActive = FlatArray(repeating: 0, count: size)
    rowActive = FlatArray(repeating: 0, count: size)
    rowStart = FlatArray(repeating: 0, count: size)
    rowEnd = FlatArray(repeating: 0, count: size)
  }

  mutating func startRows(_ entries: Int) {
    rowSlot.resize(to: entries, filling: 0)
    var sum: Int32 = 0
    for row in 0..<rowStart.count {
      rowStart[row] = sum
      rowEnd[row] = sum
      sum += rowActive[row]
    }
  }

  @inline(__always)
  mutating func addToRow(_ row: Int, _ slot: Int) {
    rowSlot[rowEnd[row]] = Int32(truncatingIfNeeded: slot)
    rowEnd[row] += 1
  }

  @inline(__always)
  mutating func addUpper(_ slot: Int, _ row: Int, _ value: Double) {
    upperSlot.append(Int32(truncatingIfNeeded: slot))
    upperRow.append(Int32(truncatingIfNeeded: row))
    upperValue.append(value)
  }
}

/// The part of a basis that no singleton opens up: eliminated pivot by pivot, each chosen to make
/// little fill (Markowitz) among entries that are large enough in their column.
///
/// The active matrix is held by columns with values and by rows without; both grow at the end of
/// their storage when fill needs room. Columns and rows hang in lists by their number of entries.
struct MarkowitzKernel: ~Copyable {
  private var columnStart = FlatArray<Int32>()
  private var columnCount = FlatArray<Int32>()
  private var columnRoom = FlatArray<Int32>()
  private var columnMax = FlatArray<Double>()
  private var columnRow = FlatArray<Int32>()
  private var columnValue = FlatArray<Double>()
  private var rowStart = FlatArray<Int32>()
  private var rowCount = FlatArray<Int32>()
  private var rowRoom = FlatArray<Int32>()
  private var rowSlot = FlatArray<Int32>()
  private var columnLists = CountLists()
  private var rowLists = CountLists()
  private var multiplier = FlatArray<Double>()
  private var touched = FlatArray<UInt8>()
  private var slots = FlatArray<Int32>()
  private var size = 0

  /// Entries of kernel columns in rows that were done before.
  var doneSlot = FlatArray<Int32>()
  var doneRow = FlatArray<Int32>()
  var doneValue = FlatArray<Double>()
  /// Rows and multipliers of the last pivot's column.
  var pivotRows = FlatArray<Int32>()
  var pivotMultipliers = FlatArray<Double>()
  /// Slots and values of the last pivot's row.
  var pivotSlots = FlatArray<Int32>()
  var pivotSlotValues = FlatArray<Double>()

  /// Entries below this after an elimination are taken for zero.
  private static let dropped = 1e-14
  /// How many candidates are weighed for one pivot.
  private static let searchLimit = 8

  mutating func prepare(size: Int) {
    self.size = size
    columnStart = FlatArray(repeating: 0, count: size)
    columnCount = FlatArray(repeating: 0, count: size)
    columnRoom = FlatArray(repeating: 0, count: size)
    columnMax = FlatArray(repeating: 0, count: size)
    rowStart = FlatArray(repeating: 0, count: size)
    rowCount = FlatArray(repeating: 0, count: size)
    rowRoom = FlatArray(repeating: 0, count: size)
    multiplier = FlatArray(repeating: 0, count: size)
    touched = FlatArray(repeating: 0, count: size)
    columnLists = CountLists(size: size)
    rowLists = CountLists(size: size)
  }

  mutating func beginColumn(_ slot: Int) {
    slots.append(Int32(truncatingIfNeeded: slot))
    columnStart[slot] = Int32(truncatingIfNeeded: columnRow.count)
  }

  mutating func addEntry(_ row: Int, _ value: Double) {
    columnRow.append(Int32(truncatingIfNeeded: row))
    columnValue.append(value)
    rowCount[row] += 1
  }

  mutating func addDone(_ slot: Int, _ row: Int, _ value: Double) {
    doneSlot.append(Int32(truncatingIfNeeded: slot))
    doneRow.append(Int32(truncatingIfNeeded: row))
    doneValue.append(value)
  }

  mutating func endColumn(_ slot: Int) {
    let length = Int32(truncatingIfNeeded: columnRow.count) - columnStart[slot]
    columnCount[slot] = length
    columnRoom[slot] = length + 4
    for _ in 0..<4 {
      columnRow.append(0)
      columnValue.append(0)
    }
    refreshMax(slot)
    columnLists.insert(slot, Int(length))
  }

  mutating func buildRows() {
    var sum: Int32 = 0
    for row in 0..<size {
      rowStart[row] = sum
      rowRoom[row] = rowCount[row] > 0 ? rowCount[row] + 4 : 0
      sum += rowRoom[row]
      rowCount[row] = 0
    }
    rowSlot.resize(to: Int(sum), filling: 0)
    for position in 0..<slots.count {
      let slot = slots[position]
      let start = Int(columnStart[slot])
      for entry in start..<start + Int(columnCount[slot]) {
        let row = columnRow[entry]
        rowSlot[rowStart[row] + rowCount[row]] = slot
        rowCount[row] += 1
      }
    }
    for row in 0..<size where rowCount[row] > 0 { rowLists.insert(row, Int(rowCount[row])) }
  }

  private mutating func refreshMax(_ slot: Int) {
    var largest = 0.0
    let start = Int(columnStart[slot])
    for entry in start..<start + Int(columnCount[slot]) {
      largest = max(largest, columnValue[entry].magnitude)
    }
    columnMax[slot] = largest
  }

  /// The next pivot, or `nil` when nothing acceptable is left.
  mutating func choosePivot(threshold: Double) -> (row: Int, slot: Int)? {
    // A column whose largest entry is too small can never pivot.
    var bestMerit = Double.infinity
    var bestRow = -1
    var bestSlot = -1
    var searched = 0
    var count = 1
    while count <= size {
      var slot = columnLists.first(count)
      while slot >= 0 {
        let next = columnLists.next(slot)
        if columnMax[slot] < FactorizationWork.leastPivot {
          columnLists.remove(slot, count)
          slot = next
          continue
        }
        let least = max(columnMax[slot] * threshold, FactorizationWork.leastPivot)
        let start = Int(columnStart[slot])
        for entry in start..<start + count where columnValue[entry].magnitude >= least {
          let row = Int(columnRow[entry])
          let merit = Double(count - 1) * Double(rowCount[row] - 1)
          if merit < bestMerit {
            bestMerit = merit
            bestRow = row
            bestSlot = slot
          }
        }
        searched += 1
        let floor = Double(count - 1)
        if bestMerit <= floor * floor || (searched >= MarkowitzKernel.searchLimit && bestRow >= 0) {
          return (row: bestRow, slot: bestSlot)
        }
        slot = next
      }
      var row = rowLists.first(count)
      while row >= 0 {
        let next = rowLists.next(row)
        let start = Int(rowStart[row])
        for place in start..<start + count {
          let candidate = Int(rowSlot[place])
          let merit = Double(count - 1) * Double(columnCount[candidate] - 1)
          if merit >= bestMerit { continue }
          let begin = Int(columnStart[candidate])
          var entry = begin
          let end = begin + Int(columnCount[candidate])
          while entry < end, Int(columnRow[entry]) != row { entry += 1 }
          if entry == end { continue }
          let least = max(columnMax[candidate] * threshold, FactorizationWork.leastPivot)
          if columnValue[entry].magnitude >= least {
            bestMerit = merit
            bestRow = row
            bestSlot = candidate
          }
        }
        searched += 1
        let floor = Double(count)
        if bestMerit <= floor * Double(count - 1)
          || (searched >= MarkowitzKernel.searchLimit && bestRow >= 0)
        {
          return (row: bestRow, slot: bestSlot)
        }
        row = next
      }
      count += 1
    }
    return bestRow >= 0 ? (row: bestRow, slot: bestSlot) : nil
  }

  /// Takes the pivot's row and column out of the active part.
  /// - Returns: the pivot's value.
  mutating func takePivot(row: Int, slot: Int) -> Double {
    pivotRows.truncate(to: 0)
    pivotMultipliers.truncate(to: 0)
    pivotSlots.truncate(to: 0)
    pivotSlotValues.truncate(to: 0)
    columnLists.remove(slot, Int(columnCount[slot]))
    rowLists.remove(row, Int(rowCount[row]))
    let start = Int(columnStart[slot])
    let end = start + Int(columnCount[slot])
    var value = 1.0
    for entry in start..<end where Int(columnRow[entry]) == row { value = columnValue[entry] }
    for entry in start..<end {
      let other = Int(columnRow[entry])
      if other == row { continue }
      pivotRows.append(Int32(truncatingIfNeeded: other))
      pivotMultipliers.append(columnValue[entry] / value)
      // The column leaves the pattern of its rows.
      let last = Int(rowStart[other] + rowCount[other]) - 1
      var place = Int(rowStart[other])
      while place <= last, Int(rowSlot[place]) != slot { place += 1 }
      if place <= last {
        rowSlot[place] = rowSlot[last]
        rowLists.remove(other, Int(rowCount[other]))
        rowCount[other] -= 1
        if rowCount[other] > 0 { rowLists.insert(other, Int(rowCount[other])) }
      }
    }
    let rowBegin = Int(rowStart[row])
    for place in rowBegin..<rowBegin + Int(rowCount[row]) {
      let other = Int(rowSlot[place])
      if other == slot { continue }
      let begin = Int(columnStart[other])
      let last = begin + Int(columnCount[other]) - 1
      var entry = begin
      while entry <= last, Int(columnRow[entry]) != row { entry += 1 }
      if entry > last { continue }
      pivotSlots.append(Int32(truncatingIfNeeded: other))
      pivotSlotValues.append(columnValue[entry])
      columnRow[entry] = columnRow[last]
      columnValue[entry] = columnValue[last]
      columnLists.remove(other, Int(columnCount[other]))
      columnCount[other] -= 1
      columnLists.insert(other, Int(columnCount[other]))
    }
    columnCount[slot] = 0
    rowCount[row] = 0
    return value
  }

  /// Subtracts the pivot row from the columns that met it.
  mutating func eliminate(row: Int) {
    let length = pivotRows.count
    if length == 0 {
      for position in 0..<pivotSlots.count { refreshMax(Int(pivotSlots[position])) }
      return
    }
    for entry in 0..<length { multiplier[pivotRows[entry]] = pivotMultipliers[entry] }
    for position in 0..<pivotSlots.count {
      let slot = Int(pivotSlots[position])
      let factor = pivotSlotValues[position]
      let before = Int(columnCount[slot])
      var largest = 0.0
      var entry = Int(columnStart[slot])
      var end = entry + before
      while entry < end {
        let other = Int(columnRow[entry])
        let share = multiplier[other]
        if share != 0 {
          touched[other] = 1
          let value = columnValue[entry] - share * factor
          if value.magnitude < MarkowitzKernel.dropped {
            end -= 1
            columnRow[entry] = columnRow[end]
            columnValue[entry] = columnValue[end]
            removeFromRow(other, slot)
            continue
          }
          columnValue[entry] = value
        }
        largest = max(largest, columnValue[entry].magnitude)
        entry += 1
      }
      var count = end - Int(columnStart[slot])
      for fill in 0..<length {
        let other = pivotRows[fill]
        if touched[other] != 0 {
          touched[other] = 0
          continue
        }
        let value = -pivotMultipliers[fill] * factor
        if value.magnitude < MarkowitzKernel.dropped { continue }
        if count == Int(columnRoom[slot]) { moveColumn(slot, count) }
        let place = Int(columnStart[slot]) + count
        columnRow[place] = other
        columnValue[place] = value
        count += 1
        largest = max(largest, value.magnitude)
        addToRow(Int(other), slot)
      }
      columnMax[slot] = largest
      columnLists.remove(slot, before)
      columnCount[slot] = Int32(truncatingIfNeeded: count)
      columnLists.insert(slot, count)
    }
    for entry in 0..<length { multiplier[pivotRows[entry]] = 0 }
  }

  private mutating func removeFromRow(_ row: Int, _ slot: Int) {
    let last = Int(rowStart[row] + rowCount[row]) - 1
    var place = Int(rowStart[row])
    while place <= last, Int(rowSlot[place]) != slot { place += 1 }
    if place > last { return }
    rowSlot[place] = rowSlot[last]
    rowLists.remove(row, Int(rowCount[row]))
    rowCount[row] -= 1
    if rowCount[row] > 0 { rowLists.insert(row, Int(rowCount[row])) }
  }

  private mutating func addToRow(_ row: Int, _ slot: Int) {
    if rowCount[row] == rowRoom[row] {
      let length = Int(rowCount[row])
      let room = length + length / 2 + 4
      let from = Int(rowStart[row])
      let to = rowSlot.count
      rowSlot.resize(to: to + room, filling: 0)
      for offset in 0..<length { rowSlot[to + offset] = rowSlot[from + offset] }
      rowStart[row] = Int32(truncatingIfNeeded: to)
      rowRoom[row] = Int32(truncatingIfNeeded: room)
    }
    rowLists.remove(row, Int(rowCount[row]))
    rowSlot[rowStart[row] + rowCount[row]] = Int32(truncatingIfNeeded: slot)
    rowCount[row] += 1
    rowLists.insert(row, Int(rowCount[row]))
  }

  private mutating func moveColumn(_ slot: Int, _ count: Int) {
    let room = count + count / 2 + 4
    let from = Int(columnStart[slot])
    let to = columnRow.count
    columnRow.resize(to: to + room, filling: 0)
    columnValue.resize(to: to + room, filling: 0)
    for offset in 0..<count {
      columnRow[to + offset] = columnRow[from + offset]
      columnValue[to + offset] = columnValue[from + offset]
    }
    columnStart[slot] = Int32(truncatingIfNeeded: to)
    columnRoom[slot] = Int32(truncatingIfNeeded: room)
  }
}

/// Doubly linked lists of items by a count: O(1) insertion and removal.
struct CountLists: ~Copyable {
  private var head = FlatArray<Int32>()
  private var following = FlatArray<Int32>()
  private var preceding = FlatArray<Int32>()

  init() {}

  init(size: Int) {
    head = FlatArray(repeating: -1, count: size + 2)
    following = FlatArray(repeating: -1, count: size)
    preceding = FlatArray(repeating: -2, count: size)
  }

  /// The first item with this count, or -1.
  @inline(__always)
  func first(_ count: Int) -> Int { Int(head[count]) }

  /// The item after this one, or -1.
  @inline(__always)
  func next(_ item: Int) -> Int { Int(following[item]) }

  @inline(__always)
  mutating func insert(_ item: Int, _ count: Int) {
    let old = head[count]
    following[item] = old
    preceding[item] = -1
    if old >= 0 { preceding[old] = Int32(truncatingIfNeeded: item) }
    head[count] = Int32(truncatingIfNeeded: item)
  }

  /// Takes an item out; one that is in no list stays so.
  @inline(__always)
  mutating func remove(_ item: Int, _ count: Int) {
    let before = preceding[item]
    if before == -2 { return }
    let after = following[item]
    if before >= 0 { following[before] = after } else { head[count] = after }
    if after >= 0 { preceding[after] = before }
    preceding[item] = -2
  }
}

extension SimplexEngine {
  /// Entries below this can not pivot; it grows with the age of the factors.
  private var leastEntry: Double {
    factor.updateCount < 10 ? 1e-9 : (factor.updateCount < 20 ? 3e-9 : 1e-8)
  }

  /// Lists the variables whose reduced cost moves towards zero as the leaving one's dual grows.
  mutating func collectCandidates(below: Bool) {
    candidates.clear()
    let least = leastEntry
    for position in 0..<rowEntries.count {
      let variable = Int(rowEntries.indices[position])
      if place[variable] == Place.basic { continue }
      consider(variable, below ? -rowEntries.values[variable] : rowEntries.values[variable], least)
    }
    for position in 0..<rowSolution.count {
      let row = Int(rowSolution.indices[position])
      let variable = columnCount + row
      if place[variable] == Place.basic { continue }
      consider(variable, below ? rowSolution.values[row] : -rowSolution.values[row], least)
    }
  }

  @inline(__always)
  private mutating func consider(_ variable: Int, _ entry: Double, _ least: Double) {
    if entry.magnitude < least || workLower[variable] == workUpper[variable] { return }
    switch place[variable] {
    case Place.lower:
      if entry > 0 { candidates.append(variable, entry: entry, distance: dual[variable]) }
    case Place.upper:
      if entry < 0 { candidates.append(variable, entry: -entry, distance: -dual[variable]) }
    default:
      candidates.append(variable, entry: entry.magnitude, distance: 0)
    }
  }

  /// The bound flipping ratio test with Harris tolerances (Maros, "Computational Techniques of the
  /// Simplex Method", 2003, chapter 10): break points are passed in groups as long as the leaving
  /// row stays infeasible after flipping them, then the largest entry of a late group is taken.
  /// The candidates of the groups passed stay in front of the list for `flipPassed`.
  mutating func chooseEntering(shortfall: Double) -> Int? {
    passedCount = 0
    let count = candidates.count
    if count == 0 { return nil }
    groupEnds.truncate(to: 0)
    var selected = 0
    var slope = shortfall
    var largestOfAll = 0.0
    while selected < count {
      // The step that the tolerances allow before the next group.
      var reach = Double.infinity
      for position in selected..<count {
        let ratio = (candidates.distance[position] + dualTolerance) / candidates.entry[position]
        if ratio < reach { reach = ratio }
      }
      let begin = selected
      var position = selected
      while position < count {
        if candidates.distance[position] <= reach * candidates.entry[position] {
          let variable = Int(candidates.variable[position])
          let range = workUpper[variable] - workLower[variable]
          slope -= range * candidates.entry[position]
          largestOfAll = max(largestOfAll, candidates.entry[position])
          candidates.swap(position, selected)
          selected += 1
        }
        position += 1
      }
      if selected == begin { break }
      groupEnds.append(Int32(truncatingIfNeeded: selected))
      if slope < 0 || slope.isNaN { break }
    }
    // From the last group backwards, the first with a pivot that is not small.
    let wanted = min(0.1 * largestOfAll, 1)
    var group = groupEnds.count - 1
    while group >= 0 {
      let begin = group == 0 ? 0 : Int(groupEnds[group - 1])
      var best = -1
      var bestEntry = 0.0
      for position in begin..<Int(groupEnds[group]) {
        let variable = Int(candidates.variable[position])
        let size = candidates.entry[position]
        if size > bestEntry
          || (size == bestEntry && best >= 0 && jitter[variable] > jitter[best])
        {
          bestEntry = size
          best = variable
        }
      }
      if best >= 0, bestEntry >= wanted || group == 0 {
        passedCount = begin
        return best
      }
      group -= 1
    }
    return nil
  }

  /// Moves the candidates of the groups passed to their other bound; what that changes in the rows
  /// is left in `flipColumn` as the right side of a solve.
  mutating func flipPassed() {
    flipColumn.clear()
    for position in 0..<passedCount {
      let variable = Int(candidates.variable[position])
      let goesUp = place[variable] == Place.lower
      let range = workUpper[variable] - workLower[variable]
      let move = goesUp ? range : -range
      if move == 0 { continue }
      place[variable] = goesUp ? Place.upper : Place.lower
      value[variable] = goesUp ? workUpper[variable] : workLower[variable]
      if variable < columnCount {
        for entry in matrix.columnRange(variable) {
          flipColumn.add(Int(matrix.rowIndex[entry]), move * matrix.coefficient[entry])
        }
      } else {
        flipColumn.add(variable - columnCount, -move)
      }
    }
    flipColumn.pack()
  }
}

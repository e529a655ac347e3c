extension BasisFactor {
  /// Below this share of rows a solve searches the graph instead of passing over all rows.
  static let sparseShare = 0.1
  /// The same for the right side.
  static let sparseStart = 0.05

  private func searches(_ vector: borrowing WorkVector, _ expected: Double) -> Bool {
    expected < BasisFactor.sparseShare
      && Double(vector.count) < BasisFactor.sparseStart * Double(size)
  }

  /// Solves `B x = b` in place. `expected` is the density that such results had lately.
  /// With `keepSpike` the half-way result is kept for the update that follows.
  mutating func forward(_ vector: inout WorkVector, expected: Double, keepSpike: Bool = false) {
    solve(lowerColumns, &vector, searching: searches(vector, expected))
    for eta in 0..<etaPivot.count {
      let pivot = Int(etaPivot[eta])
      var sum = 0.0
      for entry in Int(etaStart[eta])..<Int(etaStart[eta + 1]) {
        sum += etaValue[entry] * vector.values[etaIndex[entry]]
      }
      if sum != 0 { vector.add(pivot, sum) }
    }
    if keepSpike {
      spikeIndex.truncate(to: 0)
      spikeValue.truncate(to: 0)
      for position in 0..<vector.count {
        let row = vector.indices[position]
        spikeIndex.append(row)
        spikeValue.append(vector.values[row])
      }
    }
    solve(upperColumns, &vector, searching: searches(vector, expected))
  }

  /// Solves `Bᵀ y = c` in place. With `keepRow` the half-way result is kept for the update.
  mutating func backward(_ vector: inout WorkVector, expected: Double, keepRow: Bool = false) {
    solve(upperRows, &vector, searching: searches(vector, expected))
    if keepRow {
      partialRowIndex.truncate(to: 0)
      partialRowValue.truncate(to: 0)
      for position in 0..<vector.count {
        let row = vector.indices[position]
        partialRowIndex.append(row)
        partialRowValue.append(vector.values[row])
      }
    }
    var eta = etaPivot.count - 1
    while eta >= 0 {
      let value = vector.values[etaPivot[eta]]
      if value != 0 {
        for entry in Int(etaStart[eta])..<Int(etaStart[eta + 1]) {
          vector.add(Int(etaIndex[entry]), etaValue[entry] * value)
        }
      }
      eta -= 1
    }
    solve(lowerRows, &vector, searching: searches(vector, expected))
  }

  // MARK: The four triangles

  private var lowerColumns: Triangle {
    Triangle(
      start: lowerStart.base, end: lowerEnd.base, index: lowerIndex.base, value: lowerValue.base,
      diagonal: nil, order: lowerOrder.base, position: lowerPosition.base, steps: size,
      isAscending: true)
  }

  private var lowerRows: Triangle {
    Triangle(
      start: lowerRowStart.base, end: lowerRowEnd.base, index: lowerRowIndex.base,
      value: lowerRowValue.base, diagonal: nil, order: lowerOrder.base,
      position: lowerPosition.base, steps: size, isAscending: false)
  }

  private var upperColumns: Triangle {
    Triangle(
      start: upperStart.base, end: upperEnd.base, index: upperIndex.base, value: upperValue.base,
      diagonal: upperDiagonal.base, order: upperOrder.base, position: upperPosition.base,
      steps: upperOrder.count, isAscending: false)
  }

  private var upperRows: Triangle {
    Triangle(
      start: upperRowStart.base, end: upperRowEnd.base, index: upperRowIndex.base,
      value: upperRowValue.base, diagonal: upperDiagonal.base, order: upperOrder.base,
      position: upperPosition.base, steps: upperOrder.count, isAscending: true)
  }

  /// Solves one triangle in place: along the reach of the entries, or passing over all rows.
  private mutating func solve(
    _ triangle: Triangle, _ vector: inout WorkVector, searching: Bool
  ) {
    var kept = 0
    if searching {
      var position = search(vector, triangle.start, triangle.end, triangle.index) - 1
      while position >= 0 {
        let row = reach[position]
        mark[row] = 0
        triangle.eliminate(row, in: &vector, kept: &kept)
        position -= 1
      }
    } else {
      var place = triangle.firstStep(of: vector)
      let stride = triangle.isAscending ? 1 : -1
      for _ in 0..<(triangle.isAscending ? triangle.steps - place : place + 1) {
        let row = triangle.order[place]
        place += stride
        if row < 0 || vector.values[row] == 0 { continue }
        triangle.eliminate(row, in: &vector, kept: &kept)
      }
    }
    vector.count = kept
  }

  /// Finds every row that the entries of `vector` can reach; `reach` holds them so that each comes
  /// after all that it leads to.
  private mutating func search(
    _ vector: borrowing WorkVector, _ start: UnsafeMutablePointer<Int32>,
    _ end: UnsafeMutablePointer<Int32>, _ index: UnsafeMutablePointer<Int32>
  ) -> Int {
    var found = 0
    for position in 0..<vector.count {
      let root = vector.indices[position]
      if mark[root] != 0 { continue }
      mark[root] = 1
      var depth = 0
      stackRow[0] = root
      stackNext[0] = start[Int(root)]
      while depth >= 0 {
        let row = Int(stackRow[depth])
        var next = stackNext[depth]
        let last = end[row]
        var descended = false
        while next < last {
          let child = index[Int(next)]
          next += 1
          if mark[child] == 0 {
            mark[child] = 1
            stackNext[depth] = next
            depth += 1
            stackRow[depth] = child
            stackNext[depth] = start[Int(child)]
            descended = true
            break
          }
        }
        if !descended {
          reach[found] = Int32(truncatingIfNeeded: row)
          found += 1
          depth -= 1
        }
      }
    }
    return found
  }
}

/// One triangular factor by columns or by rows, as a solve reads it.
private struct Triangle {
  /// Where the entries of each row's line begin and end.
  let start: UnsafeMutablePointer<Int32>
  let end: UnsafeMutablePointer<Int32>
  let index: UnsafeMutablePointer<Int32>
  let value: UnsafeMutablePointer<Double>
  /// The diagonal; nil where it is all ones.
  let diagonal: UnsafeMutablePointer<Double>?
  /// The rows in the order of elimination or its reverse; below zero where an update left a hole.
  let order: UnsafeMutablePointer<Int32>
  /// Where each row stands in `order`.
  let position: UnsafeMutablePointer<Int32>
  let steps: Int
  let isAscending: Bool

  /// The step at which a pass over all rows finds its first entry, where that is quickly told: up to
  /// there all is zero.
  func firstStep(of vector: borrowing WorkVector) -> Int {
    var first = isAscending ? 0 : steps - 1
    if vector.count == 0 { return isAscending ? steps : -1 }
    guard vector.count < steps / 8 else { return first }
    first = Int(position[Int(vector.indices[0])])
    for entry in 1..<vector.count {
      let step = Int(position[Int(vector.indices[entry])])
      if isAscending ? step < first : step > first { first = step }
    }
    return first
  }

  /// Takes the finished entry of a row out of the entries that depend on it; what is mere noise
  /// becomes zero.
  @inline(__always)
  func eliminate(_ row: Int32, in vector: inout WorkVector, kept: inout Int) {
    var value = vector.values[row]
    guard value.magnitude > WorkVector.noise else {
      vector.values[row] = 0
      return
    }
    if let diagonal {
      value /= diagonal[Int(row)]
      vector.values[row] = value
    }
    vector.indices[kept] = row
    kept += 1
    for entry in Int(start[Int(row)])..<Int(end[Int(row)]) {
      vector.values[index[entry]] -= value * self.value[entry]
    }
  }
}

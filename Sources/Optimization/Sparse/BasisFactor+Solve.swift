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
    lowerForward(&vector, searching: searches(vector, expected))
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
    upperForward(&vector, searching: searches(vector, expected))
  }

  /// Solves `Bᵀ y = c` in place. With `keepRow` the half-way result is kept for the update.
  mutating func backward(_ vector: inout WorkVector, expected: Double, keepRow: Bool = false) {
    upperBackward(&vector, searching: searches(vector, expected))
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
    lowerBackward(&vector, searching: searches(vector, expected))
  }

  private mutating func lowerForward(_ vector: inout WorkVector, searching: Bool) {
    if searching {
      let found = search(
        vector, lowerStart.base, lowerEnd.base, lowerIndex.base)
      var kept = 0
      var position = found - 1
      while position >= 0 {
        let row = reach[position]
        mark[row] = 0
        let value = vector.values[row]
        if value.magnitude > WorkVector.noise {
          vector.indices[kept] = row
          kept += 1
          for entry in Int(lowerStart[row])..<Int(lowerEnd[row]) {
            vector.values[lowerIndex[entry]] -= value * lowerValue[entry]
          }
        } else {
          vector.values[row] = 0
        }
        position -= 1
      }
      vector.count = kept
      return
    }
    var kept = 0
    for step in 0..<size {
      let row = lowerOrder[step]
      let value = vector.values[row]
      if value == 0 { continue }
      if value.magnitude > WorkVector.noise {
        vector.indices[kept] = row
        kept += 1
        for entry in Int(lowerStart[row])..<Int(lowerEnd[row]) {
          vector.values[lowerIndex[entry]] -= value * lowerValue[entry]
        }
      } else {
        vector.values[row] = 0
      }
    }
    vector.count = kept
  }

  private mutating func upperForward(_ vector: inout WorkVector, searching: Bool) {
    if searching {
      let found = search(vector, upperStart.base, upperEnd.base, upperIndex.base)
      var kept = 0
      var position = found - 1
      while position >= 0 {
        let row = reach[position]
        mark[row] = 0
        var value = vector.values[row]
        if value.magnitude > WorkVector.noise {
          value /= upperDiagonal[row]
          vector.values[row] = value
          vector.indices[kept] = row
          kept += 1
          for entry in Int(upperStart[row])..<Int(upperEnd[row]) {
            vector.values[upperIndex[entry]] -= value * upperValue[entry]
          }
        } else {
          vector.values[row] = 0
        }
        position -= 1
      }
      vector.count = kept
      return
    }
    var kept = 0
    var step = upperOrder.count - 1
    while step >= 0 {
      let row = upperOrder[step]
      step -= 1
      if row < 0 { continue }
      var value = vector.values[row]
      if value == 0 { continue }
      if value.magnitude > WorkVector.noise {
        value /= upperDiagonal[row]
        vector.values[row] = value
        vector.indices[kept] = row
        kept += 1
        for entry in Int(upperStart[row])..<Int(upperEnd[row]) {
          vector.values[upperIndex[entry]] -= value * upperValue[entry]
        }
      } else {
        vector.values[row] = 0
      }
    }
    vector.count = kept
  }

  private mutating func upperBackward(_ vector: inout WorkVector, searching: Bool) {
    if searching {
      let found = search(vector, upperRowStart.base, upperRowEnd.base, upperRowIndex.base)
      var kept = 0
      var position = found - 1
      while position >= 0 {
        let row = reach[position]
        mark[row] = 0
        var value = vector.values[row]
        if value.magnitude > WorkVector.noise {
          value /= upperDiagonal[row]
          vector.values[row] = value
          vector.indices[kept] = row
          kept += 1
          for entry in Int(upperRowStart[row])..<Int(upperRowEnd[row]) {
            vector.values[upperRowIndex[entry]] -= value * upperRowValue[entry]
          }
        } else {
          vector.values[row] = 0
        }
        position -= 1
      }
      vector.count = kept
      return
    }
    var kept = 0
    for step in 0..<upperOrder.count {
      let row = upperOrder[step]
      if row < 0 { continue }
      var value = vector.values[row]
      if value == 0 { continue }
      if value.magnitude > WorkVector.noise {
        value /= upperDiagonal[row]
        vector.values[row] = value
        vector.indices[kept] = row
        kept += 1
        for entry in Int(upperRowStart[row])..<Int(upperRowEnd[row]) {
          vector.values[upperRowIndex[entry]] -= value * upperRowValue[entry]
        }
      } else {
        vector.values[row] = 0
      }
    }
    vector.count = kept
  }

  private mutating func lowerBackward(_ vector: inout WorkVector, searching: Bool) {
    if searching {
      let found = search(vector, lowerRowStart.base, lowerRowEnd.base, lowerRowIndex.base)
      var kept = 0
      var position = found - 1
      while position >= 0 {
        let row = reach[position]
        mark[row] = 0
        let value = vector.values[row]
        if value.magnitude > WorkVector.noise {
          vector.indices[kept] = row
          kept += 1
          for entry in Int(lowerRowStart[row])..<Int(lowerRowEnd[row]) {
            vector.values[lowerRowIndex[entry]] -= value * lowerRowValue[entry]
          }
        } else {
          vector.values[row] = 0
        }
        position -= 1
      }
      vector.count = kept
      return
    }
    var kept = 0
    var step = size - 1
    while step >= 0 {
      let row = lowerOrder[step]
      step -= 1
      let value = vector.values[row]
      if value == 0 { continue }
      if value.magnitude > WorkVector.noise {
        vector.indices[kept] = row
        kept += 1
        for entry in Int(lowerRowStart[row])..<Int(lowerRowEnd[row]) {
          vector.values[lowerRowIndex[entry]] -= value * lowerRowValue[entry]
        }
      } else {
        vector.values[row] = 0
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

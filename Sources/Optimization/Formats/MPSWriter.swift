extension MPS {
  /// Writes a model as MPS that `read` and other solvers read back to the same model.
  ///
  /// Fields are parted by blanks, and names of up to eight bytes stand in the columns of fixed MPS,
  /// so that readers of either form take it; longer names make it free MPS.
  ///
  /// Names that are empty, repeated or hold a blank are replaced by `C1, C2, …` and `R1, R2, …` for
  /// all columns or all rows. The sense stands in OBJSENSE, the constant as a negative right side of
  /// the objective; numbers are written so that they read back exactly.
  /// - Complexity: O(terms)
  public static func write(_ model: LinearModel) -> [UInt8] {
    var writer = MPSWriter(model)
    return writer.write()
  }
}

/// The state of one writing.
private struct MPSWriter {
  private let model: LinearModel
  private let columnNames: [String]
  private let rowNames: [String]
  private let objectiveName: String
  private var bytes: [UInt8] = []

  init(_ model: LinearModel) {
    self.model = model
    columnNames = MPSWriter.usable(model.columnNames, letter: "C")
    rowNames = MPSWriter.usable(model.rowNames, letter: "R")
    var name = "OBJ"
    while rowNames.contains(name) { name += "_" }
    objectiveName = name
  }

  private static func usable(_ names: [String], letter: String) -> [String] {
    var seen: Set<String> = []
    for name in names {
      let clean =
        !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        && name.utf8.first != UInt8(ascii: "$") && name != "'MARKER'"
      if !clean || !seen.insert(name).inserted {
        return names.indices.map { letter + String($0 + 1) }
      }
    }
    return names
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A line of data: up to six fields from the columns 2, 5, 15, 25, 40 and 50 on, or behind one
  /// another where one is too long.
  private mutating func data(_ fields: String...) {
    var text = ""
    for (field, column) in zip(fields, [1, 4, 14, 24, 39, 49]) where !field.isEmpty {
      let gap = column - text.utf8.count
      text += String(repeating: " ", count: text.isEmpty ? column : max(1, gap)) + field
    }
    line(text)
  }

  private func text(_ number: Double) -> String {
    if number == .infinity { return "1e30" }
    if number == -.infinity { return "-1e30" }
    return number == number.rounded() && number.magnitude < 1e15
      ? String(Int64(number)) : "\(number)"
  }

  mutating func write() -> [UInt8] {
    let title = model.name.split(whereSeparator: { $0.isWhitespace }).joined(separator: "_")
    line(title.isEmpty ? "NAME" : "NAME " + title)
    if model.sense == .maximize {
      line("OBJSENSE")
      line("    MAX")
    }
    writeRows()
    writeColumns()
    writeSides()
    writeBounds()
    line("ENDATA")
    return bytes
  }

  /// L, G and E as usual; a row with two different sides is an L with a range, one with none an N.
  private mutating func writeRows() {
    line("ROWS")
    data("N", objectiveName)
    for row in 0..<model.rowCount {
      let low = model.rowLower[row]
      let high = model.rowUpper[row]
      let type: String
      if low == high {
        type = "E"
      } else if high < .infinity {
        type = "L"
      } else if low > -.infinity {
        type = "G"
      } else {
        type = "N"
      }
      data(type, rowNames[row])
    }
  }

  private mutating func writeColumns() {
    line("COLUMNS")
    let columns = model.columnMajor()
    var integer = false
    var markers = 0
    for column in 0..<model.columnCount {
      let isInteger = model.columnKinds[column] == .integer
      if isInteger != integer {
        markers += 1
        data("", "MARKER\(markers)", "'MARKER'", "", isInteger ? "'INTORG'" : "'INTEND'")
        integer = isInteger
      }
      let name = columnNames[column]
      let range = columns.starts[column]..<columns.starts[column + 1]
      if model.objective[column] != 0 || range.isEmpty {
        data("", name, objectiveName, text(model.objective[column]))
      }
      for entry in range {
        data(
          "", name, rowNames[Int(columns.rows[entry])], text(columns.coefficients[entry]))
      }
    }
    if integer { data("", "MARKER\(markers + 1)", "'MARKER'", "", "'INTEND'") }
  }

  private mutating func writeSides() {
    line("RHS")
    if model.objectiveOffset != 0 {
      data("", "RHS", objectiveName, text(-model.objectiveOffset))
    }
    var ranges: [(name: String, width: String)] = []
    for row in 0..<model.rowCount {
      let low = model.rowLower[row]
      let high = model.rowUpper[row]
      let side = high < .infinity ? high : low
      if side.isFinite, side != 0 { data("", "RHS", rowNames[row], text(side)) }
      if low != high, low > -.infinity, high < .infinity {
        ranges.append((rowNames[row], text(high - low)))
      }
    }
    if ranges.isEmpty { return }
    line("RANGES")
    for range in ranges { data("", "RNG", range.name, range.width) }
  }

  private mutating func writeBounds() {
    line("BOUNDS")
    for column in 0..<model.columnCount {
      let low = model.columnLower[column]
      let high = model.columnUpper[column]
      let name = columnNames[column]
      if low == -.infinity, high == .infinity {
        data("FR", "BND", name)
      } else if low == high {
        data("FX", "BND", name, text(low))
      } else {
        if low == -.infinity {
          data("MI", "BND", name)
        } else if low != 0 || high < 0 {
          data("LO", "BND", name, text(low))
        }
        if high < .infinity {
          data("UP", "BND", name, text(high))
        } else if model.columnKinds[column] == .integer {
          data("PL", "BND", name)
        }
      }
    }
  }
}

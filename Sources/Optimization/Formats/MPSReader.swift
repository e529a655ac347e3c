/// The MPS format for linear and integer programs.
public enum MPS {
  /// Reads a model from free or fixed MPS.
  ///
  /// Fields are split at blanks; a line whose fields do not fit that way is read by the columns of
  /// fixed MPS, so that names with blanks work. Sections: NAME, OBJSENSE, OBJNAME, ROWS, COLUMNS
  /// (with MARKER lines for integers), RHS, RANGES, BOUNDS, ENDATA. Customs that are followed: the N
  /// row that OBJNAME names, else the first, is the objective and further N rows are dropped; the
  /// words of OBJSENSE and OBJNAME stand behind the heading or on the next line, before or behind
  /// ROWS, though not behind COLUMNS; a right-hand side on the objective is
  /// minus its constant; an integer column between markers without any bound runs from 0 to 1;
  /// a negative upper bound on a column whose lower bound is 0 by default makes the lower bound
  /// minus infinity; a range R on an equality row reaches to the side of its sign. Of several RHS,
  /// RANGES or BOUNDS sets the first counts.
  ///
  /// A semi-continuous column (SC, SI) is 0 or between its bounds. Where its lower bound is not 0 the
  /// model says so by one more column, a choice of 0 or 1 behind all others that is called like it
  /// with `:use` behind the name, and two more rows.
  /// - Throws: `MPSError` with the line.
  /// - Complexity: O(bytes), and O(terms log terms) for columns that are not in order.
  public static func read(_ bytes: [UInt8]) throws(MPSError) -> LinearModel {
    var reader = MPSReader(bytes)
    return try reader.model()
  }
}

/// The state of one reading.
struct MPSReader {
  private enum Section {
    case none, name, sense, objective, rows, columns, rightSides, ranges, bounds, end
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 0

  private var name = ""
  private var sense = LinearModel.Sense.minimize
  private var objectiveRow: String?
  /// What OBJNAME names, with its line.
  private var wantedObjective: (name: String, line: Int)?
  private var objectiveOffset = 0.0
  private var rowIndex: [String: Int] = [:]
  private var rowNames: [String] = []
  private var rowTypes: [UInt8] = []
  private var rightSides: [Double] = []
  private var rangeOfRow: [Int: Double] = [:]
  private var columnIndex: [String: Int] = [:]
  private var columnNames: [String] = []
  private var isInteger: [Bool] = []
  private var objective: [Double] = []
  private var lower: [Double] = []
  private var upper: [Double] = []
  private var lowerGiven: [Bool] = []
  private var isBounded: [Bool] = []
  private var semiContinuous: Set<Int> = []
  private var terms: [[(column: Int, coefficient: Double)]] = []
  private var integerSection = false
  private var setNames: [String: String] = [:]

  private static let freeRow = -1
  private static let objectiveMark = -2

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func model() throws(MPSError) -> LinearModel {
    var section = Section.none
    while section != .end, let text = nextLine() {
      if text.isEmpty || text[0] == UInt8(ascii: "*") { continue }
      let words = split(text)
      if words.isEmpty { continue }
      let heading = text[0] != UInt8(ascii: " ") && text[0] != UInt8(ascii: "\t")
      if heading {
        section = try enter(words)
        continue
      }
      switch section {
      case .none, .name, .end: throw failure(.unknownSection(words[0]))
      case .sense: try readSense(words[0])
      case .objective: try readObjectiveName(trimmed(text))
      case .rows: try readRow(words, text)
      case .columns: try readColumn(words, text)
      case .rightSides: try readRightSide(words, text)
      case .ranges: try readRange(words, text)
      case .bounds: try readBound(words, text)
      }
    }
    if section != .end { throw MPSError(line: line, reason: .incomplete("no ENDATA")) }
    try checkObjectiveName()
    if objectiveRow == nil, rowNames.isEmpty, columnNames.isEmpty {
      throw MPSError(line: line, reason: .incomplete("no ROWS"))
    }
    return build()
  }

  private func failure(_ reason: MPSError.Reason) -> MPSError {
    MPSError(line: line, reason: reason)
  }

  private mutating func enter(_ words: [String]) throws(MPSError) -> Section {
    switch words[0].uppercased() {
    case "NAME":
      name = words.count > 1 ? words[1] : ""
      return .name
    case "OBJSENSE":
      if words.count > 1 { try readSense(words[1]) }
      return .sense
    case "OBJSENSEMAX", "MAX", "MAXIMIZE":
      sense = .maximize
      return .sense
    case "OBJNAME":
      if words.count > 1 { try readObjectiveName(words.dropFirst().joined(separator: " ")) }
      return .objective
    case "ROWS": return .rows
    case "COLUMNS":
      try checkObjectiveName()
      return .columns
    case "RHS": return .rightSides
    case "RANGES": return .ranges
    case "BOUNDS": return .bounds
    case "ENDATA": return .end
    case "OBJECTIVE", "REFROW", "QUADOBJ", "QMATRIX", "QSECTION", "QCMATRIX", "SOS",
      "SOS1", "SOS2", "CSECTION", "INDICATORS", "GENCONS", "LAZYCONS", "USERCUTS":
      throw failure(.unsupported(words[0]))
    default: throw failure(.unknownSection(words[0]))
    }
  }

  private mutating func readSense(_ word: String) throws(MPSError) {
    switch word.uppercased() {
    case "MAX", "MAXIMIZE", "MAXIMISE": sense = .maximize
    case "MIN", "MINIMIZE", "MINIMISE": sense = .minimize
    default: throw failure(.unknownSense(word))
    }
  }

  /// The N row of this name is the objective, whichever stands first.
  private mutating func readObjectiveName(_ rowName: String) throws(MPSError) {
    // What columns have in rows that are no objective is not kept.
    if !columnNames.isEmpty { throw failure(.unsupported("OBJNAME behind COLUMNS")) }
    wantedObjective = (rowName, line)
    guard let row = rowIndex[rowName], row < 0 else { return }
    if let first = objectiveRow { rowIndex[first] = MPSReader.freeRow }
    objectiveRow = rowName
    rowIndex[rowName] = MPSReader.objectiveMark
  }

  /// What OBJNAME names must be one of the N rows.
  private func checkObjectiveName() throws(MPSError) {
    guard let wanted = wantedObjective, objectiveRow != wanted.name else { return }
    throw MPSError(line: wanted.line, reason: .noObjectiveRow(wanted.name))
  }

  private mutating func readRow(_ words: [String], _ text: ArraySlice<UInt8>) throws(MPSError) {
    guard words.count >= 2 else { throw failure(.missingField(expected: "a row type and a name")) }
    // A name with blanks can only stand in fixed format; the rest of the line is the name.
    let afterType = text.drop(while: MPSReader.isBlank).drop { !MPSReader.isBlank($0) }
    let rowName = trimmed(afterType)
    if rowIndex[rowName] != nil { throw failure(.duplicateRow(rowName)) }
    switch words[0].uppercased() {
    case "N":
      if objectiveRow == nil, wantedObjective.map({ $0.name == rowName }) ?? true {
        objectiveRow = rowName
        rowIndex[rowName] = MPSReader.objectiveMark
      } else {
        rowIndex[rowName] = MPSReader.freeRow
      }
    case "L", "G", "E":
      rowIndex[rowName] = rowNames.count
      rowNames.append(rowName)
      rowTypes.append(words[0].uppercased().utf8.first ?? 0)
      rightSides.append(0)
      terms.append([])
    default: throw failure(.unknownRowType(words[0]))
    }
  }

  private mutating func readColumn(_ words: [String], _ text: ArraySlice<UInt8>)
    throws(MPSError)
  {
    if words.count >= 3, words[1] == "'MARKER'" {
      if words.contains("'INTORG'") { integerSection = true }
      if words.contains("'INTEND'") { integerSection = false }
      return
    }
    let split = try pairs(words, text, named: true)
    let column = columnFor(split.name)
    for (rowName, number) in split.pairs {
      guard let row = rowIndex[rowName] else { throw failure(.unknownRow(rowName)) }
      if row == MPSReader.objectiveMark {
        objective[column] += number
      } else if row != MPSReader.freeRow {
        terms[row].append((column: column, coefficient: number))
      }
    }
  }

  private mutating func columnFor(_ columnName: String) -> Int {
    if let known = columnIndex[columnName] { return known }
    let column = columnNames.count
    columnIndex[columnName] = column
    columnNames.append(columnName)
    isInteger.append(integerSection)
    objective.append(0)
    lower.append(0)
    upper.append(.infinity)
    lowerGiven.append(false)
    isBounded.append(false)
    return column
  }

  /// Whether a line belongs to the first set of its section.
  private mutating func counts(_ section: String, _ set: String) -> Bool {
    if let first = setNames[section] { return first == set }
    setNames[section] = set
    return true
  }

  private mutating func readRightSide(_ words: [String], _ text: ArraySlice<UInt8>)
    throws(MPSError)
  {
    let split = try pairs(words, text, named: false)
    guard counts("RHS", split.name) else { return }
    for (rowName, number) in split.pairs {
      guard let row = rowIndex[rowName] else { throw failure(.unknownRow(rowName)) }
      if row == MPSReader.objectiveMark {
        objectiveOffset = -number
      } else if row != MPSReader.freeRow {
        rightSides[row] = number
      }
    }
  }

  private mutating func readRange(_ words: [String], _ text: ArraySlice<UInt8>)
    throws(MPSError)
  {
    let split = try pairs(words, text, named: false)
    guard counts("RANGES", split.name) else { return }
    for (rowName, number) in split.pairs {
      guard let row = rowIndex[rowName] else { throw failure(.unknownRow(rowName)) }
      if row >= 0 { rangeOfRow[row] = number }
    }
  }

  private mutating func readBound(_ words: [String], _ text: ArraySlice<UInt8>)
    throws(MPSError)
  {
    let kind = words[0].uppercased()
    let needsNumber: Bool
    switch kind {
    case "LO", "UP", "FX", "LI", "UI", "SC", "SI": needsNumber = true
    case "FR", "MI", "PL", "BV": needsNumber = false
    default: throw failure(.unknownBound(words[0]))
    }
    let parts = try boundParts(words, text, needsNumber: needsNumber)
    guard let column = columnIndex[parts.column] else {
      throw failure(.unknownColumn(parts.column))
    }
    guard counts("BOUNDS", parts.set) else { return }
    let number = parts.number
    isBounded[column] = true
    switch kind {
    case "LO", "LI":
      lower[column] = number
      lowerGiven[column] = true
      if kind == "LI" { isInteger[column] = true }
    case "UP", "UI":
      upper[column] = number
      if number < 0, !lowerGiven[column] { lower[column] = -.infinity }
      if kind == "UI" { isInteger[column] = true }
    case "SC", "SI":
      // How far a choice reaches must be known to say that it is not made.
      guard number.isFinite, number >= 0 else { throw failure(.unsupported("\(kind) without end")) }
      upper[column] = number
      semiContinuous.insert(column)
      if kind == "SI" { isInteger[column] = true }
    case "FX":
      lower[column] = number
      upper[column] = number
      lowerGiven[column] = true
    case "FR":
      lower[column] = -.infinity
      upper[column] = .infinity
      lowerGiven[column] = true
    case "MI":
      lower[column] = -.infinity
      lowerGiven[column] = true
    case "PL": upper[column] = .infinity
    default:
      lower[column] = 0
      upper[column] = 1
      lowerGiven[column] = true
      isInteger[column] = true
    }
  }

  private func boundParts(
    _ words: [String], _ text: ArraySlice<UInt8>, needsNumber: Bool
  ) throws(MPSError) -> (set: String, column: String, number: Double) {
    // Kind, set, column, number; the set may be left out in free format.
    if needsNumber {
      if words.count == 4, columnIndex[words[2]] != nil {
        return (set: words[1], column: words[2], number: try number(words[3]))
      }
      if words.count == 3, columnIndex[words[1]] != nil {
        return (set: "", column: words[1], number: try number(words[2]))
      }
    } else {
      if words.count >= 3, columnIndex[words[2]] != nil {
        return (set: words[1], column: words[2], number: 0)
      }
      if words.count == 2, columnIndex[words[1]] != nil {
        return (set: "", column: words[1], number: 0)
      }
    }
    let fixed = fixedFields(text)
    if fixed.count >= 3, columnIndex[fixed[2]] != nil {
      if !needsNumber { return (set: fixed[1], column: fixed[2], number: 0) }
      if fixed.count >= 4 {
        return (set: fixed[1], column: fixed[2], number: try number(fixed[3]))
      }
    }
    if words.count < (needsNumber ? 3 : 2) {
      throw failure(.missingField(expected: "a bound type, a set, a column and a number"))
    }
    let named = words.count >= 4 || !needsNumber ? words[min(2, words.count - 1)] : words[1]
    throw failure(.unknownColumn(named))
  }

  /// Splits a data line into its name and its (row, number) pairs.
  private func pairs(
    _ words: [String], _ text: ArraySlice<UInt8>, named: Bool
  ) throws(MPSError) -> (name: String, pairs: [(row: String, number: Double)]) {
    if words.count == 3 || words.count == 5 {
      if rowIndex[words[1]] != nil || fixedFields(text).count < 3 {
        var found = [(row: words[1], number: try number(words[2]))]
        if words.count == 5 { found.append((row: words[3], number: try number(words[4]))) }
        return (name: words[0], pairs: found)
      }
    } else if !named, words.count == 2 || words.count == 4, rowIndex[words[0]] != nil {
      var found = [(row: words[0], number: try number(words[1]))]
      if words.count == 4 { found.append((row: words[2], number: try number(words[3]))) }
      return (name: "", pairs: found)
    }
    let fixed = fixedFields(text)
    guard fixed.count >= 4 else {
      if words.count >= 3 { _ = try number(words[2]) }
      throw failure(.missingField(expected: "a name and one or two pairs of row and number"))
    }
    if rowIndex[fixed[2]] == nil, words.count >= 2, rowIndex[words[1]] == nil {
      throw failure(.unknownRow(words.count == 3 || words.count == 5 ? words[1] : fixed[2]))
    }
    var found = [(row: fixed[2], number: try number(fixed[3]))]
    if fixed.count >= 6 { found.append((row: fixed[4], number: try number(fixed[5]))) }
    return (name: fixed[1], pairs: found)
  }

  private func number(_ word: String) throws(MPSError) -> Double {
    if let value = Double(word), !value.isNaN {
      // What stands for infinity in files is large but finite.
      return value.magnitude >= 1e20 ? (value > 0 ? .infinity : -.infinity) : value
    }
    // Fortran writes exponents with D.
    if let value = Double(String(word.map { $0 == "D" || $0 == "d" ? "E" : $0 })), !value.isNaN {
      return value
    }
    throw failure(.notANumber(word))
  }

  /// The fields of fixed MPS: columns 2-3, 5-12, 15-22, 25-36, 40-47, 50-61, blanks trimmed.
  private func fixedFields(_ text: ArraySlice<UInt8>) -> [String] {
    let ranges = [(1, 3), (4, 12), (14, 22), (24, 36), (39, 47), (49, 61)]
    var fields: [String] = []
    for (begin, end) in ranges {
      guard text.count > begin else { break }
      let from = text.startIndex + begin
      let to = min(text.startIndex + end, text.endIndex)
      fields.append(trimmed(text[from..<to]))
    }
    while let last = fields.last, last.isEmpty { fields.removeLast() }
    return fields
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> String {
    var slice = text
    while let first = slice.first, MPSReader.isBlank(first) { slice = slice.dropFirst() }
    while let last = slice.last, MPSReader.isBlank(last) { slice = slice.dropLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private func split(_ text: ArraySlice<UInt8>) -> [String] {
    text.split(whereSeparator: MPSReader.isBlank).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    line += 1
    let begin = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    var text = bytes[begin..<position]
    position += 1
    while let last = text.last, MPSReader.isBlank(last) { text = text.dropLast() }
    // Array slices keep their indices; the callers count from zero.
    return ArraySlice(Array(text))
  }

  private func build() -> LinearModel {
    var model = LinearModel(name: name, sense: sense, objectiveOffset: objectiveOffset)
    let chosen = semiContinuous.sorted().filter { lower[$0] > 0 }
    for column in columnNames.indices {
      let isBinary = isInteger[column] && !isBounded[column]
      model.addColumn(
        lower: semiContinuous.contains(column) ? min(0, lower[column]) : lower[column],
        upper: isBinary ? 1 : upper[column], objective: objective[column],
        kind: isInteger[column] ? .integer : .continuous, name: columnNames[column])
    }
    for row in rowNames.indices {
      var low = -Double.infinity
      var high = Double.infinity
      let side = rightSides[row]
      let range = rangeOfRow[row]
      switch rowTypes[row] {
      case UInt8(ascii: "L"):
        high = side
        if let range { low = side - range.magnitude }
      case UInt8(ascii: "G"):
        low = side
        if let range { high = side + range.magnitude }
      default:
        low = side
        high = side
        if let range {
          if range >= 0 { high = side + range } else { low = side + range }
        }
      }
      model.addRow(lower: low, upper: high, terms: terms[row], name: rowNames[row])
    }
    for column in chosen {
      let name = columnNames[column]
      let use = model.addColumn(
        lower: 0, upper: 1, objective: 0, kind: .integer, name: name + ":use")
      model.addRow(
        lower: 0, upper: .infinity, terms: [(column, 1), (use, -lower[column])],
        name: name + ":least")
      model.addRow(
        lower: -.infinity, upper: 0, terms: [(column, 1), (use, -upper[column])],
        name: name + ":most")
    }
    return model
  }
}

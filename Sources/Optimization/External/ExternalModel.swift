internal import Primitives

/// What a program may spend.
struct ExternalLimits {
  let seconds: Double?
  let relativeGap: Double
  let nodes: Int
  let threads: Int

  /// When a program that does not mind its limit is stopped.
  var hardSeconds: Double? { seconds.map { $0 * 1.2 + 5 } }
}

/// What a program says of a model, in the units of what it was handed: a minimum, no offset.
struct ExternalClaim {
  enum State: Equatable {
    case optimal
    case infeasible
    case unbounded
    /// It did not trouble to find out which.
    case infeasibleOrUnbounded
    case stopped(SolveOutcome.StopReason)
  }

  var state: State
  /// One value a column.
  var values: [Double]?
  /// One dual a row that was handed over.
  var duals: [Double]?
  var bound: Double?
  var iterations = 0
  var nodes = 0
}

/// A model as it is handed to a program: a minimum, short names, no offset, no row without sides.
///
/// Programs read the sense of an objective and its constant in different ways; a minimum without
/// one they all read alike. Columns are called C1, C2, … and rows R1, R2, …
struct ExternalModel {
  private let model: LinearModel
  private let handed: LinearModel
  /// For each row of the model, its place among those handed over, or -1.
  private let placeOfRow: [Int]

  init(_ model: LinearModel) {
    self.model = model
    let sign = model.sense == .minimize ? 1.0 : -1.0
    var copy = LinearModel(name: "MODEL", sense: .minimize)
    copy.reserve(columns: model.columnCount, rows: model.rowCount, terms: model.termCount)
    for column in 0..<model.columnCount {
      let cost = model.objective[column]
      copy.addColumn(
        lower: model.columnLower[column], upper: model.columnUpper[column],
        objective: cost == 0 ? 0 : sign * cost, kind: model.columnKinds[column])
    }
    var places: [Int] = []
    places.reserveCapacity(model.rowCount)
    for row in 0..<model.rowCount {
      let isFree = model.rowLower[row] == -.infinity && model.rowUpper[row] == .infinity
      places.append(isFree ? -1 : copy.rowCount)
      if isFree { continue }
      copy.addRow(
        lower: model.rowLower[row], upper: model.rowUpper[row],
        terms: model.terms(ofRow: row).map { ($0.column, $0.coefficient) })
    }
    handed = copy
    placeOfRow = places
  }

  var columnCount: Int { model.columnCount }
  var rowCount: Int { handed.rowCount }
  var hasIntegers: Bool { model.hasIntegers }

  /// The model as free MPS, which it says of itself: one of the programs takes it for fixed else.
  var bytes: [UInt8] { Self.free(handed) }

  /// The same with nothing to seek.
  var bytesWithoutObjective: [UInt8] {
    var copy = handed
    for column in 0..<copy.columnCount { copy.setObjective(column, 0) }
    return Self.free(copy)
  }

  private static func free(_ model: LinearModel) -> [UInt8] {
    let written = MPS.write(model)
    guard let end = written.firstIndex(of: UInt8(ascii: "\n")) else { return written }
    return Array("NAME MODEL FREE".utf8) + written[end...]
  }

  /// The position that a name such as C12 stands for, or nil.
  static func position(_ name: some StringProtocol, _ letter: Character, count: Int) -> Int? {
    guard name.first == letter, let number = Int(name.dropFirst()), number >= 1,
      number <= count
    else { return nil }
    return number - 1
  }

  /// A bound of the minimum as one of the model's objective.
  func objective(_ value: Double) -> Double {
    (model.sense == .minimize ? value : -value) + model.objectiveOffset
  }

  /// Duals of the rows handed over as duals of the model's rows.
  func duals(_ values: [Double]) -> [Double] {
    let sign = model.sense == .minimize ? 1.0 : -1.0
    return placeOfRow.map { place in
      guard place >= 0, place < values.count, values[place] != 0 else { return 0 }
      return sign * values[place]
    }
  }

  /// The point with what lies outside a bound, or beside a whole number, by rounding put right.
  func withinBounds(_ values: [Double]) -> [Double] {
    var point = values
    for column in point.indices {
      let value = point[column]
      if model.columnKinds[column] == .integer, (value - value.rounded()).magnitude <= 1e-9 {
        point[column] = value.rounded()
      }
      let slack = 1e-7 * max(1, value.magnitude)
      let (lower, upper) = (model.columnLower[column], model.columnUpper[column])
      if value < lower, value >= lower - slack { point[column] = lower }
      if value > upper, value <= upper + slack { point[column] = upper }
    }
    return point
  }
}

extension LinearModel {
  /// Cost minus duals times coefficients of every column. O(terms).
  func reducedCosts(duals: [Double]) -> [Double] {
    var costs = objective
    for row in 0..<min(rowCount, duals.count) where duals[row] != 0 {
      for entry in rowStarts[row]..<rowStarts[row + 1] {
        costs[Int(termColumns[entry])] -= termCoefficients[entry] * duals[row]
      }
    }
    return costs
  }
}

/// Reading of what programs print.
enum ProgramText {
  /// The lines of a text.
  static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The fields of a line.
  static func fields(_ line: Substring) -> [Substring] {
    line.split { $0 == " " || $0 == "\t" }
  }

  /// A finite number, or nil; what stands for infinity is none.
  static func number(_ text: some StringProtocol) -> Double? {
    guard let value = Double(text), value.isFinite, value.magnitude < 1e20 else { return nil }
    return value
  }

  /// The rest of the last line that begins with `head`, blanks before it aside.
  static func value(after head: String, in lines: [Substring]) -> Substring? {
    for line in lines.reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix(head) {
        return text.dropFirst(head.count).drop { $0 == " " || $0 == ":" }
      }
    }
    return nil
  }
}

public import Primitives

/// The tables of a region; the raw value is the name of the file or sheet.
public enum RegionTable: String, CaseIterable, Hashable, Sendable {
  case firms
  case streams
  case processes
  case processFlows = "process_flows"
  case sites
  case exchanges
  case rules
  case materials
  case scenario
}

/// Something that is wrong, or doubtful, in a row that a region was to be built from.
public struct RegionProblem: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Hashable, Sendable {
    /// No region can be built.
    case error
    /// The region was built, with this reservation.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// The table.
  public let table: RegionTable
  /// Which of the drafts added to that table, from 0; -1: the table as a whole.
  public let row: Int
  /// The column.
  public let column: String
  /// What stands there.
  public let value: String
  /// What is wrong and what was expected.
  public let message: LocalizedText
  /// What may have been meant, nearest first.
  public let suggestions: [String]

  /// A problem.
  public init(
    _ severity: Severity, _ table: RegionTable, row: Int, column: String, value: String,
    message: LocalizedText, suggestions: [String] = []
  ) {
    self.severity = severity
    self.table = table
    self.row = row
    self.column = column
    self.value = value
    self.message = message
    self.suggestions = suggestions
  }
}

/// All that is wrong with what a region was to be built from, at once.
public struct RegionProblems: Error, Sendable {
  /// The problems, errors and warnings, by table, row and column.
  public let problems: [RegionProblem]
}

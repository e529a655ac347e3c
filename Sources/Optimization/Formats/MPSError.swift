/// What is wrong in an MPS file, and where.
public struct MPSError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of mistakes, each with its evidence.
  public enum Reason: Sendable, Equatable {
    /// The text is not in the section that the line calls for.
    case unknownSection(String)
    /// A line has too few fields for its section.
    case missingField(expected: String)
    /// A number could not be read.
    case notANumber(String)
    /// A row type other than N, L, G, E.
    case unknownRowType(String)
    /// A row is named that was not declared.
    case unknownRow(String)
    /// A column is named that does not stand in COLUMNS.
    case unknownColumn(String)
    /// The same row is declared twice.
    case duplicateRow(String)
    /// A bound type that is not known.
    case unknownBound(String)
    /// OBJSENSE other than MIN or MAX.
    case unknownSense(String)
    /// OBJNAME names what is no row of type N.
    case noObjectiveRow(String)
    /// A section for which this reader has no model: quadratic terms, special ordered sets, cones.
    case unsupported(String)
    /// The file ends without ENDATA, or has no ROWS.
    case incomplete(String)
  }

  /// The line, from 1; 0 for the file as a whole.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  /// A mistake from its parts.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// One sentence for people.
  public var description: String {
    let place = line > 0 ? "line \(line): " : ""
    switch reason {
    case .unknownSection(let name): return place + "unknown section '\(name)'"
    case .missingField(let expected): return place + "expected \(expected)"
    case .notANumber(let text): return place + "'\(text)' is not a number"
    case .unknownRowType(let text): return place + "row type '\(text)' is none of N, L, G, E"
    case .unknownRow(let name): return place + "no row is named '\(name)'"
    case .unknownColumn(let name): return place + "no column is named '\(name)'"
    case .duplicateRow(let name): return place + "row '\(name)' is declared twice"
    case .unknownBound(let text):
      return place + "bound type '\(text)' is none of LO, UP, FX, FR, MI, PL, BV, LI, UI, SC"
    case .unknownSense(let text): return place + "objective sense '\(text)' is neither MIN nor MAX"
    case .noObjectiveRow(let name): return place + "no row of type N is named '\(name)'"
    case .unsupported(let name): return place + "section or type '\(name)' is not supported"
    case .incomplete(let what): return place + "the file is incomplete: \(what)"
    }
  }
}

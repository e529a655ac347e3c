public import Primitives

/// All that there is to say about an input, collected so that the user sees everything at once.
///
/// A hostile or hopeless file could fill the memory with errors, so only the first `limit` of each
/// severity are kept; all are counted.
public struct Diagnostics: Sendable {
  /// How many of each severity are kept.
  public let limit: Int
  /// How many errors were added, kept or not.
  public private(set) var errorCount = 0
  /// How many warnings were added, kept or not.
  public private(set) var warningCount = 0
  /// How many notes were added, kept or not.
  public private(set) var noteCount = 0

  private var errors: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  private var notes: [Diagnostic] = []

  /// An empty collection that keeps `limit` diagnostics of each severity.
  public init(limit: Int = 1000) { self.limit = max(1, limit) }

  /// Whether any error was added.
  public var hasErrors: Bool { errorCount > 0 }

  /// Whether nothing was added.
  public var isEmpty: Bool { errorCount + warningCount + noteCount == 0 }

  /// Adds one.
  public mutating func add(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error:
      errorCount += 1
      if errors.count < limit { errors.append(diagnostic) }
    case .warning:
      warningCount += 1
      if warnings.count < limit { warnings.append(diagnostic) }
    case .note:
      noteCount += 1
      if notes.count < limit { notes.append(diagnostic) }
    }
  }

  /// Adds all that another collection holds; what that one counted but did not keep is counted.
  public mutating func add(_ other: Diagnostics) {
    for diagnostic in other.errors + other.warnings + other.notes { add(diagnostic) }
    errorCount += other.errorCount - other.errors.count
    warningCount += other.warningCount - other.warnings.count
    noteCount += other.noteCount - other.notes.count
  }

  /// The warnings and notes that are kept, and all the rest: the errors, and the counts of what was
  /// not kept.
  public func apart() -> (doubts: [Diagnostic], rest: Diagnostics) {
    var rest = self
    rest.warnings = []
    rest.notes = []
    rest.warningCount -= warnings.count
    rest.noteCount -= notes.count
    return (warnings + notes, rest)
  }

  /// Adds an error.
  public mutating func error(
    at place: Place, _ message: LocalizedText, value: String? = nil,
    expected: LocalizedText? = nil, suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    add(
      Diagnostic(
        .error, at: place, message, value: value, expected: expected, suggestions: suggestions,
        hint: hint))
  }

  /// Adds a warning.
  public mutating func warning(
    at place: Place, _ message: LocalizedText, value: String? = nil,
    expected: LocalizedText? = nil, suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    add(
      Diagnostic(
        .warning, at: place, message, value: value, expected: expected, suggestions: suggestions,
        hint: hint))
  }

  /// Adds a note.
  public mutating func note(
    at place: Place, _ message: LocalizedText, value: String? = nil,
    expected: LocalizedText? = nil, suggestions: [String] = [], hint: LocalizedText? = nil
  ) {
    add(
      Diagnostic(
        .note, at: place, message, value: value, expected: expected, suggestions: suggestions,
        hint: hint))
  }

  /// Those kept, in the order of their places, repeated ones once; when some were not kept, a last
  /// note says how many.
  public func sorted() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in (errors + warnings + notes).sorted() where diagnostic != result.last {
      result.append(diagnostic)
    }
    let kept = errors.count + warnings.count + notes.count
    let dropped = errorCount + warningCount + noteCount - kept
    if dropped > 0, let last = result.last {
      result.append(
        Diagnostic(
          .note, at: Place(file: last.place.file, line: last.place.line),
          LocalizedText(
            english: "\(dropped) more errors, warnings and notes are not shown",
            chinese: "另有 \(dropped) 条错误、警告和提示未显示")))
    }
    return result
  }

  /// The lines to print, each with its line end; empty when there is nothing to say.
  public func rendered(in language: Language = .english) -> String {
    sorted().map { $0.rendered(in: language) + "\n" }.joined()
  }
}

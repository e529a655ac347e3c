/// What is known of the terminal and the environment when the program starts.
///
/// The kit asks the system nothing; whoever runs the program fills this in, and a test may fill in
/// anything.
public struct TerminalFacts: Sendable {
  /// The environment variables that the kit looks at.
  public static let variableNames = [
    "COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "SHELL",
  ]

  /// The variables by name; those that are not set are absent.
  public var variables: [String: String]
  /// The columns of the terminal, or nil without one.
  public var columns: Int?
  /// Whether a terminal shows standard output.
  public var outputIsTerminal: Bool
  /// Whether a terminal shows standard error.
  public var errorIsTerminal: Bool

  /// What is known; by default nothing, as where output goes into a file.
  public init(
    variables: [String: String] = [:], columns: Int? = nil, outputIsTerminal: Bool = false,
    errorIsTerminal: Bool = false
  ) {
    self.variables = variables
    self.columns = columns
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
  }

  /// The columns to write into: `COLUMNS`, else those of the terminal, else 80; from 40 to 1000.
  public var width: Int {
    let stated = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return min(max(stated ?? columns ?? 80, 40), 1000)
  }

  /// Whether to colour what goes to a stream.
  ///
  /// `always` and `never` decide alone. `auto` obeys, in this order: `NO_COLOR` (set and not empty:
  /// no), `CLICOLOR_FORCE` (set and not 0: yes), `CLICOLOR=0` or `TERM=dumb` (no), and else asks
  /// whether a terminal is there.
  public static func colour(
    _ choice: ColourChoice, isTerminal: Bool, variables: [String: String]
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let value = variables["NO_COLOR"], !value.isEmpty { return false }
    if let value = variables["CLICOLOR_FORCE"], !value.isEmpty, value != "0" { return true }
    if variables["CLICOLOR"] == "0" || variables["TERM"] == "dumb" { return false }
    return isTerminal
  }

  /// Whether to colour standard output.
  public func coloursOutput(_ choice: ColourChoice) -> Bool {
    Self.colour(choice, isTerminal: outputIsTerminal, variables: variables)
  }

  /// Whether to colour standard error.
  public func coloursError(_ choice: ColourChoice) -> Bool {
    Self.colour(choice, isTerminal: errorIsTerminal, variables: variables)
  }
}

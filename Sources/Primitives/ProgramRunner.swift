/// A program of the machine, to be run in a folder of its own.
///
/// Whoever wants something computed by another program describes it in this way and is handed a
/// `ProgramRunner`; only the runner touches files and processes. The folder is made for the task,
/// holds `inputs` when the program starts, and is gone when the result is there.
public struct ProgramTask: Sendable {
  /// The program's name, looked for on the path.
  public let program: String
  /// Its arguments; files are named as in `inputs` and `outputs`, relative to the folder.
  public let arguments: [String]
  /// Files that the program finds in its folder.
  public let inputs: [(name: String, bytes: [UInt8])]
  /// Files that the program may leave in its folder and that are read back.
  public let outputs: [String]
  /// Seconds after which the program is stopped, however little it minds its own limit.
  public let secondsLimit: Double?

  /// A task.
  public init(
    program: String, arguments: [String], inputs: [(name: String, bytes: [UInt8])],
    outputs: [String], secondsLimit: Double? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.inputs = inputs
    self.outputs = outputs
    self.secondsLimit = secondsLimit
  }
}

/// What a program left behind.
public struct ProgramResult: Sendable {
  /// What it ended with; nil: a signal ended it.
  public let exitCode: Int32?
  /// Whether it was told to stop: by its limit, or because the caller wanted to.
  public let wasStopped: Bool
  /// What it printed, both streams.
  public let log: [UInt8]
  /// The outputs that are there, by name.
  public let files: [String: [UInt8]]

  /// A result.
  public init(
    exitCode: Int32?, wasStopped: Bool, log: [UInt8], files: [String: [UInt8]]
  ) {
    self.exitCode = exitCode
    self.wasStopped = wasStopped
    self.log = log
    self.files = files
  }
}

/// Why a program could not be run at all.
public enum ProgramFailure: Error, Hashable, Sendable {
  /// No program of that name is on the path.
  case notFound(String)
  /// The system refused, in its own words.
  case refused(String)
}

/// Runs programs for code that itself may touch neither files nor processes.
public protocol ProgramRunner: Sendable {
  /// Runs one task to its end.
  ///
  /// - Parameters:
  ///   - task: what is to run, with its files and its limit of time.
  ///   - shouldStop: asked often; when it says yes the program is interrupted, and a little later
  ///     ended.
  func run(
    _ task: ProgramTask, shouldStop: @escaping @Sendable () -> Bool
  ) throws(ProgramFailure) -> ProgramResult
}

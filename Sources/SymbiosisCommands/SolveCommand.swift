internal import CommandLineKit
internal import Optimization
internal import Primitives
internal import Tables

/// `solve FILE`: the engine alone, or another program, on a model that stands in a file.
enum SolveCommand {
  static let declaration = Command(
    "solve",
    abstract: LocalizedText(
      english: "The engine alone, on an .mps or a DIMACS .min file.",
      chinese: "仅用求解引擎求解 .mps 或 DIMACS .min 文件。"),
    options: [
      Options.timeLimit, Options.gap, Options.nodeLimit, Options.memoryLimit, Options.solver,
      Options.writeSolution,
    ],
    arguments: [Arguments.model])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    if let file = invocation[Options.writeSolution] { try session.checkPlace(of: file) }
    let solver = ExternalSolver(rawValue: invocation[Options.solver])
    if let solver, Platform.findProgram(solver.program) == nil {
      throw CommandFailure.failure(OutsideSolverText.notFound(solver.program))
    }
    let path = invocation[Arguments.model]
    let bytes = try Session.bytes(of: path)
    let start = Platform.monotonicSeconds()
    let isNetwork = path.lowercased().hasSuffix(".min")
    let answer = try session.progress(title: task) { line in
      let run = SolveRun(
        path: path, solver: solver,
        seconds: invocation[Options.timeLimit], options: options(invocation, session, start, line))
      return isNetwork ? try run.network(bytes) : try run.linear(bytes)
    }
    let seconds = Platform.monotonicSeconds() - start
    if let file = invocation[Options.writeSolution] {
      do {
        try Platform.writeAtomically(answer.solutionFile, to: file)
      } catch let failure {
        throw CommandFailure.output(failure)
      }
    }
    switch session.format {
    case .json: try session.write(JSONWriter.bytes(of: answer.json(seconds: seconds), .pretty))
    case .text, .csv, .markdown, .xlsx:
      try session.write(Array(answer.text(seconds: seconds, session.language).utf8))
    }
    return answer.code
  }

  private static let task = LocalizedText(english: "Solving", chinese: "求解")

  private static func options(
    _ invocation: Invocation, _ session: Session, _ start: Double,
    _ line: @escaping @Sendable (String) -> Void
  ) -> SolveOptions {
    var options = SolveOptions()
    options.relativeGap = invocation[Options.gap]
    options.nodeLimit = invocation[Options.nodeLimit] ?? .max
    options.threads = session.threads
    let limit = invocation[Options.timeLimit]
    let memory = invocation[Options.memoryLimit].map(MemoryLimit.init)
    if let memory { options.memoryLimitBytes = memory.bytes }
    options.shouldStop = {
      Platform.isInterrupted || memory?.isReached ?? false
        || limit.map { Platform.monotonicSeconds() - start >= $0 } ?? false
    }
    let language = session.language
    options.onProgress = { line(ProgressNote.text($0, language)) }
    return options
  }
}

/// The memory that this process may take.
struct MemoryLimit: Sendable {
  let bytes: Int

  /// A limit in millions of bytes, as on the command line.
  init(_ megabytes: Double) {
    bytes = Int(min(megabytes, 1e12) * 1e6)
  }

  /// Whether the process has ever held so much: machines differ, so a stop by it does too.
  var isReached: Bool { Platform.peakMemoryBytes() >= bytes }
}

/// What the line of progress says of a search.
enum ProgressNote {
  static func text(_ progress: SolveProgress, _ language: Language) -> String {
    text(
      incumbent: progress.incumbent, bound: progress.bound, nodes: progress.nodes, language)
  }

  /// `best 12.5, bound 13.1, gap 4.8 %, 240 nodes`, as far as it is known.
  static func text(
    incumbent: Double?, bound: Double?, nodes: Int, _ language: Language
  ) -> String {
    var parts: [LocalizedText] = []
    if let incumbent, incumbent.isFinite {
      let amount = figure(incumbent)
      parts.append(LocalizedText(english: "best \(amount)", chinese: "最好 \(amount)"))
    }
    if let bound, bound.isFinite {
      let amount = figure(bound)
      parts.append(LocalizedText(english: "bound \(amount)", chinese: "界 \(amount)"))
    }
    if let incumbent, let bound, incumbent.isFinite, bound.isFinite {
      let gap = (bound - incumbent).magnitude / max(1e-10, incumbent.magnitude)
      let share = DecimalText.significant(gap * 100, digits: 2)
      parts.append(LocalizedText(english: "gap \(share) %", chinese: "差距 \(share)%"))
    }
    if nodes > 0 {
      parts.append(LocalizedText(english: "\(nodes) nodes", chinese: "\(nodes) 个节点"))
    }
    let comma = LocalizedText(english: ", ", chinese: "，")
    return parts.map { $0[language] }.joined(separator: comma[language])
  }

  private static func figure(_ value: Double) -> String {
    DecimalText.significant(value, digits: 6, grouping: ",")
  }
}

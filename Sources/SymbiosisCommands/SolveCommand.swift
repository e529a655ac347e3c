internal import CommandLineKit
internal import Optimization
internal import Primitives
internal import Tables

/// `solve FILE`: the engine alone.
enum SolveCommand {
  static let declaration = Command(
    "solve",
    abstract: LocalizedText(
      english: "The engine alone, on an .mps or a DIMACS .min file.",
      chinese: "仅用求解引擎求解 .mps 或 DIMACS .min 文件。"),
    options: [Options.timeLimit, Options.gap, Options.nodeLimit],
    arguments: [Arguments.model])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let path = invocation[Arguments.model]
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch let failure {
      throw CommandFailure.noInput(LocalizedText(same: failure.description))
    }
    let start = Platform.monotonicSeconds()
    let answer: SolveAnswer
    if path.lowercased().hasSuffix(".min") {
      answer = try SolveAnswer.network(bytes, path)
    } else {
      var options = SolveOptions()
      options.relativeGap = invocation[Options.gap]
      options.nodeLimit = invocation[Options.nodeLimit] ?? .max
      options.threads = session.threads
      let limit = invocation[Options.timeLimit]
      Platform.noteInterrupts()
      options.shouldStop = {
        Platform.isInterrupted
          || limit.map { Platform.monotonicSeconds() - start >= $0 } ?? false
      }
      answer = try SolveAnswer.linear(bytes, path, options)
    }
    let seconds = Platform.monotonicSeconds() - start
    switch session.format {
    case .json: try session.write(JSONWriter.bytes(of: answer.json(seconds: seconds), .pretty))
    case .text, .csv, .markdown:
      try session.write(Array(answer.text(seconds: seconds, session.language).utf8))
    }
    return answer.code
  }
}

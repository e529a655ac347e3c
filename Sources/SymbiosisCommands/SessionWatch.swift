internal import CommandLineKit
internal import Planning
internal import Primitives

extension Session {
  /// The watch of a long call: `--time-limit`, Ctrl-C, and a line of progress on a terminal.
  func watch(
    timeLimit: Double?, task: LocalizedText, _ body: (Watch) throws -> ExitCode
  ) rethrows -> ExitCode {
    Platform.noteInterrupts()
    let start = Platform.monotonicSeconds()
    let line = ProgressLine(
      isShown: terminal.errorIsTerminal && !isQuiet, width: terminal.width,
      write: { Platform.writeError($0) })
    let title = task[language]
    let watch = Watch(
      secondsLeft: {
        timeLimit.map { start + $0 - Platform.monotonicSeconds() } ?? .infinity
      },
      isCancelled: { Platform.isInterrupted },
      report: { progress in
        let share = Double(progress.partsDone) / Double(max(1, progress.partsTotal))
        line.update(
          title, fraction: share, note: Self.note(progress), at: Platform.monotonicSeconds())
      })
    defer { line.finish() }
    return try body(watch)
  }

  /// A line of progress on a terminal for work whose share that is done nobody knows; Ctrl-C is
  /// noted from here on.
  func progress<Answer>(
    title: LocalizedText, _ body: (@escaping @Sendable (String) -> Void) throws -> Answer
  ) rethrows -> Answer {
    Platform.noteInterrupts()
    let line = ProgressLine(
      isShown: terminal.errorIsTerminal && !isQuiet, width: terminal.width,
      write: { Platform.writeError($0) })
    let words = title[language]
    defer { line.finish() }
    return try body { line.update(words, note: $0, at: Platform.monotonicSeconds()) }
  }

  private static func note(_ progress: PlanProgress) -> String {
    guard let incumbent = progress.incumbent, let bound = progress.bound,
      incumbent.isFinite, bound.isFinite
    else { return "\(progress.partsDone)/\(progress.partsTotal)" }
    let gap = (bound - incumbent).magnitude / Swift.max(1e-10, incumbent.magnitude)
    return "\(progress.partsDone)/\(progress.partsTotal), "
      + DecimalText.significant(gap * 100, digits: 2) + " %"
  }
}

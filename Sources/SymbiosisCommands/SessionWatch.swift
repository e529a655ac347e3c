internal import CommandLineKit
internal import Planning
internal import Primitives

extension Session {
  /// The watch of a long call: `--time-limit`, Ctrl-C, and a line of progress on a terminal.
  func watch(
    timeLimit: Double?, memory: MemoryLimit? = nil, task: LocalizedText,
    _ body: (Watch) throws -> ExitCode
  ) rethrows -> ExitCode {
    Platform.noteInterrupts()
    let start = Platform.monotonicSeconds()
    let line = ProgressLine(
      isShown: terminal.errorIsTerminal && !isQuiet, width: terminal.width,
      write: { Platform.writeError($0) })
    let title = task[language]
    let language = language
    let watch = Watch(
      secondsLeft: {
        timeLimit.map { start + $0 - Platform.monotonicSeconds() } ?? .infinity
      },
      isCancelled: { Platform.isInterrupted || memory?.isReached ?? false },
      report: { progress in
        let share = Double(progress.partsDone) / Double(max(1, progress.partsTotal))
        line.update(
          title, fraction: share, note: Self.note(progress, language),
          at: Platform.monotonicSeconds())
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

  /// `3/12 parts, best 12.5, bound 13.1, gap 4.8 %, 240 nodes`: of the part in work.
  private static func note(_ progress: PlanProgress, _ language: Language) -> String {
    let parts =
      "\(progress.partsDone)/\(progress.partsTotal)"
      + (language == .english ? " parts" : " 部分")
    let search = ProgressNote.text(
      incumbent: progress.incumbent, bound: progress.bound, nodes: progress.nodes, language)
    return search.isEmpty ? parts : parts + (language == .english ? ", " : "，") + search
  }
}

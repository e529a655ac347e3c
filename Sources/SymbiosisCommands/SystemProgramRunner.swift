internal import Primitives
internal import Synchronization

/// Runs programs of this machine, one at a time, each in a temporary folder that is removed.
final class SystemProgramRunner: ProgramRunner {
  /// Programs use threads of their own, and an interrupt must find the one that runs.
  private let turn = Mutex(())

  /// How long a program that was asked to end may take to write what it has.
  private static let graceSeconds = 5.0

  func run(
    _ task: ProgramTask, shouldStop: @escaping @Sendable () -> Bool
  ) throws(ProgramFailure) -> ProgramResult {
    guard let path = Platform.findProgram(task.program) else {
      throw .notFound(task.program)
    }
    let answer: Result<ProgramResult, ProgramFailure> = turn.withLock { _ in
      do throws(Platform.Failure) {
        return .success(try Self.run(task, at: path, shouldStop))
      } catch {
        return .failure(.refused(error.description))
      }
    }
    return try answer.get()
  }

  private static func run(
    _ task: ProgramTask, at path: String, _ shouldStop: @Sendable () -> Bool
  ) throws(Platform.Failure) -> ProgramResult {
    let folder = try Platform.makeTemporaryFolder("symbiosis")
    defer { Platform.removeFolder(folder) }
    for input in task.inputs {
      try Platform.writeAtomically(input.bytes, to: "\(folder)/\(input.name)")
    }
    let child = try Platform.startProgram(
      at: path, task.arguments, folder: folder, log: "log.txt")
    let (end, wasStopped) = wait(for: child, task.secondsLimit, shouldStop)
    var files: [String: [UInt8]] = [:]
    for name in task.outputs where Platform.entry(at: "\(folder)/\(name)") == .file {
      files[name] = try Platform.read("\(folder)/\(name)", limit: 4 << 30)
    }
    let log = (try? Platform.read("\(folder)/log.txt", limit: 1 << 30)) ?? []
    var code: Int32?
    if case .exited(let number) = end { code = number }
    return ProgramResult(exitCode: code, wasStopped: wasStopped, log: log, files: files)
  }

  private static func wait(
    for child: Int32, _ limit: Double?, _ shouldStop: @Sendable () -> Bool
  ) -> (Platform.ProgramEnd, wasStopped: Bool) {
    let start = Platform.monotonicSeconds()
    var pause = 0.001
    var askedAt: Double?
    while true {
      if let end = Platform.programEnd(child) { return (end, askedAt != nil) }
      let now = Platform.monotonicSeconds()
      if let asked = askedAt {
        if now - asked > graceSeconds { Platform.signalProgram(child, firmly: true) }
      } else if shouldStop() || limit.map({ now - start > $0 }) ?? false {
        askedAt = now
        Platform.signalProgram(child, firmly: false)
      }
      Platform.sleep(pause)
      pause = min(0.02, pause * 1.5)
    }
  }
}

// The one file that touches the system. Everything else is plain Swift.

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Set by the handler of interrupts; an atomic is all that a signal handler may touch.
private let interruptNoted = Atomic<Bool>(false)
/// The program that runs for this process, 0 for none: it goes down with it.
private let runningChild = Atomic<Int32>(0)

/// The system's services that the package needs: files, terminal, clock, environment, processes.
///
/// Only `Tables` and the commands call it.
public enum Platform {
  /// Why a call of the system failed, in the system's words.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// The system's number of the error.
    public let code: Int32
    /// What was being done, with the path.
    public let doing: String
    /// The system's sentence.
    public let reason: String
    /// Whether something could not be created (rather than read or written to its end).
    public let isCreation: Bool

    init(_ doing: String, isCreation: Bool = false) {
      code = errno
      self.doing = doing
      reason = String(cString: strerror(code))
      self.isCreation = isCreation
    }

    init(_ doing: String, reason: String) {
      code = 0
      self.doing = doing
      self.reason = reason
      isCreation = false
    }

    public var description: String { "\(doing): \(reason)" }

    /// That `path` cannot be created where it is named: its folder is not there, or it is a folder.
    public static func cannotCreate(_ path: String) -> Failure {
      Failure(creating: path)
    }

    private init(creating path: String) {
      code = ENOENT
      doing = "cannot create \(path)"
      reason = "no such folder, or a folder of that name"
      isCreation = true
    }

    /// Whether the thing was not there.
    public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  }

  /// What stands at a path.
  public enum Entry: Sendable { case missing, file, folder, other }

  // MARK: Files

  /// What stands at `path`, links followed.
  public static func entry(at path: String) -> Entry {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The bytes of a file, at most `limit`; a longer file is a failure.
  public static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw Failure("cannot read \(path)") }
    defer { close(handle) }
    return try readAll(from: handle, name: path, limit: limit)
  }

  /// All of standard input, at most `limit` bytes.
  public static func readStandardInput(limit: Int) throws(Failure) -> [UInt8] {
    try readAll(from: 0, name: "standard input", limit: limit)
  }

  private static func readAll(
    from handle: Int32, name: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var status = stat()
    var expected = 1 << 16
    if fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      guard Int(status.st_size) <= limit else {
        throw Failure("cannot read \(name)", reason: "it is larger than \(limit) bytes")
      }
      expected = Int(status.st_size) + 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: min(max(expected, 1), 1 << 20))
    while true {
      let size = chunk.count
      let got = chunk.withUnsafeMutableBytes { Self.systemRead(handle, $0.baseAddress, size) }
      if got < 0 {
        if errno == EINTR { continue }
        throw Failure("cannot read \(name)")
      }
      if got == 0 { return bytes }
      guard bytes.count + got <= limit else {
        throw Failure("cannot read \(name)", reason: "it is larger than \(limit) bytes")
      }
      bytes.append(contentsOf: chunk[0..<got])
    }
  }

  private static func systemRead(
    _ handle: Int32, _ buffer: UnsafeMutableRawPointer?, _ size: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(handle, buffer, size)
    #elseif canImport(Musl)
      Musl.read(handle, buffer, size)
    #else
      Darwin.read(handle, buffer, size)
    #endif
  }

  /// Replaces the file at `path` by `bytes`, atomically: readers see the old file or the new one.
  ///
  /// Into a device or a pipe (`/dev/null`, a named pipe) the bytes are written as they are, for
  /// these must not be replaced by a file. A link to a file is replaced itself: what it leads to was
  /// not named, and a stranger's folder may hold links to anywhere.
  public static func writeAtomically(_ bytes: [UInt8], to path: String) throws(Failure) {
    if isDevice(path) {
      let handle = open(path, O_WRONLY | O_CLOEXEC)
      guard handle >= 0 else { throw Failure("cannot create \(path)", isCreation: true) }
      defer { close(handle) }
      return try write(bytes, to: handle, name: path)
    }
    let temporary = path + ".\(getpid()).tmp"
    let handle = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard handle >= 0 else { throw Failure("cannot create \(path)", isCreation: true) }
    do {
      try write(bytes, to: handle, name: path)
    } catch {
      close(handle)
      unlink(temporary)
      throw error
    }
    guard close(handle) == 0, rename(temporary, path) == 0 else {
      let failure = Failure("cannot write \(path)")
      unlink(temporary)
      throw failure
    }
  }

  /// Whether a device or a pipe stands at a path itself; of the system's own (`/dev/stdout`) also
  /// where a link leads to one.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    let found = path.hasPrefix("/dev/") ? stat(path, &status) : lstat(path, &status)
    return found == 0 && ![S_IFREG, S_IFDIR, S_IFLNK].contains(status.st_mode & S_IFMT)
  }

  /// Writes `bytes` to standard output.
  public static func writeOutput(_ bytes: [UInt8]) throws(Failure) {
    try write(bytes, to: 1, name: "standard output")
  }

  /// Writes `text` to standard error; a failure there has nobody to tell.
  public static func writeError(_ text: String) {
    try? write(Array(text.utf8), to: 2, name: "standard error")
  }

  private static func write(
    _ bytes: [UInt8], to handle: Int32, name: String
  ) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let written = bytes[done...].withUnsafeBytes {
        systemWrite(handle, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw Failure("cannot write \(name)")
      }
      done += written
    }
  }

  private static func systemWrite(
    _ handle: Int32, _ buffer: UnsafeRawPointer?, _ size: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(handle, buffer, size)
    #elseif canImport(Musl)
      Musl.write(handle, buffer, size)
    #else
      Darwin.write(handle, buffer, size)
    #endif
  }

  /// Makes a folder and those above it; one that is there already is fine.
  public static func makeFolder(_ path: String) throws(Failure) {
    if entry(at: path) == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw Failure("cannot create \(path)", isCreation: true)
    }
  }

  /// Removes a file; one that is not there is fine.
  public static func removeFile(_ path: String) { unlink(path) }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  public static func names(inFolder path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else { throw Failure("cannot list \(path)") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  // MARK: Terminal, clock, environment

  /// The streams that a terminal may stand behind.
  public enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Whether a terminal stands behind the stream.
  public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The columns of the terminal behind the stream, or nil.
  public static func terminalColumns(_ stream: Stream) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The value of an environment variable, or nil.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// Seconds since some moment in the past; never goes back.
  public static func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Seconds of processor time that this process has used, all threads together.
  public static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The most memory that this process has held so far, in bytes.
  public static func peakMemoryBytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
      return Int(usage.ru_maxrss)
    #else
      guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
      return Int(usage.ru_maxrss) * 1024
    #endif
  }

  /// How many processors may run threads of this process.
  public static func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// From now on an interrupt (Ctrl-C) is noted instead of ending the process; a second one ends it.
  public static func noteInterrupts() {
    signal(SIGINT) { _ in
      guard interruptNoted.exchange(true, ordering: .relaxed) else { return }
      let child = runningChild.load(ordering: .relaxed)
      if child > 0 { kill(-child, SIGKILL) }
      _exit(130)
    }
  }

  /// Whether an interrupt was noted.
  public static var isInterrupted: Bool { interruptNoted.load(ordering: .relaxed) }

  // MARK: Other programs

  /// The full path of a program that the search path leads to, or nil.
  public static func findProgram(_ name: String) -> String? {
    guard !name.isEmpty, !name.contains("/") else { return nil }
    for entry in (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
      var path = "\(entry)/\(name)"
      guard self.entry(at: path) == .file, access(path, X_OK) == 0 else { continue }
      if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
        path = "\(String(cString: folder))/\(path)"
        free(folder)
      }
      return path
    }
    return nil
  }

  /// Makes a folder that nobody else has, among the system's temporary ones.
  public static func makeTemporaryFolder(_ prefix: String) throws(Failure) -> String {
    let place = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(place)/\(prefix).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure("cannot create a folder in \(place)", isCreation: true)
    }
    return template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? place
    }
  }

  /// Removes a folder with the files in it; folders in it stay, and so does it then.
  public static func removeFolder(_ path: String) {
    for name in (try? names(inFolder: path)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Starts a program with nothing to read, its two streams going to a new file `log` of `folder`.
  ///
  /// It has a process group of its own: an interrupt at the terminal does not reach it, only what
  /// `signalProgram` sends.
  /// - Returns: its number.
  public static func startProgram(
    at path: String, _ arguments: [String], folder: String, log: String
  ) throws(Failure) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, "\(folder)/\(log)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    // Not every system's spawn can change the folder; its shell can, and then makes way.
    let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, words, environ)
    guard code == 0 else {
      throw Failure("cannot run \(path)", reason: String(cString: strerror(code)))
    }
    runningChild.store(child, ordering: .relaxed)
    return child
  }

  /// How a program came to its end.
  public enum ProgramEnd: Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  /// How the program ended, or nil while it runs.
  public static func programEnd(_ child: Int32) -> ProgramEnd? {
    var status: Int32 = 0
    let found = waitpid(child, &status, WNOHANG)
    if found == 0 || (found < 0 && errno == EINTR) { return nil }
    runningChild.store(0, ordering: .relaxed)
    if found < 0 { return .exited(-1) }
    return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
  }

  /// Asks a program and what it started to end, or (`firmly`) ends them.
  public static func signalProgram(_ child: Int32, firmly: Bool) {
    kill(-child, firmly ? SIGKILL : SIGINT)
  }

  /// Waits.
  public static func sleep(_ seconds: Double) {
    let whole = max(0, min(seconds, 3600))
    var time = timespec()
    time.tv_sec = Int(whole)
    time.tv_nsec = Int((whole - whole.rounded(.down)) * 1e9)
    nanosleep(&time, nil)
  }

  /// Ends the process with `code`.
  public static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}

/// The elementary functions of the system's mathematical library.
///
/// The last bit may differ between systems; `+ - * /` and square roots do not.
public enum ElementaryFunctions {
  /// The sine of an angle in radians.
  public static func sine(_ angle: Double) -> Double { sin(angle) }
  /// The cosine of an angle in radians.
  public static func cosine(_ angle: Double) -> Double { cos(angle) }
  /// The angle in radians whose sine is `value`.
  public static func arcSine(_ value: Double) -> Double { asin(value) }
  /// e to the power of `value`.
  public static func exponential(_ value: Double) -> Double { exp(value) }
  /// The natural logarithm.
  public static func logarithm(_ value: Double) -> Double { log(value) }
  /// `base` to the power of `exponent`.
  public static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}

internal import Foundation

/// Programs of the machine that tests ask for a second opinion, where the machine has them.
public enum OutsideProgram {
  /// Runs a program found on the path with what it reads on standard input.
  ///
  /// - Returns: how it ended and what it printed; nil where the machine does not have it, or it
  ///   says by 127 that it lacks something itself.
  public static func run(
    _ words: [String], reading text: String
  ) throws -> (code: Int32, text: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("outside-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus == 127 { return nil }
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}

public import Primitives

/// The bytes of files, within limits.
public enum FileBytes {
  /// The bytes of the file at `path`.
  ///
  /// - Throws: the system's reason; `isMissing` tells whether the file is not there.
  public static func read(
    _ path: String, limits: ReadLimits = .standard
  ) throws(Platform.Failure) -> [UInt8] {
    try Platform.read(path, limit: limits.fileBytes)
  }

  /// The bytes of the file at `path` as UTF-8, whatever its encoding; a note says when it was
  /// another than UTF-8.
  ///
  /// - Throws: as `read(_:limits:)`.
  public static func readText(
    _ path: String, limits: ReadLimits = .standard, into diagnostics: inout Diagnostics
  ) throws(Platform.Failure) -> [UInt8] {
    let bytes = try read(path, limits: limits)
    return TextEncoding.decode(bytes, file: path, into: &diagnostics)
  }

  /// The names of what stands in a folder, sorted by their bytes; none where it cannot be listed.
  public static func names(inFolder path: String) -> [String] {
    (try? Platform.names(inFolder: path)) ?? []
  }
}

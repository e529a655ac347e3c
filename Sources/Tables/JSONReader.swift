internal import Primitives

/// Reads JSON (RFC 8259) into values that know their places, because people write JSON by hand and
/// need to be told where they erred.
///
/// Nothing beyond the RFC is accepted. Two members of one name, a number too large for a `Double`
/// and half of a surrogate pair are errors.
public struct JSONReader: Sendable {
  /// What is refused.
  public var limits: ReadLimits

  /// A reader.
  public init(limits: ReadLimits = .standard) { self.limits = limits }

  /// The value in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the file in any encoding that `TextEncoding` knows.
  ///   - file: the file as messages name it.
  ///   - diagnostics: takes the errors; an error of form ends the reading, members of one name do
  ///     not.
  /// - Returns: nil when the form is wrong.
  /// - Complexity: O(n).
  public func value(
    _ bytes: [UInt8], file: String, into diagnostics: inout Diagnostics
  ) -> JSONValue? {
    guard bytes.count <= limits.fileBytes else {
      diagnostics.error(
        at: Place(file: file), LimitText.exceeded("bytes in a file", "文件字节数", limits.fileBytes))
      return nil
    }
    let text = TextEncoding.decode(bytes, file: file, into: &diagnostics)
    return text.withUnsafeBufferPointer { buffer in
      var scan = JSONScan(buffer, limits: limits, file: file, diagnostics: diagnostics)
      defer { diagnostics = scan.diagnostics }
      do throws(Diagnostic) {
        return try scan.document()
      } catch {
        scan.diagnostics.add(error)
        return nil
      }
    }
  }
}

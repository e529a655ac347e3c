internal import Primitives

/// Standard output as text.
enum Console {
  /// Prints to standard output; false when it could not be written.
  static func print(_ text: String) -> Bool {
    do {
      try Platform.writeOutput(Array(text.utf8))
      return true
    } catch {
      Platform.writeError("symbiosis: \(error)\n")
      return false
    }
  }
}

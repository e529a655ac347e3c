/// What a shell offers when the user asks it to complete a value.
public enum CompletionKind: Sendable, Hashable {
  /// Nothing.
  case none
  /// Files with one of these extensions (without the dot; empty: all files), and folders on the way.
  case file(extensions: [String])
  /// Folders.
  case directory
  /// These words.
  case list([String])
}

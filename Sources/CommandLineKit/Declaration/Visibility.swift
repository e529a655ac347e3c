/// Whether a declaration is listed.
public enum Visibility: Sendable, Hashable {
  /// Listed in help and offered by completions.
  case shown
  /// Listed only by `--help-hidden`.
  case hidden
}

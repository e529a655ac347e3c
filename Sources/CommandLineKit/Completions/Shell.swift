/// A shell for which a completion script can be written.
public enum Shell: String, Sendable, CaseIterable, ArgumentValue {
  case bash, zsh, fish

  /// The shell of that path, as the variable `SHELL` holds it; nil for another one or none.
  init?(path: String?) {
    guard let name = path?.split(separator: "/").last else { return nil }
    self.init(rawValue: String(name))
  }
}

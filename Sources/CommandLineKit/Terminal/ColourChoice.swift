/// The answer to `--color`: when output is coloured.
public enum ColourChoice: String, Sendable, CaseIterable, ArgumentValue {
  /// Where a terminal shows it and the environment does not object.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}

/// How often an option or an argument may and must stand in a command line.
public enum Occurrence: Sendable, Hashable {
  /// Once or not at all; of several the last wins.
  case optional
  /// At least once; of several the last wins.
  case required
  /// As often as one likes; all are kept.
  case any
  /// At least once; all are kept.
  case atLeastOnce

  /// Whether a command line without it is refused.
  public var isRequired: Bool { self == .required || self == .atLeastOnce }
  /// Whether all occurrences are kept.
  public var isRepeating: Bool { self == .any || self == .atLeastOnce }
}

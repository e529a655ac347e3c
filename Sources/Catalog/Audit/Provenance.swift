/// How many rows of a table of the catalogue rest on what.
public struct Provenance: Hashable, Sendable {
  /// What a row rests on.
  public enum Ground: Hashable, Sendable {
    /// A source alone.
    case source
    /// A source or an own assignment for some figures, an estimate for others.
    case partly
    /// An estimate, or an own assignment, alone.
    case estimate
    /// The row names nothing.
    case none
  }

  /// The file.
  public let file: String
  /// How many rows it has.
  public let rows: Int
  /// How many rest on a source alone.
  public let sourced: Int
  /// How many rest on a source in part.
  public let partly: Int
  /// How many are estimates.
  public let estimates: Int
  /// How many name nothing.
  public let unsaid: Int

  /// What the words of a `source` cell say.
  static func ground(of source: String) -> Ground {
    if source.isEmpty { return .none }
    let parts = source.lowercased().split(separator: ";").map { part in
      String(part.drop { $0.isWhitespace })
    }
    let own = parts.count { part in
      part.hasPrefix("estimate") || part.hasPrefix("own ") || part == "by definition"
        || part.saysEstimate
    }
    return own == 0 ? .source : own == parts.count ? .estimate : .partly
  }
}

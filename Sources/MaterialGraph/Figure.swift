/// Where a figure comes from.
public enum Origin: Hashable, Sendable, Codable {
  /// The region says it.
  case stated
  /// The catalogue says it, with this source; `estimate` figures have no published source.
  case catalogue(source: String, isEstimate: Bool)
  /// Nobody says it; the figure stands in for it.
  case assumed
}

/// A figure with its origin, so that no result can lose what it rests on.
public struct Figure: Hashable, Sendable, Codable {
  /// The value; the unit is the field's.
  public let value: Double
  /// Where it comes from.
  public let origin: Origin

  /// A figure.
  public init(_ value: Double, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// A figure that the region states.
  public static func stated(_ value: Double) -> Figure { Figure(value, .stated) }

  /// Zero that stands in for what nobody says.
  public static let unknown = Figure(0, .assumed)

  /// Whether the region states it.
  public var isStated: Bool { origin == .stated }

  /// Whether it rests on an estimate, or on nothing.
  public var isEstimate: Bool {
    switch origin {
    case .stated: false
    case .catalogue(_, let isEstimate): isEstimate
    case .assumed: true
    }
  }
}

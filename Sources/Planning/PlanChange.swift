public import MaterialGraph
public import Primitives

/// An output and an input that a link joins.
public struct PortPair: Hashable, Comparable, Sendable, Codable {
  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>

  /// A pair.
  public init(from: ID<Port>, to: ID<Port>) {
    self.from = from
    self.to = to
  }

  public static func < (left: PortPair, right: PortPair) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

/// What a variant adds to a region as it is, or takes from it.
public struct PlanChange: Hashable, Sendable, Codable {
  /// Candidates that may be built.
  public var built: [ID<Process>] = []
  /// Firms that come.
  public var recruited: [ID<Firm>] = []
  /// Links that are not there.
  public var dropped: [PortPair] = []

  /// A change.
  public init(
    built: [ID<Process>] = [], recruited: [ID<Firm>] = [], dropped: [PortPair] = []
  ) {
    self.built = built
    self.recruited = recruited
    self.dropped = dropped
  }
}

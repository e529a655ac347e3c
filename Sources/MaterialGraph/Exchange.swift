public import Primitives

/// How an exchange stands.
public enum ExchangeStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case existing
  case agreed
  case refused
  case proposed

  /// Whether the plan must keep it.
  public var isKept: Bool { self == .existing || self == .agreed }
}

/// One end of an exchange.
public enum ExchangeEnd: Hashable, Sendable {
  case stream(ID<Stream>)
  case firm(ID<Firm>)
}

/// An exchange that is already so, agreed, refused or proposed.
public struct Exchange: Hashable, Sendable {
  /// Who gives.
  public let from: ExchangeEnd
  /// Who takes.
  public let to: ExchangeEnd
  /// What, where it is said.
  public let material: ID<Material>?
  /// What, as it was written; empty when not said.
  public let materialText: String
  /// How much a year, in basis units of what is given.
  public let quantity: Quantity
  /// How it stands.
  public let status: ExchangeStatus
  /// Since when, as written.
  public let since: String
  /// The pairs of streams that it is about, sorted; may be empty (between firms, nothing fits).
  public let pairs: [StreamPair]
  /// The pairs of ports that it is about, sorted: those of `pairs`, and those of standing processes
  /// of a firm that has the material at none of its streams.
  public let links: [PortLink]
  /// The firm that gives.
  public let fromFirm: ID<Firm>
  /// The firm that takes.
  public let toFirm: ID<Firm>
}

/// An output and an input.
public struct StreamPair: Hashable, Comparable, Sendable {
  /// The output.
  public let from: ID<Stream>
  /// The input.
  public let to: ID<Stream>

  /// A pair.
  public init(from: ID<Stream>, to: ID<Stream>) {
    self.from = from
    self.to = to
  }

  public static func < (left: StreamPair, right: StreamPair) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

/// An output and an input, of streams or of processes.
public struct PortLink: Hashable, Comparable, Sendable {
  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>

  /// A pair.
  public init(from: ID<Port>, to: ID<Port>) {
    self.from = from
    self.to = to
  }

  public static func < (left: PortLink, right: PortLink) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

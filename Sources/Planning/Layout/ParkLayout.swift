public import MaterialGraph
public import Primitives

/// Who should sit where, so that the links of a plan are hauled least.
public struct ParkLayout: Sendable, Codable {
  /// Where a firm may be put: a site, or where a firm stands today.
  public struct Place: Hashable, Sendable, Codable {
    /// The site's key, or that of the firm that stands there today.
    public let key: String
    /// Whether it is a free site.
    public let isSite: Bool
    /// Where it is.
    public let location: Coordinate
  }

  /// A firm and its places.
  public struct Seat: Hashable, Sendable, Codable {
    /// The firm.
    public let firm: ID<Firm>
    /// Today's place.
    public let before: Place
    /// The place found.
    public let after: Place
    /// Whether the plan hauls something from it or to it.
    public let isLinked: Bool

    /// Whether it moves.
    public var isMoved: Bool { before != after }
    /// Whether it moves for others' sake: no link of its own is hauled less for it.
    public var makesRoom: Bool { isMoved && !isLinked }
  }

  /// What has to stay apart, or near enough, and does not.
  public enum Breach: Hashable, Sendable, Codable {
    /// Two firms are nearer to each other than they may be.
    case tooNear(ID<Firm>, ID<Firm>, km: Double, leastKm: Double)
    /// A link's material cannot travel so far.
    case tooFar(ID<Firm>, ID<Firm>, km: Double, mostKm: Double)
    /// A site's list forbids what the firm handles.
    case forbidden(ID<Firm>, place: String)
  }

  /// The plan whose links are hauled.
  public let plan: Plan
  /// The firms that could move, with links or without, by key.
  public let seats: [Seat]
  /// Places that stay free.
  public let free: [Place]
  /// What hauling the links of those firms costs a year today.
  public let costBefore: Double
  /// What it costs with everybody at the place found.
  public let costAfter: Double
  /// What no allowed layout can be cheaper than.
  public let lowerBound: Double
  /// Whether no allowed layout is cheaper, to a ten-millionth of today's cost.
  public let isProven: Bool
  /// How many firms that could move were left out, because there are too many: they stand where they
  /// are today.
  public let standing: Int
  /// Whether the search was stopped before its end.
  public let isStopped: Bool
  /// What is still broken; empty where all is kept.
  public let breaches: [Breach]
  /// The plan made anew with everybody at the place found; nil where nobody moves.
  public let replanned: Plan?

  /// How far the cost may be above the cheapest, relatively; 0: proven best.
  public var gap: Double {
    costAfter > 0 ? max(0, (costAfter - lowerBound) / costAfter) : 0
  }
}

/// What a layout may do.
public struct LayoutRequest: Sendable {
  /// Only firms and sites of this park; nil: every firm that has a place.
  public var park: String?
  /// Firms that stay where they are, by key.
  public var fixed: Set<String> = []
  /// How often the search is disturbed and begun again.
  public var rounds = 1000
  /// The same seed gives the same layout.
  public var seed: UInt64 = 1

  /// Everybody may move.
  public init() {}
}

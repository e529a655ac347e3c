public import MaterialGraph
public import Primitives

/// What would have to be known, or settled, to be sure of a link.
public enum OpenPoint: Hashable, Sendable, Codable {
  /// How much there is of a port.
  case quantity(ID<Port>)
  /// Which material of a class a port is.
  case material(ID<Port>)
  /// What an output holds of a property (lower-case key) that the input or the rule limits.
  case composition(ID<Port>, property: String)
  /// The density that would make a concentration and a mass share comparable.
  case density(ID<Port>, property: String)
  /// Where a port is.
  case location(ID<Port>)
  /// What a port's stream costs today.
  case cost(ID<Port>)
  /// Whether there is such a stream at all: it is typical of the firm's trade, and nobody stated it.
  case inferred(ID<Port>)
  /// Whether the taker may have the waste: it lists no permits.
  case permit(ID<Port>, code: WasteCode?)

  /// Whether a plan that uses the link rests on it: such a link is `open`.
  public var opensLink: Bool {
    switch self {
    case .quantity, .material, .composition, .density, .inferred: true
    case .location, .cost, .permit: false
    }
  }
}

/// A link that could exist: an output, an input, how it would serve, and what a unit is worth.
public struct Candidate: Hashable, Sendable, Codable {
  /// The output.
  public let from: ID<Port>
  /// The input.
  public let to: ID<Port>
  /// How the one serves the other.
  public let route: Route
  /// Basis units of the input for one of the output.
  public let ratio: Double
  /// How far apart they are.
  public let distance: Distance
  /// What one basis unit of the output is worth.
  public let unitValue: UnitValue
  /// What is not known or not settled, in a fixed order.
  public let openPoints: [OpenPoint]
  /// Whether a plan may use it: one material at each end, no one-off lot, not both ends unknown.
  public let isPlannable: Bool

  /// Whether an end of it was inferred from a firm's trade, and nobody stated it.
  public var isInferred: Bool {
    openPoints.contains { if case .inferred = $0 { true } else { false } }
  }

  /// Whether the taker still needs a permit for it, as far as is known.
  public var needsPermit: Bool {
    openPoints.contains { if case .permit = $0 { true } else { false } }
  }
}

/// The first thing that forbids a link, with by how much.
public enum Rejection: Hashable, Sendable, Codable {
  /// The two are not an output and an input.
  case wrongDirections
  /// The output's material cannot serve as the input's.
  case noRoute
  /// An exchange of the two is refused.
  case refused
  /// The scenario forbids it, by the name on its list.
  case banned(String)
  /// A law forbids it.
  case negativeRule(ID<NegativeRule>)
  /// Farther than the scenario allows.
  case tooFar(km: Double, limitKm: Double)
  /// Farther than the material can travel.
  case beyondReach(km: Double, reachKm: Double)
  /// No month in which one is there and the other needed.
  case noCommonMonth
  /// Both ends are inferred from the trade of one firm: what it would give itself says nothing.
  case inferredWithinFirm
  /// The output breaks a condition of the rule.
  case condition(limit: PropertyTerm, stated: PropertyTerm)
  /// The output breaks a limit that no blending can mend.
  case unmixable(limit: PropertyTerm, stated: PropertyTerm)
  /// The taker's permits do not cover the waste.
  case permit(code: WasteCode)
}

/// Whether two ports can be linked.
public enum Verdict: Hashable, Sendable, Codable {
  case possible(Candidate)
  case rejected(Rejection)

  /// The candidate, if there is one.
  public var candidate: Candidate? {
    if case .possible(let candidate) = self { candidate } else { nil }
  }
}

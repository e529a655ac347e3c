public import MaterialGraph
public import Primitives

/// Something that a plan must keep or cannot go beyond.
public enum Requirement: Hashable, Sendable, Codable {
  /// An output must place a share of what it has.
  case mustPlace(ID<Port>)
  /// An exchange is kept.
  case kept(exchange: Int)
  /// An output has no more than its quantity.
  case available(ID<Port>)
  /// An input takes no more of substitutes than its share of its quantity.
  case accepts(ID<Port>)
  /// An input takes no more of what one rule allows.
  case ruleShare(ID<Port>, ID<SubstitutionRule>)
  /// What arrives at an input keeps a limit; the property's key in lower case.
  case blend(ID<Port>, property: String)
  /// A stream has no more partners than it accepts.
  case partners(ID<Port>)
  /// A link in use carries its least lot.
  case lot(from: ID<Port>, to: ID<Port>)
  /// A process runs no higher than its capacity.
  case capacity(ID<Process>)
  /// A process that runs runs no lower than its least load.
  case minimumLoad(ID<Process>)
  /// What stands on a site keeps the site's limit.
  case siteLimit(ID<Site>)
  /// What is built keeps the budget.
  case budget

  /// The order in which conflicts are told: what must be first, then what limits it.
  var rank: Int {
    switch self {
    case .mustPlace: 0
    case .kept: 1
    case .accepts: 2
    case .ruleShare: 3
    case .available: 4
    case .blend: 5
    case .partners: 6
    case .lot: 7
    case .capacity: 8
    case .minimumLoad: 9
    case .siteLimit: 10
    case .budget: 11
    }
  }
}

/// Requirements that cannot be kept together.
public struct PlanConflict: Hashable, Sendable, Codable {
  /// What contradicts itself: what must be first, then what limits it, each by key.
  public let requirements: [Requirement]
  /// Whether it is proven that the rest can be kept without any one of them.
  public let isIrreducible: Bool

  /// A conflict.
  public init(requirements: [Requirement], isIrreducible: Bool) {
    self.requirements = requirements
    self.isIrreducible = isIrreducible
  }
}

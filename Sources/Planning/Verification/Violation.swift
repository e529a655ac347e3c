public import Matching

/// One thing in which a plan disagrees with its region, or with itself.
public struct Violation: Hashable, Sendable, Codable {
  /// What the disagreement is about.
  public enum Subject: Hashable, Sendable, Codable {
    /// The plan as a whole.
    case plan
    /// A link, by the keys of its ends.
    case link(from: String, to: String)
    /// A stream or a process's port, by its key.
    case port(String)
    /// A process, by its key.
    case process(String)
    /// A site, by its key.
    case site(String)
    /// Who shares in the plan, by key.
    case firm(String)
    /// An exchange, by its position in the region and the keys of its two ends.
    case exchange(Int, from: String, to: String)
  }

  /// Figures that a plan states and the region determines.
  public enum Figure: String, Hashable, Sendable, Codable, CaseIterable {
    case replaced
    case distance = "distance_km"
    case value
    case co2e = "co2e_avoided"
    case objective = "objective.value"
    case gap = "objective.gap"
    case activity
    case result
    case annualCost = "annual_cost"
    case buildCost = "build_cost"
    case benefit
    case diverted
    case virginAvoided = "virgin_avoided"
    case virginRemaining = "virgin_remaining"
    case links
    case invested
  }

  /// Words that a plan states and the region determines.
  public enum Label: String, Hashable, Sendable, Codable, CaseIterable {
    case fromFirm = "from_firm"
    case toFirm = "to_firm"
    case material
    case replaces
    case rule
    case unit
    case certainty
    case technology
    case site
    case currency
  }

  /// Ways to state an amount that a process cannot have.
  public enum Market: String, Hashable, Sendable, Codable, CaseIterable {
    case bought
    case sold
    case disposed
  }

  /// What is wrong.
  public enum Kind: Hashable, Sendable, Codable {
    /// The region has no such stream, port, process or firm.
    case unknownKey
    /// The same link, process or share is listed again.
    case listedTwice
    /// Something forbids the link.
    case forbiddenLink(Rejection)
    /// An end is a class, a one-off lot, or both ends are of unknown quantity.
    case unplannable
    /// A figure is negative or no number.
    case notAnAmount
    /// The link carries too little to be in use.
    case idleLink
    /// A figure is not what the region makes of it.
    case figure(Figure)
    /// A word is not what the region makes of it.
    case label(Label, stated: String, expected: String)
    /// The plan was made under another scenario than the region's; nil: not set.
    case scenario(setting: String, stated: String?, expected: String?)
    /// More leaves than there is.
    case supply
    /// Less finds a taker than must.
    case mustPlace
    /// Substitutes cover more than they may.
    case demand
    /// The links of one rule cover more of an input than they may.
    case ruleShare(rule: String)
    /// A blend exceeds an upper limit; figures are those of the blend, in the unit of the limit.
    case blendAbove(property: String)
    /// A blend stays below a lower limit.
    case blendBelow(property: String)
    /// A link carries less than the least lot of the scenario or of an end.
    case lot
    /// A stream has more partners than it accepts.
    case partners
    /// A kept exchange is not kept.
    case kept
    /// What enters and leaves a process's port does not balance.
    case balance
    /// An amount is bought, sold or disposed of that cannot be.
    case market(Market, material: String)
    /// More activity than the process can have.
    case capacity
    /// Less activity than a running process must have.
    case minimumLoad
    /// More activity at a site than it may have.
    case siteLimit
    /// It is built, and something forbids that.
    case forbiddenProcess(String)
    /// It is built, and it stands already or the plan may not build.
    case notToBuild
    /// It runs, and it neither stands nor is built.
    case notBuilt
    /// More is spent on building than may be.
    case budget
    /// It loses by a plan in which nobody may.
    case loss
    /// A firm that is closed takes part.
    case closedFirm
    /// The bound is worse than the value.
    case bound
    /// The status does not fit the gap.
    case status(PlanStatus)
    /// A plan that must have a value states none.
    case noValue
    /// A plan that is said not to exist has links, processes or a value.
    case contentWithoutPlan
    /// It is said that no plan exists, yet one without any link keeps all that must be kept.
    case emptyPlanFits

    /// The word for it in documents.
    public var word: String {
      switch self {
      case .unknownKey: "unknown_key"
      case .listedTwice: "listed_twice"
      case .forbiddenLink: "forbidden_link"
      case .unplannable: "unplannable"
      case .notAnAmount: "not_an_amount"
      case .idleLink: "idle_link"
      case .figure(let figure): figure.rawValue
      case .label(let label, _, _): label.rawValue
      case .scenario: "scenario"
      case .supply: "supply"
      case .mustPlace: "must_place"
      case .demand: "demand"
      case .ruleShare: "rule_max_share"
      case .blendAbove: "blend_above"
      case .blendBelow: "blend_below"
      case .lot: "lot"
      case .partners: "max_links"
      case .kept: "kept"
      case .balance: "balance"
      case .market(let market, _): market.rawValue
      case .capacity: "capacity"
      case .minimumLoad: "min_load"
      case .siteLimit: "capacity_limit"
      case .forbiddenProcess: "forbidden_process"
      case .notToBuild: "not_to_build"
      case .notBuilt: "not_built"
      case .budget: "investment_budget"
      case .loss: "loss"
      case .closedFirm: "closed_firm"
      case .bound: "bound"
      case .status: "status"
      case .noValue: "no_value"
      case .contentWithoutPlan: "content_without_plan"
      case .emptyPlanFits: "empty_plan_fits"
      }
    }
  }

  /// What it is about.
  public let subject: Subject
  /// What is wrong.
  public let kind: Kind
  /// What the plan states, or what its statements come to.
  public let stated: Double?
  /// What the region makes of it, or the limit that is broken.
  public let expected: Double?

  /// By how much the two differ; nil where either is no figure.
  public var excess: Double? {
    guard let stated, let expected else { return nil }
    return (stated - expected).magnitude
  }

  /// A violation.
  public init(_ subject: Subject, _ kind: Kind, stated: Double? = nil, expected: Double? = nil) {
    self.subject = subject
    self.kind = kind
    self.stated = stated
    self.expected = expected
  }
}

/// What checking a plan against its region found.
public struct Verification: Hashable, Sendable, Codable {
  /// The violations: links in the plan's order, then streams, exchanges, processes, sites, and what
  /// it all comes to.
  public let violations: [Violation]

  /// Whether nothing was found.
  public var isValid: Bool { violations.isEmpty }

  /// A finding.
  public init(violations: [Violation]) { self.violations = violations }
}

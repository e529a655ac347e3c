public import MaterialGraph

/// A plan as somebody states it, by keys and figures alone: what is verified.
///
/// It may come from a document that anyone wrote, so nothing in it can be relied on. A figure that
/// is not stated (nil) is not checked.
public struct SubmittedPlan: Hashable, Sendable, Codable {
  /// A link in use.
  public struct Link: Hashable, Sendable, Codable {
    /// The output's key.
    public var from: String
    /// The input's key.
    public var to: String
    /// Basis units a year that leave the output.
    public var quantity: Double
    /// Basis units a year that they replace at the input.
    public var replaced: Double?
    /// Who gives.
    public var fromFirm: String?
    /// Who takes.
    public var toFirm: String?
    /// The output's material.
    public var material: String?
    /// The input's material.
    public var replaces: String?
    /// The rule that is used; empty: said to be none.
    public var rule: String?
    /// The unit of `quantity`.
    public var unit: String?
    /// Kilometres by road.
    public var distanceKm: Double?
    /// Money a year, after the link's fixed cost.
    public var value: Double?
    /// Tonnes a year.
    public var co2eAvoided: Double?
    /// `certain`, `likely` or `open`.
    public var certainty: String?

    /// A link of which only the flow is stated.
    public init(from: String, to: String, quantity: Double) {
      self.from = from
      self.to = to
      self.quantity = quantity
    }
  }

  /// An amount of a material.
  public struct Amount: Hashable, Sendable, Codable {
    /// The material's key.
    public var material: String
    /// Basis units a year.
    public var amount: Double

    /// An amount.
    public init(material: String, amount: Double) {
      self.material = material
      self.amount = amount
    }
  }

  /// A process that runs.
  public struct Process: Hashable, Sendable, Codable {
    /// Its key.
    public var key: String
    /// Tonnes a year.
    public var activity: Double
    /// What it buys outside.
    public var bought: [Amount] = []
    /// What it sells outside.
    public var sold: [Amount] = []
    /// What it gets rid of.
    public var disposed: [Amount] = []
    /// Money a year apart from its links.
    public var result: Double?

    /// A process that neither buys nor sells nor disposes of anything.
    public init(key: String, activity: Double) {
      self.key = key
      self.activity = activity
    }
  }

  /// A process that is built.
  public struct Built: Hashable, Sendable, Codable {
    /// Its key.
    public var process: String
    /// Its technology.
    public var technology: String?
    /// Where it is.
    public var site: String?
    /// Tonnes a year.
    public var activity: Double?
    /// Money a year: annuity and fixed cost.
    public var annualCost: Double?
    /// Money, once.
    public var buildCost: Double?

    /// A process of which nothing more is stated.
    public init(process: String) { self.process = process }
  }

  /// What the plan comes to.
  public struct Totals: Hashable, Sendable, Codable {
    /// Money a year.
    public var benefit: Double?
    /// Tonnes a year.
    public var diverted: Double?
    /// Tonnes a year.
    public var virginAvoided: Double?
    /// Tonnes a year.
    public var virginRemaining: Double?
    /// Tonnes a year.
    public var co2eAvoided: Double?
    /// Links in use.
    public var links: Double?
    /// Money, once.
    public var invested: Double?

    /// Nothing stated.
    public init() {}
  }

  /// What somebody gains.
  public struct Share: Hashable, Sendable, Codable {
    /// The key of the firm, or of the site or process where no firm owns it.
    public var key: String
    /// Money a year.
    public var benefit: Double

    /// A share.
    public init(key: String, benefit: Double) {
      self.key = key
      self.benefit = benefit
    }
  }

  /// How the plan is said to stand.
  public var status: PlanStatus
  /// What it seeks.
  public var objective: Objective
  /// The currency of its money; nil: not stated.
  public var currency: String?
  /// What it is said to come to, in the objective's unit.
  public var value: Double?
  /// What no plan is said to better.
  public var bound: Double?
  /// The relative gap between the two.
  public var gap: Double?
  /// Whether something new may be built.
  public var invests = false
  /// The most that may be spent on building; nil: what the region says.
  public var budget: Double?
  /// Whether nobody may lose by the plan.
  public var noFirmLoses = false
  /// Firms that are closed in it.
  public var closedFirms: [String] = []
  /// The links in use.
  public var links: [Link] = []
  /// The processes that run.
  public var processes: [Process] = []
  /// What is built.
  public var built: [Built] = []
  /// What it comes to.
  public var totals = Totals()
  /// Who gains what; nil: not stated.
  public var firms: [Share]?

  /// A plan without links.
  public init(status: PlanStatus, objective: Objective) {
    self.status = status
    self.objective = objective
  }
}

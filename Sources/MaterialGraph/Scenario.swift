/// What the plan seeks.
public enum Objective: String, Hashable, Sendable, Codable, CaseIterable {
  /// The most money for all together.
  case benefit
  /// The most waste that finds a taker.
  case diversion
  /// The least conventional supply.
  case virgin
  /// The most CO2e avoided.
  case carbon
}

/// A rule of the state that changes what a link or a process is worth.
public struct Policy: Hashable, Sendable, Codable {
  /// The kinds of policy.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Per unit of an output disposed of: saved by what finds a taker.
    case tax
    /// As `tax`.
    case disposalFee = "disposal_fee"
    /// Per unit of output that finds a taker.
    case subsidy
    /// Per unit replaced.
    case greenPurchase = "green_purchase"
    /// Per unit of conventional supply avoided.
    case virginTax = "virgin_tax"
    /// Adds to the carbon price.
    case emissionPrice = "emission_price"
    /// Such links do not exist.
    case ban
    /// A share of the build cost that the state pays.
    case investmentGrant = "investment_grant"
    /// A loan for a share of the build cost at a rate of its own.
    case loan
  }

  /// What it does.
  public let kind: Kind
  /// A material id, a node of the taxonomy, `hazardous`, `all`; for a ban also a firm's id; for a
  /// grant or a loan a technology's id.
  public let appliesTo: String
  /// Currency a unit; for a grant the share, 0...1.
  public let amount: Double
  /// For a loan: the share of the build cost, 0...1.
  public let loanShare: Double
  /// For a loan: its interest rate.
  public let loanRate: Double

  /// A policy.
  public init(
    kind: Kind, appliesTo: String, amount: Double = 0, loanShare: Double = 0, loanRate: Double = 0
  ) {
    self.kind = kind
    self.appliesTo = appliesTo
    self.amount = amount
    self.loanShare = loanShare
    self.loanRate = loanRate
  }
}

/// What moving a tonne costs.
public struct TransportTerms: Hashable, Sendable, Codable {
  /// Currency for a tonne and kilometre.
  public var costPerTonneKm: Figure
  /// Currency for a tonne, whatever the distance.
  public var fixedPerTonne: Figure
  /// Kilograms of CO2e for a tonne and kilometre.
  public var co2ePerTonneKm: Figure

  /// Terms.
  public init(costPerTonneKm: Figure, fixedPerTonne: Figure, co2ePerTonneKm: Figure) {
    self.costPerTonneKm = costPerTonneKm
    self.fixedPerTonne = fixedPerTonne
    self.co2ePerTonneKm = co2ePerTonneKm
  }

  /// Moving costs nothing.
  public static let free = TransportTerms(
    costPerTonneKm: .stated(0), fixedPerTonne: .stated(0), co2ePerTonneKm: .stated(0))
}

/// Two firms that must not stand near each other: a dairy and a rendering plant, say.
public struct ApartPair: Hashable, Sendable, Codable {
  /// The id of one firm.
  public let first: String
  /// The id of the other.
  public let second: String
  /// The least kilometres between them as the crow flies.
  public let km: Double

  /// A pair.
  public init(_ first: String, _ second: String, km: Double) {
    self.first = first
    self.second = second
    self.km = km
  }
}

/// The terms under which a region is planned.
public struct Scenario: Hashable, Sendable, Codable {
  /// ISO 4217 code of the money that all figures are in.
  public var currency = "CNY"
  /// What the plan seeks.
  public var objective = Objective.benefit
  /// The longest link in kilometres; nil: none.
  public var distanceLimitKm: Double?
  /// Road distance over great-circle distance.
  public var detourFactor = 1.3
  /// The distance that stands in where either end has no coordinates, in kilometres.
  public var unknownDistanceKm = 50.0
  /// What moving costs.
  public var transport = TransportTerms.free
  /// Cost a year of having a link in use.
  public var linkFixedCost = 0.0
  /// The least quantity of a link in use, in the output's basis units.
  public var minimumLot = 0.0
  /// Money for a tonne of CO2e.
  public var carbonPrice = 0.0
  /// Interest a year, as a share.
  public var discountRate = 0.08
  /// The most that may be spent on building; nil: no limit.
  public var investmentBudget: Double?
  /// How long a year is.
  public var workingYear = WorkingYear()
  /// Units of `currency` for one unit of another, by ISO 4217 code.
  public var exchangeRates: [String: Double] = [:]
  /// The policies, in their order.
  public var policies: [Policy] = []
  /// Ids of materials or technologies that may not be.
  public var forbidden: [String] = []
  /// Pairs of firms that must not stand near each other.
  public var apart: [ApartPair] = []
  /// The region of the catalogue whose prices stand in for what is not said (`CN-Zhejiang`); empty: any.
  public var priceRegion = ""

  /// The defaults, with free transport.
  public init() {}

  /// The carbon price with all emission prices.
  public var fullCarbonPrice: Double {
    policies.reduce(carbonPrice) { $1.kind == .emissionPrice ? $0 + $1.amount : $0 }
  }
}

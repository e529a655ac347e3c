public import Matching
public import MaterialGraph
public import Primitives

/// How sure a link of a plan is.
public enum Certainty: Hashable, Sendable, Codable {
  /// It stays feasible and pays even with the ranges of both its ends at their worst.
  case certain
  /// It may not.
  case likely
  /// It rests on a datum that nobody has given.
  case open(OpenPoint)

  /// The word: `certain`, `likely`, `open`.
  public var word: String {
    switch self {
    case .certain: "certain"
    case .likely: "likely"
    case .open: "open"
    }
  }
}

/// A link in use.
public struct PlannedLink: Hashable, Sendable, Codable {
  /// The link.
  public let candidate: Candidate
  /// What leaves the output a year, in its basis.
  public let quantity: Double
  /// What it replaces at the input a year, in its basis.
  public let replaced: Double
  /// What it is worth a year, after the link's fixed cost.
  public let value: Double
  /// Tonnes of CO2e avoided a year.
  public let co2eAvoided: Double
  /// How sure it is.
  public let certainty: Certainty
  /// Whether an exchange that stands or is agreed keeps it.
  public let isKept: Bool
}

/// An amount of a material.
public struct MaterialAmount: Hashable, Sendable, Codable {
  /// What.
  public let material: ID<Material>
  /// How much a year, in its basis.
  public let amount: Double
}

/// A process that runs.
public struct ProcessRun: Hashable, Sendable, Codable {
  /// The process.
  public let process: ID<Process>
  /// Tonnes of activity a year.
  public let activity: Double
  /// What it buys outside, by material.
  public let bought: [MaterialAmount]
  /// What it sells outside, by material.
  public let sold: [MaterialAmount]
  /// What it gets rid of, by material.
  public let disposed: [MaterialAmount]
  /// What it earns a year apart from its links: sales less purchases, disposal, variable and yearly costs.
  public let ownResult: Double
}

/// A process that the plan builds.
public struct BuiltProcess: Hashable, Sendable, Codable {
  /// The process.
  public let process: ID<Process>
  /// Tonnes of activity a year.
  public let activity: Double
  /// What having built it costs a year: annuity and fixed cost.
  public let annualCost: Double
  /// What building it costs once.
  public let buildCost: Double
}

/// What a plan comes to.
public struct PlanTotals: Hashable, Sendable, Codable {
  /// Money a year for all together.
  public var benefit = 0.0
  /// Tonnes a year that find a taker instead of being got rid of, less what processes dispose of.
  public var diverted = 0.0
  /// Tonnes a year of conventional supply that links replace.
  public var virginAvoided = 0.0
  /// Tonnes a year of conventional supply that is still needed.
  public var virginRemaining = 0.0
  /// Tonnes of CO2e a year.
  public var co2eAvoided = 0.0
  /// Links in use.
  public var links = 0
  /// Money spent on building.
  public var invested = 0.0

  /// Nothing at all; for sums that others make in the same measures.
  public static let nothing = PlanTotals()
}

/// Who gets what of a plan.
public struct FirmShare: Hashable, Sendable, Codable {
  /// The firm's key; a site's or a process's where no firm owns a process.
  public let key: String
  /// Money a year: half of each link's value to each end, process costs and sales to the owner.
  public let benefit: Double

  /// A share.
  public init(key: String, benefit: Double) {
    self.key = key
    self.benefit = benefit
  }
}

/// What a plan takes for granted.
public enum Assumption: Hashable, Sendable, Codable {
  /// Moving is costed with the catalogue's figures.
  case transport(TransportTerms)
  /// A stream's cost today is not stated.
  case cost(ID<Port>, Figure)
  /// What a process's output costs to get rid of is not stated.
  case disposal(ID<Port>, Figure)
  /// So many links run over a distance that nobody knows.
  case distance(links: Int, km: Double)
  /// A kept exchange breaks a rule that others must keep.
  case keptInBreach(exchange: Int, why: Rejection)
  /// A kept exchange goes beyond a limit that others must keep.
  case keptBeyond(exchange: Int, limit: Requirement)
  /// A process's figures are the catalogue's estimates.
  case processEstimate(ID<Process>)
  /// So many links rest on a datum that is not known.
  case openLinks(Int)
  /// So many streams are inferred from the trades of so many firms, and so many links rest on them.
  case inferredStreams(Int, firms: Int, links: Int)
}

/// The state of a plan.
public enum PlanStatus: String, Hashable, Sendable, Codable {
  /// Proven best, to a relative gap of 1e-6.
  case optimal
  /// Within the gap that was asked for.
  case feasible
  /// Proven: no plan keeps all that must be kept.
  case infeasible
  /// There is no end to what could be gained: some figure must be missing.
  case unbounded
  /// Stopped at a limit: the best plan so far, with its gap.
  case stopped
}

/// The optimum, or the best plan found, with its proof.
public struct Plan: Sendable {
  /// The region that it is a plan of.
  public var region: Region { contents.region }
  /// What was asked for.
  public var request: PlanRequest { contents.request }
  /// Its state.
  public var status: PlanStatus { contents.status }
  /// What it seeks.
  public var objective: Objective { contents.objective }
  /// What it comes to, in the objective's unit; nil where there is no plan.
  public var value: Double? { contents.value }
  /// What no plan can better; nil where unknown.
  public var bound: Double? { contents.bound }
  /// |bound − value| / |value|; nil where either is missing.
  public var gap: Double? { contents.gap }
  /// The links in use, by output, then input.
  public var links: [PlannedLink] { contents.links }
  /// The processes that run, by key.
  public var processes: [ProcessRun] { contents.processes }
  /// What is built, by key.
  public var built: [BuiltProcess] { contents.built }
  /// What it comes to in each measure.
  public var totals: PlanTotals { contents.totals }
  /// Who gets what, by key.
  public var firms: [FirmShare] { contents.firms }
  /// What it takes for granted.
  public var assumptions: [Assumption] { contents.assumptions }
  /// All links that it could have used, by output, then input.
  public var candidates: [Candidate] { contents.candidates }
  /// What the engines did.
  public var effort: PlanEffort { contents.effort }
  /// Where no plan exists: what cannot be kept together, one for each part that cannot.
  public var conflicts: [PlanConflict] { contents.conflicts }

  /// Shared, so that to pass a plan on copies a reference.
  private let contents: PlanContents

  init(_ contents: PlanContents) { self.contents = contents }
}

extension Plan: Codable {
  public init(from decoder: any Decoder) throws { contents = try PlanContents(from: decoder) }

  public func encode(to encoder: any Encoder) throws { try contents.encode(to: encoder) }
}

/// What a plan cost to find.
public struct PlanEffort: Hashable, Sendable, Codable {
  /// Independent parts.
  public var parts = 0
  /// Simplex iterations.
  public var iterations = 0
  /// Branch-and-bound nodes.
  public var nodes = 0
  /// Parts whose answer failed its certificate; their links are left out and the plan is not proven.
  public var failedParts = 0
  /// The outside program on whose word alone a bound, or that there is no plan, rests; nil: all that
  /// is said was checked.
  public var claimedBy: String?
  /// What an outside program said where it gave no answer; nil: it gave one.
  public var outsideFailure: OutsideFailure?
  /// The first answer that failed its certificate; nil: none did.
  public var failedCheck: FailedCheck?
}

/// That an outside program gave no answer.
public enum OutsideFailure: Hashable, Sendable, Codable {
  /// It is not on the path, or there was nothing to run it with.
  case notFound(program: String)
  /// It ended without one; what it said last.
  case failed(program: String, words: String)
}

internal import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// What kind of missing link something is.
public enum GapKind: String, Hashable, Sendable, Codable {
  /// Nobody makes or takes it: build or recruit.
  case gap
  /// Both ends are here and not linked: a phone call.
  case disconnect
  /// One firm alone carries it.
  case weakLink = "weak_link"
}

/// A missing or weak link, and what it is worth to all together.
public struct Gap: Sendable, Codable {
  /// What kind.
  public let kind: GapKind
  /// What to build, in `GapReport.region`, in the order of the chain; empty where there is nothing to
  /// build.
  public let processes: [ID<Process>]
  /// The firm to recruit, in `GapReport.region`; nil where there is none.
  public let firm: ID<Firm>?
  /// Whether the region lists it (rather than the catalogue).
  public let isListed: Bool
  /// Activity a year that it is built for (of a chain its first process's), or the product a year of
  /// the firm to recruit; nil: unlimited, or nothing to build.
  public let capacity: Double?
  /// What building it costs once.
  public let buildCost: Double
  /// What having built it costs a year.
  public let annualCost: Double
  /// The optimum with it less the optimum without it, yearly costs counted. Of a weak link: what its
  /// loss would cost.
  public let marginalBenefit: Double
  /// The least and the most that the marginal benefit can be; equal when both optima are proven.
  public let marginalRange: ClosedRange<Double>
  /// Marginal benefit over the annuity factor: its worth in money of today.
  public let netPresentValue: Double
  /// Build cost over the yearly gain before the annuity; nil where it does not pay.
  public let paybackYears: Double?
  /// The rate of interest at which it would be worth just nothing; nil where it does not pay, or
  /// costs nothing.
  public let internalRate: Double?
  /// Tonnes a year more that find a taker.
  public let marginalDiverted: Double
  /// Tonnes of CO2e a year more that are avoided.
  public let marginalCO2e: Double
  /// The links that it brings: those of its own ports; for a disconnect or a weak link the link
  /// itself.
  public let links: [PlannedLink]
  /// How its processes run.
  public let runs: [ProcessRun]
  /// Loops of firms in the plan with it less those without it.
  public let loopsClosed: Int
  /// The change of each share that changes, by key: links' values half to each end.
  public let shares: [FirmShare]
  /// The share of the money that it moves which rests on the catalogue's estimates, 0...1.
  public let estimateShare: Double

  /// What to build, where it is just one process.
  public var process: ID<Process>? { processes.first }
  /// Who gains, by key.
  public var firmsGaining: [String] { shares.filter { $0.benefit > 0 }.map(\.key) }
  /// Who loses, by key.
  public var firmsLosing: [String] { shares.filter { $0.benefit < 0 }.map(\.key) }
  /// Whether it is something to build or somebody to recruit.
  public var isProject: Bool { !processes.isEmpty || firm != nil }
}

/// Two projects together.
public struct Interaction: Hashable, Sendable, Codable {
  /// The first, by id in `GapReport.region`.
  public let first: ID<Process>
  /// The second.
  public let second: ID<Process>
  /// What both bring together.
  public let together: Double
  /// The least and the most that it can be, by the bounds of the plans.
  public let togetherRange: ClosedRange<Double>
  /// The sum of what each brings alone.
  public let apart: Double

  /// What they gain from each other (negative: what they take from each other).
  public var synergy: Double { together - apart }
}

/// The best set of projects and of firms to recruit: what the firms bring rests on the catalogue's
/// figures for their trades.
public struct RecruitingSet: Sendable, Codable {
  /// The plan with what is built within the budget and with the firms.
  public let plan: Plan
  /// The firms that come, in `GapReport.region`, ascending.
  public let firms: [ID<Firm>]

  init(_ plan: Plan, of comers: [ID<Firm>]) {
    let wanted = Set(comers)
    self.plan = plan
    firms = Set(
      plan.links.flatMap { link in
        [link.candidate.from, link.candidate.to].compactMap { plan.region.ports[$0].firm }
      }
    ).intersection(wanted).sorted()
  }
}

/// The missing links of a region.
public struct GapReport: Sendable, Codable {
  /// The region with everything that could be built as candidate processes, and with the firms that
  /// could come.
  public let region: Region
  /// The plan in which nothing is built and nobody comes.
  public let base: Plan
  /// What finds no partner in it.
  public let unmet: [Unmet]
  /// What to build or whom to recruit, best first; then the links that only need a call, best first;
  /// then the links that one firm alone carries, the dearest loss first.
  public let gaps: [Gap]
  /// How many technologies or sectors and places were looked at.
  public let considered: Int
  /// Those that have inputs to be had and outputs that are wanted.
  public let viable: Int
  /// The best sets within the budget, best first, each another set.
  public let portfolios: [Plan]
  /// The best set where firms may be recruited besides; nil where no firm would bring anything.
  public let withRecruits: RecruitingSet?
  /// The best set in an order in which it could be built.
  public let stages: [BuildingStage]
  /// Pairs worth more, or less, together than apart, the largest difference first.
  public let interactions: [Interaction]
  /// What several firms would use together, and how its cost could be split, by project.
  public let shared: [SharedFacility]
  /// What would pay, if nothing forbade it; the most valuable first.
  public let stopped: [StoppedProject]
  /// The catalogue's names of the technologies and sectors that it speaks of, by id.
  public let names: [String: LocalizedText]

  /// The name of a technology or a sector: the catalogue's, else the id itself.
  public func name(of key: String) -> LocalizedText { names[key] ?? LocalizedText(same: key) }

  /// The best set within the budget.
  public var portfolio: Plan? { portfolios.first }
}

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

/// A missing link, and what it is worth to all together.
public struct Gap: Sendable {
  /// What kind.
  public let kind: GapKind
  /// What to build, in `GapReport.region`; nil for a disconnect.
  public let process: ID<Process>?
  /// Whether the region lists it (rather than the catalogue).
  public let isListed: Bool
  /// Tonnes of activity a year that it is built for; nil: unlimited, or nothing to build.
  public let capacity: Double?
  /// What building it costs once.
  public let buildCost: Double
  /// What having built it costs a year.
  public let annualCost: Double
  /// The optimum with it less the optimum without it, yearly costs counted.
  public let marginalBenefit: Double
  /// The least and the most that the marginal benefit can be; equal when both optima are proven.
  public let marginalRange: ClosedRange<Double>
  /// Marginal benefit over the annuity factor: its worth in money of today.
  public let netPresentValue: Double
  /// Build cost over the yearly gain before the annuity; nil where it does not pay.
  public let paybackYears: Double?
  /// Tonnes a year more that find a taker.
  public let marginalDiverted: Double
  /// Tonnes of CO2e a year more that are avoided.
  public let marginalCO2e: Double
  /// The links that it brings: those of its own ports; for a disconnect the link itself.
  public let links: [PlannedLink]
  /// Loops of firms in the plan with it less those without it.
  public let loopsClosed: Int
  /// Who gains, by key.
  public let firmsGaining: [String]
  /// Who loses, by key.
  public let firmsLosing: [String]
}

/// The missing links of a region.
public struct GapReport: Sendable {
  /// The region with everything that could be built as candidate processes.
  public let region: Region
  /// The plan in which nothing is built.
  public let base: Plan
  /// What finds no partner in it.
  public let unmet: [Unmet]
  /// What to build, best first; then the links that only need a call, best first.
  public let gaps: [Gap]
  /// How many technologies and places were looked at, and how many could work at all.
  public let considered: Int
  /// Those that have inputs to be had and outputs that are wanted.
  public let viable: Int
  /// The best set within the budget.
  public let portfolio: Plan?
  /// Pairs worth more, or less, together than apart.
  public let interactions: [Interaction]
}

/// Two projects together.
public struct Interaction: Hashable, Sendable {
  /// The first, by id in `GapReport.region`.
  public let first: ID<Process>
  /// The second.
  public let second: ID<Process>
  /// What both bring together.
  public let together: Double
  /// The sum of what each brings alone.
  public let apart: Double

  /// What they gain from each other (negative: what they take from each other).
  public var synergy: Double { together - apart }
}

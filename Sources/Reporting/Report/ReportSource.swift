public import Catalog
public import GapFilling
public import Intake
public import Loops
public import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// Everything that a report is made from; whoever asks for one has solved it before.
public struct ReportSource: Sendable {
  /// What the region is called.
  public var name: String
  /// The region.
  public var region: Region
  /// The catalogue that it was read with.
  public var knowledge: Knowledge
  /// The best plan with what stands.
  public var plan: Plan
  /// The best plan with what may be built; nil: not looked for.
  public var investing: Plan?
  /// What is missing, with what it is worth; nil: not looked for.
  public var gaps: GapReport?
  /// Whether a limit ended the search for what is missing before all of it was valued.
  public var gapsAreCutShort = false
  /// The leads, best first.
  public var matches: [Match] = []
  /// The loops over what stands or is planned; nil: not looked for.
  public var loops: LoopReport?
  /// The loops that lack one link; nil: not looked for.
  public var nearLoops: LoopReport?
  /// Plans for other objectives, with the plan itself; what a front is drawn of.
  public var front: [FrontPoint] = []
  /// The price bands of the plan's links; empty: not looked for.
  public var prices: [LinkPrice] = []
  /// What breaks when firms close; nil: not tried.
  public var drill: DrillReport?
  /// What the audit found.
  public var findings: [Finding] = []
  /// How much the report tells of firms.
  public var disclosure = Disclosure.full

  /// A report of a plan alone.
  public init(name: String, region: Region, knowledge: Knowledge, plan: Plan) {
    self.name = name
    self.region = region
    self.knowledge = knowledge
    self.plan = plan
  }
}

/// How much a report tells of firms.
public enum Disclosure: Hashable, Sendable {
  /// Everything.
  case full
  /// Codes instead of names, bands instead of quantities, neither places nor contacts.
  ///
  /// The code of a firm comes from its id and `salt` alone: the same in every report with the same
  /// salt, and not to be turned back into the id by those who do not know the salt.
  case anonymous(salt: String)

  /// Whether names are hidden.
  public var isAnonymous: Bool { self != .full }
}

/// What a plan comes to in two measures.
public struct FrontPoint: Hashable, Sendable {
  /// What the plan sought, in words.
  public let name: LocalizedText
  /// Money a year.
  public let benefit: Double
  /// Tonnes of CO2e avoided a year.
  public let co2eAvoided: Double
  /// Tonnes a year that find a taker.
  public let diverted: Double

  /// A point.
  public init(name: LocalizedText, benefit: Double, co2eAvoided: Double, diverted: Double) {
    self.name = name
    self.benefit = benefit
    self.co2eAvoided = co2eAvoided
    self.diverted = diverted
  }

  /// What a plan comes to.
  public init(name: LocalizedText, plan: Plan) {
    self.init(
      name: name, benefit: plan.totals.benefit, co2eAvoided: plan.totals.co2eAvoided,
      diverted: plan.totals.diverted)
  }
}

public import Matching
public import MaterialGraph
public import Primitives

/// How real a link is. The raw value is the word in results; a smaller case is more real.
public enum LoopStatus: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// An exchange that exists or is agreed.
  case existing
  /// A plan uses it.
  case planned
  /// It could be.
  case possible

  private var rank: Int {
    switch self {
    case .existing: 0
    case .planned: 1
    case .possible: 2
    }
  }

  public static func < (left: LoopStatus, right: LoopStatus) -> Bool { left.rank < right.rank }
}

/// A link from one party to another, as loops see it: it says nothing of the plan or the model.
public struct LoopLink: Hashable, Sendable, Codable {
  /// Who gives.
  public let giver: ID<LoopParty>
  /// Who takes.
  public let taker: ID<LoopParty>
  /// What is given; unknown words where the exchange names something that nobody knows.
  public let material: MaterialReference
  /// How real it is.
  public let status: LoopStatus
  /// Basis units of what is given a year, or nil.
  public let quantity: Double?
  /// The quantity in tonnes a year, so that links of different materials can be compared: a volume
  /// by its density, a unit of no known mass as one. Nil where the quantity is not known.
  public let weight: Double?
  /// What it is worth a year, in the region's currency, or nil.
  public let value: Double?
  /// What share of a tonne given takes the place of something at the taker, 0...1: the ratio of the
  /// substitution in tonnes, at most 1. A change of unit that has no mass on one side counts as 1.
  public let yield: Double
  /// The output, where a single one is known.
  public let from: ID<Port>?
  /// The input, where a single one is known.
  public let to: ID<Port>?

  /// A link. Quantities that are not finite or negative count as not known; a yield is kept
  /// within 0...1.
  public init(
    giver: ID<LoopParty>, taker: ID<LoopParty>, material: MaterialReference, status: LoopStatus,
    quantity: Double? = nil, weight: Double? = nil, value: Double? = nil, yield: Double = 1,
    from: ID<Port>? = nil, to: ID<Port>? = nil
  ) {
    func amount(_ figure: Double?) -> Double? {
      figure.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    }
    self.giver = giver
    self.taker = taker
    self.material = material
    self.status = status
    self.quantity = amount(quantity)
    self.weight = amount(weight)
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.yield = yield.isNaN ? 1 : min(1, max(0, yield))
    self.from = from
    self.to = to
  }
}

/// What a plan sends over a link.
public struct PlannedFlow: Hashable, Sendable, Codable {
  /// The link.
  public let candidate: Candidate
  /// What leaves the output a year, in its basis.
  public let quantity: Double
  /// What it is worth a year.
  public let value: Double

  /// A planned flow.
  public init(candidate: Candidate, quantity: Double, value: Double) {
    self.candidate = candidate
    self.quantity = quantity
    self.value = value
  }
}

public import Primitives

/// One step of a loop or a chain: all that goes from one party to the next.
///
/// Parallel links are one step. Of links that exist or are planned all count together: the step
/// carries the sum of the quantities and values that are known, and nothing is known of it when
/// none is. Links that are only possible would compete for the same material, so of those only the
/// most valuable one stands for the step.
public struct LoopStep: Hashable, Sendable, Codable {
  /// The links that count, the more real first, then the more valuable; never empty.
  public let links: [LoopLink]
  /// Who gives.
  public let giver: ID<LoopParty>
  /// Who takes.
  public let taker: ID<LoopParty>
  /// The status of the most real link.
  public let status: LoopStatus
  /// Tonnes a year, as ``LoopLink/weight``, or nil.
  public let weight: Double?
  /// Worth a year, or nil.
  public let value: Double?
  /// The yield of the best link, 0...1.
  public let yield: Double

  /// Whether nobody does or plans it yet.
  public var isMissing: Bool { status == .possible }
}

/// What a loop or a chain comes to as a whole.
public struct LoopFigures: Hashable, Sendable, Codable {
  /// How many steps.
  public let length: Int
  /// The smallest quantity of a step, in tonnes a year; nil where a step's is not known.
  public let bottleneck: Double?
  /// The sum of what the steps are worth a year; nil where a step's worth is not known.
  public let value: Double?
  /// The sum over those steps whose worth is known; nil where none is.
  public let knownValue: Double?
  /// What share of a tonne survives all steps, 0...1: the product of their yields. What happens
  /// inside the parties is not counted.
  public let yield: Double
  /// How many steps nobody does or plans yet.
  public let missing: Int

  init(_ steps: [LoopStep]) {
    length = steps.count
    var least: Double? = .infinity
    var total: Double? = 0
    var known = CompensatedSum()
    var isAnyKnown = false
    var product = 1.0
    for step in steps {
      least = least.flatMap { sofar in step.weight.map { min(sofar, $0) } }
      if let value = step.value {
        known.add(value)
        isAnyKnown = true
      } else {
        total = nil
      }
      product *= step.yield
    }
    bottleneck = steps.isEmpty ? nil : least
    value = total == nil || steps.isEmpty ? nil : known.value
    knownValue = isAnyKnown ? known.value : nil
    yield = product
    missing = steps.count { $0.isMissing }
  }
}

/// What comes round in a loop.
public enum LoopKind: String, Hashable, Sendable, Codable {
  /// A material comes back to its maker: at every party what comes in is what goes out, by itself
  /// or through a process that stands there.
  case material
  /// Firms give to each other in a ring, each something of its own.
  case firms
}

/// A directed circuit of at least two parties, each once.
public struct Loop: Hashable, Sendable, Codable {
  /// The parties in the order of the steps, beginning with the smallest key.
  public let parties: [ID<LoopParty>]
  /// The steps; the last leads back to the first party.
  public let steps: [LoopStep]
  /// What it comes to.
  public let figures: LoopFigures
  /// Whether a material comes round.
  public let kind: LoopKind

  /// The steps that nobody does or plans yet.
  public var missingSteps: [LoopStep] { steps.filter(\.isMissing) }

  /// The step that carries least, the first of equal ones; nil where a quantity is not known.
  public var bottleneckStep: LoopStep? {
    guard let least = figures.bottleneck else { return nil }
    return steps.first { $0.weight == least }
  }
}

public import MaterialGraph
internal import Primitives

/// Money that is moved, and how much of it rests on figures that nobody has stated.
public struct EstimatedMoney: Sendable {
  private var all = CompensatedSum()
  private var estimated = CompensatedSum()

  /// No money.
  public init() {}

  /// Adds an amount by its size, whichever way it goes.
  public mutating func add(_ money: Double, isEstimate: Bool) {
    all.add(money.magnitude)
    if isEstimate { estimated.add(money.magnitude) }
  }

  /// Adds what a link moves in a year: what the giver and the taker save, moving, treatment and
  /// policies.
  ///
  /// - Parameters:
  ///   - candidate: the link.
  ///   - quantity: basis units of the output a year.
  ///   - region: the region of the link.
  ///   - isInferred: whether the ends themselves are nobody's word, so that no cost is stated.
  public mutating func add(
    _ candidate: Candidate, quantity: Double, in region: Region, isInferred: Bool = false
  ) {
    let value = candidate.unitValue
    let from = region.ports[candidate.from]
    let to = region.ports[candidate.to]
    let transport = region.scenario.transport
    let isStated = transport.costPerTonneKm.isStated && transport.fixedPerTonne.isStated
    var isRuleEstimate = false
    if case .rule(let id) = candidate.route, case .catalogue(_, true) = region.rules[id].origin {
      isRuleEstimate = true
    }
    let isInferred = isInferred || candidate.isInferred
    add(value.disposalSaved * quantity, isEstimate: isInferred || !from.costToday.isStated)
    add(value.purchaseSaved * quantity, isEstimate: isInferred || !to.costToday.isStated)
    add(value.transport * quantity, isEstimate: !isStated || !candidate.distance.isKnown)
    add(value.treatment * quantity, isEstimate: isRuleEstimate)
    add((value.policies + value.carbon) * quantity, isEstimate: false)
  }

  /// The share that rests on estimates, 0...1; 0 where no money is moved.
  public var estimateShare: Double {
    all.value > 0 ? min(1, estimated.value / all.value) : 0
  }
}

extension MatchList {
  /// The share of the money of the listed pairs of known quantity that rests on estimates.
  public func estimateShare(in region: Region) -> Double {
    var money = EstimatedMoney()
    for match in listed {
      guard let candidate = match.candidate, let quantity = match.quantity else { continue }
      money.add(candidate, quantity: quantity, in: region)
    }
    return money.estimateShare
  }
}

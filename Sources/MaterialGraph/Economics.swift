internal import Primitives

/// What moving one basis unit of an output to an input is worth, part by part.
///
/// value = cost_today(output) + ratio · cost_today(input) − transport − treatment + policies
///   + carbon price · CO2e. All in the region's currency for a basis unit of the output.
public struct UnitValue: Hashable, Sendable, Codable {
  /// What the giver no longer pays to get rid of it (negative: what it no longer earns).
  public let disposalSaved: Double
  /// What the taker no longer pays for conventional supply.
  public let purchaseSaved: Double
  /// What moving it costs.
  public let transport: Double
  /// What making it fit costs.
  public let treatment: Double
  /// What taxes saved and money granted add.
  public let policies: Double
  /// What the CO2e avoided is worth.
  public let carbon: Double
  /// Tonnes of CO2e avoided (negative: caused).
  public let co2e: Double

  /// The sum of the parts.
  public var total: Double {
    disposalSaved + purchaseSaved - transport - treatment + policies + carbon
  }
}

extension Region {
  /// The value of one basis unit of `output` that goes to `input` by `route` over `distanceKm`.
  ///
  /// A port whose material is a class counts as the first material of the class.
  public func unitValue(
    from output: Port, to input: Port, route: Route, distanceKm: Double
  ) -> UnitValue {
    let ratio = ratio(of: route)
    let given = output.material.candidates.first
    let tonnes = given.map { materials[$0].tonnesPerUnit } ?? 0
    let terms = scenario.transport
    var treatment = 0.0
    var saved = 0.0
    if case .rule(let id) = route {
      treatment = rules[id].treatmentCost
      saved = rules[id].co2eSavedKg
    }
    let co2e = (saved - tonnes * distanceKm * terms.co2ePerTonneKm.value) / 1000
    return UnitValue(
      disposalSaved: output.costToday.value,
      purchaseSaved: ratio * input.costToday.value,
      transport: tonnes
        * (terms.fixedPerTonne.value + terms.costPerTonneKm.value * distanceKm),
      treatment: treatment,
      policies: policyValue(from: output, to: input, ratio: ratio),
      carbon: scenario.fullCarbonPrice * co2e,
      co2e: co2e)
  }

  /// What the policies add to a unit of output on a link.
  private func policyValue(from output: Port, to input: Port, ratio: Double) -> Double {
    let shares = policyShares(from: output, to: input, ratio: ratio)
    return shares.giver + shares.taker
  }

  /// What the policies add to a unit of output on a link, by who has it: taxes, fees and subsidies
  /// the giver, green purchase and taxes on conventional supply the taker.
  public func policyShares(
    from output: Port, to input: Port, ratio: Double
  ) -> (giver: Double, taker: Double) {
    var sum = 0.0
    var taken = 0.0
    for policy in scenario.policies {
      switch policy.kind {
      case .tax, .disposalFee:
        // What is sold today is not disposed of; a process's own disposal carries the tax itself.
        guard !output.isProcess, output.costToday.value >= 0 else { continue }
        if applies(policy.appliesTo, to: output) { sum += policy.amount }
      case .subsidy:
        if !output.isProcess, applies(policy.appliesTo, to: output) { sum += policy.amount }
      case .greenPurchase, .virginTax:
        if !input.isProcess, applies(policy.appliesTo, to: input) {
          taken += policy.amount * ratio
        }
      case .emissionPrice, .ban, .investmentGrant, .loan: continue
      }
    }
    return (sum, taken)
  }

  /// Taxes and fees on a unit of what a process's output disposes of.
  public func disposalTax(on port: Port) -> Double {
    var sum = 0.0
    for policy in scenario.policies where policy.kind == .tax || policy.kind == .disposalFee {
      if applies(policy.appliesTo, to: port) { sum += policy.amount }
    }
    return sum
  }

  private func applies(_ appliesTo: String, to port: Port) -> Bool {
    guard let material = port.material.candidates.first else { return false }
    return applies(appliesTo, to: material, isHazardous: isHazardous(port))
  }

  /// The yearly cost of having built a process, after grants and loans.
  ///
  /// A grant pays its share of the build cost; a loan spreads its share of the rest at its own rate.
  public func annualCost(of process: Process) -> Double {
    let rate = scenario.discountRate
    let own = investment(in: process)
    var spread = annuityFactor(rate: rate, years: process.lifetimeYears)
    for policy in scenario.policies
    where policy.kind == .loan && means(policy.appliesTo, process) {
      let loan = annuityFactor(rate: policy.loanRate, years: process.lifetimeYears)
      spread = policy.loanShare * loan + (1 - policy.loanShare) * spread
    }
    return own * spread + process.fixedCost
  }

  /// What building a process costs its builder once, after grants.
  public func investment(in process: Process) -> Double {
    scenario.policies.reduce(process.buildCost) { cost, policy in
      policy.kind == .investmentGrant && means(policy.appliesTo, process)
        ? cost * (1 - policy.amount) : cost
    }
  }

  private func means(_ appliesTo: String, _ process: Process) -> Bool {
    appliesTo == "all" || appliesTo.isEmpty || appliesTo == process.technology
      || appliesTo == process.key
  }
}

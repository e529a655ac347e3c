package import MaterialGraph
internal import Primitives

/// What a unit on a link is worth, written out from the region's figures.
package struct LinkWorth {
  /// Money for one basis unit that leaves the output.
  package let value: Double
  /// The sum of the magnitudes of what `value` is made of: the scale on which it is exact.
  let scale: Double
  /// Tonnes of CO2e avoided for one basis unit.
  package let co2e: Double
  /// The same, as magnitudes.
  let co2eScale: Double

  package init(from: Port, to: Port, _ terms: LinkLaw.Terms, _ law: LinkLaw) {
    let region = law.region
    let scenario = region.scenario
    let rule = terms.rule.map { region.rules[$0] }
    let tonnes = from.material.single.map { Self.tonnes(region.materials[$0]) } ?? 0
    let km = terms.distance.km
    let transport = scenario.transport

    let saved = rule?.co2eSavedKg ?? 0
    let emitted = tonnes * km * transport.co2ePerTonneKm.value
    co2e = (saved - emitted) / 1000
    co2eScale = (saved.magnitude + emitted.magnitude) / 1000

    var price = scenario.carbonPrice
    for policy in scenario.policies where policy.kind == .emissionPrice { price += policy.amount }

    var parts = [
      from.costToday.value,
      terms.ratio * to.costToday.value,
      -tonnes * transport.fixedPerTonne.value,
      -tonnes * transport.costPerTonneKm.value * km,
      -(rule?.treatmentCost ?? 0),
      price * co2e,
    ]
    for policy in scenario.policies {
      switch policy.kind {
      case .tax, .disposalFee:
        if !from.isProcess, from.costToday.value >= 0, law.means(policy.appliesTo, from) {
          parts.append(policy.amount)
        }
      case .subsidy:
        if !from.isProcess, law.means(policy.appliesTo, from) { parts.append(policy.amount) }
      case .greenPurchase, .virginTax:
        if !to.isProcess, law.means(policy.appliesTo, to) {
          parts.append(policy.amount * terms.ratio)
        }
      case .emissionPrice, .ban, .investmentGrant, .loan: continue
      }
    }
    value = parts.compensatedSum()
    scale = parts.reduce(price.magnitude * co2eScale) { $0 + $1.magnitude }
  }

  /// Tonnes that are moved with one basis unit.
  private static func tonnes(_ material: Material) -> Double {
    switch material.basis {
    case .mass: 1
    case .volume: material.density ?? 0
    case .energy, .count, .area: 0
    }
  }

  /// What one basis unit weighs in blends and in sums of tonnes.
  package static func weight(_ port: Port, _ region: Region) -> Double {
    port.material.single.map { weight(region.materials[$0]) } ?? 1
  }

  /// The same for a material: a unit of no known mass counts as one.
  package static func weight(_ material: Material) -> Double {
    let tonnes = tonnes(material)
    return tonnes > 0 ? tonnes : 1
  }
}

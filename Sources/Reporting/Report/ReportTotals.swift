internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// What today's exchanges come to, in the measures of a plan.
enum TodayTotals {
  /// Exchanges of known quantity at the worth of their best pair; the rest counts as a link only.
  static func of(_ region: Region) -> (totals: PlanTotals, unknown: Int) {
    let judge = LinkJudge(region: region)
    var totals = PlanTotals.nothing
    var benefit = CompensatedSum()
    var unknown = 0
    for exchange in region.exchanges where exchange.status.isKept {
      totals.links += 1
      guard let quantity = exchange.quantity.planned, exchange.material != nil,
        let best = best(exchange, region, judge)
      else {
        unknown += 1
        continue
      }
      benefit.add(quantity * best.unitValue.total - region.scenario.linkFixedCost)
      totals.co2eAvoided += quantity * best.unitValue.co2e
      let output = region.ports[best.from]
      let input = region.ports[best.to]
      if let given = output.material.candidates.first, output.costToday.value >= 0 {
        totals.diverted += quantity * region.materials[given].blendWeight
      }
      if let asked = input.material.candidates.first, !input.quantity.isUnknown {
        totals.virginAvoided += quantity * best.ratio * region.materials[asked].blendWeight
      }
    }
    totals.benefit = benefit.value
    return (totals, unknown)
  }

  private static func best(
    _ exchange: Exchange, _ region: Region, _ judge: LinkJudge
  ) -> Candidate? {
    var best: Candidate?
    for pair in exchange.pairs {
      let candidate = judge.keptLink(
        from: region.port(of: pair.from), to: region.port(of: pair.to))
      if best.map({ candidate.unitValue.total > $0.unitValue.total }) ?? true { best = candidate }
    }
    return best
  }
}

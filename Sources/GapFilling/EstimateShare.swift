internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Region {
  /// The share of the money that links and processes move which rests on the catalogue's figures
  /// rather than on stated ones, 0...1; a recruit's template is all estimate.
  func estimateShare(links: [PlannedLink], runs: [ProcessRun], recruits: Bool) -> Double {
    var all = CompensatedSum()
    var estimated = CompensatedSum()
    func add(_ money: Double, _ isEstimate: Bool) {
      all.add(money.magnitude)
      if isEstimate { estimated.add(money.magnitude) }
    }
    let transportIsStated =
      scenario.transport.costPerTonneKm.isStated && scenario.transport.fixedPerTonne.isStated
    for link in links {
      let value = link.candidate.unitValue
      let from = ports[link.candidate.from]
      let to = ports[link.candidate.to]
      add(value.disposalSaved * link.quantity, recruits || !from.costToday.isStated)
      add(value.purchaseSaved * link.quantity, recruits || !to.costToday.isStated)
      add(value.transport * link.quantity, !transportIsStated || !link.candidate.distance.isKnown)
      add(value.treatment * link.quantity, false)
      add((value.policies + value.carbon) * link.quantity, false)
    }
    for run in runs {
      let process = processes[run.process]
      add(process.variableCost * run.activity, process.isEstimate)
      if process.status == .candidate { add(annualCost(of: process), process.isEstimate) }
      for amount in run.bought + run.sold {
        let flow = process.flows.first { $0.material == amount.material }
        add((flow?.marketPrice ?? 0) * amount.amount, process.isEstimate)
      }
      for amount in run.disposed {
        let flow = process.flows.first {
          $0.material == amount.material && $0.direction == .output
        }
        add((flow?.disposalCost?.value ?? 0) * amount.amount, process.isEstimate)
      }
    }
    return all.value > 0 ? min(1, estimated.value / all.value) : 0
  }
}

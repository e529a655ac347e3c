internal import Matching
public import MaterialGraph
internal import Primitives

extension Region {
  /// The share of the money that links and processes move which rests on the catalogue's figures
  /// rather than on stated ones, 0...1; a recruit's template is all estimate.
  public func estimateShare(links: [PlannedLink], runs: [ProcessRun], recruits: Bool) -> Double {
    var money = EstimatedMoney()
    for link in links {
      money.add(link.candidate, quantity: link.quantity, in: self, isInferred: recruits)
    }
    for run in runs {
      let process = processes[run.process]
      money.add(process.variableCost * run.activity, isEstimate: process.isEstimate)
      if process.status == .candidate {
        money.add(annualCost(of: process), isEstimate: process.isEstimate)
      }
      for amount in run.bought + run.sold {
        let flow = process.flows.first { $0.material == amount.material }
        money.add((flow?.marketPrice ?? 0) * amount.amount, isEstimate: process.isEstimate)
      }
      for amount in run.disposed {
        let flow = process.flows.first {
          $0.material == amount.material && $0.direction == .output
        }
        money.add(
          (flow?.disposalCost?.value ?? 0) * amount.amount, isEstimate: process.isEstimate)
      }
    }
    return money.estimateShare
  }
}

extension Plan {
  /// The share of the money that the plan moves which rests on figures that nobody has stated,
  /// 0...1.
  public var estimateShare: Double {
    region.estimateShare(links: links, runs: processes, recruits: false)
  }
}

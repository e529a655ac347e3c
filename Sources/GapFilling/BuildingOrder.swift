public import MaterialGraph
public import Planning
public import Primitives

/// One step of an order of building.
public struct BuildingStage: Sendable, Codable {
  /// What is built now, in `GapReport.region`.
  public let process: ID<Process>
  /// What it costs once.
  public let buildCost: Double
  /// What it adds to what stands by then, a year.
  public let gain: Double
  /// What all steps so far bring a year.
  public let total: Double
  /// Who has less after this step than before, by key, with how much (negative).
  public let losers: [FirmShare]

  /// The least that must be paid a year so that nobody has less than before the step.
  public var compensation: Double { -losers.map(\.benefit).compensatedSum() }
  /// Whether it adds anything.
  public var pays: Bool { gain > 0 }
}

/// Puts a set of projects in an order in which each step pays and, where that can be, nobody loses.
struct BuildingOrder {
  let variants: PlanVariants
  /// What each project does alone.
  let alone: [ID<Process>: PlanVariants.Difference]
  let threads: Int
  let doubt: Double

  /// How many projects are tried for each step.
  private static let tried = 2

  /// The order: each step is, of the next projects by their worth for the money, the first that pays
  /// and takes from nobody; without one, the one that pays with the least to compensate; without one
  /// that pays, the best.
  func stages(_ projects: [ID<Process>]) -> [BuildingStage] {
    var left = projects.sorted { first, second in
      let keys = (worthForMoney(first), worthForMoney(second))
      return keys.0 != keys.1 ? keys.0 > keys.1 : first < second
    }
    var stages: [BuildingStage] = []
    var standing: [ID<Process>] = []
    var total = 0.0
    var shares: [String: Double] = [:]
    var last: PlanVariants.Difference?
    while !left.isEmpty {
      let next = Array(left.prefix(Self.tried))
      let built = standing
      let earlier = last
      let differences = inParallel(next.count, threads: threads) { index in
        if built.isEmpty, let known = alone[next[index]] { return known }
        return variants.difference(
          PlanChange(built: (built + [next[index]]).sorted()), after: earlier)
      }
      var steps:
        [(stage: BuildingStage, shares: [String: Double], difference: PlanVariants.Difference)] =
          []
      for (process, difference) in zip(next, differences) where difference.isKnown {
        let now = Dictionary(
          difference.shares.map { ($0.key, $0.benefit) }, uniquingKeysWith: { $1 })
        let losers = Set(now.keys).union(shares.keys).sorted().compactMap { key -> FirmShare? in
          let change = (now[key] ?? 0) - (shares[key] ?? 0)
          return change < -max(1, doubt) ? FirmShare(key: key, benefit: change) : nil
        }
        steps.append(
          (
            BuildingStage(
              process: process, buildCost: variants.region.processes[process].buildCost,
              gain: difference.benefit - total, total: difference.benefit, losers: losers), now,
            difference
          ))
      }
      let paying = steps.filter { $0.stage.gain > doubt }
      guard
        let chosen = paying.first(where: { $0.stage.losers.isEmpty })
          ?? paying.min(by: { $0.stage.compensation < $1.stage.compensation })
          ?? steps.max(by: { $0.stage.gain < $1.stage.gain })
      else { return stages }
      stages.append(chosen.stage)
      standing.append(chosen.stage.process)
      left.removeAll { $0 == chosen.stage.process }
      total = chosen.stage.total
      shares = chosen.shares
      last = chosen.difference
    }
    return stages
  }

  private func worthForMoney(_ project: ID<Process>) -> Double {
    (alone[project]?.benefit ?? 0) / max(1, variants.region.processes[project].buildCost)
  }
}

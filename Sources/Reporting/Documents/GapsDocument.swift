public import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
public import Tables

/// JSON `symbiosis.gaps/1`.
public enum GapsDocument {
  /// The missing links in their order.
  public static func json(_ report: GapReport) -> JSONValue {
    let region = report.region
    return [
      "schema": "symbiosis.gaps/1", "currency": .string(region.scenario.currency),
      "base": [
        "status": .string(report.base.status.rawValue),
        "benefit": .number(report.base.totals.benefit),
      ],
      "considered": .integer(report.considered), "viable": .integer(report.viable),
      "gaps": .array(report.gaps.enumerated().map { gap($0 + 1, $1, region) }),
      "portfolio": report.portfolio.map { portfolio($0, report) } ?? .null,
      "portfolios": .array(report.portfolios.map { portfolio($0, report) }),
      "portfolio_with_recruits": report.withRecruits.map { recruiting($0, report) } ?? .null,
      "stages": .array(report.stages.map { stage($0, region) }),
      "shared": .array(report.shared.map { facility($0, region) }),
      "stopped": .array(report.stopped.map { stopped($0) }),
      "interactions": .array(
        report.interactions.map {
          [
            "processes": [
              .string(region.processes[$0.first].key), .string(region.processes[$0.second].key),
            ],
            "together": .number($0.together),
            "together_range": [
              .number($0.togetherRange.lowerBound), .number($0.togetherRange.upperBound),
            ], "apart": .number($0.apart),
            "synergy": .number($0.synergy),
          ]
        }),
      "unmet": .array(
        report.unmet.map {
          let port = region.ports[$0.port]
          return [
            "stream": .string(port.key), "direction": .string(port.direction.rawValue),
            "material": .string(region.materialKey(port.material)),
            "quantity": .number($0.amount), "cost": .number($0.costToday),
          ]
        }),
    ]
  }

  private static func gap(_ rank: Int, _ gap: Gap, _ region: Region) -> JSONValue {
    let process = gap.process.map { region.processes[$0] }
    let firm = gap.firm.map { region.firms[$0] }
    let source = gap.isProject ? (gap.isListed ? "region" : "catalogue") : nil
    return [
      "rank": .integer(rank), "kind": .string(gap.kind.rawValue),
      "process": .string(process?.key), "technology": .string(process?.technology),
      "chain": .array(gap.processes.dropFirst().map { .string(region.processes[$0].key) }),
      "sector": .string(firm?.sector), "firm": .string(firm?.key),
      "site": .string(process.map { region.placeKey(of: $0) } ?? firm?.park),
      "source": .string(source), "capacity": .number(gap.capacity),
      "build_cost": .number(gap.buildCost), "annual_cost": .number(gap.annualCost),
      "marginal_benefit": .number(gap.marginalBenefit),
      "marginal_benefit_range": [
        .number(gap.marginalRange.lowerBound), .number(gap.marginalRange.upperBound),
      ],
      "npv": .number(gap.netPresentValue), "payback_years": .number(gap.paybackYears),
      "irr": .number(gap.internalRate), "marginal_diverted": .number(gap.marginalDiverted),
      "marginal_co2e": .number(gap.marginalCO2e),
      "links": .array(gap.links.map { link($0, region) }),
      "loops_closed": .integer(gap.loopsClosed),
      "firms_gaining": .array(gap.firmsGaining.map { .string($0) }),
      "firms_losing": .array(gap.firmsLosing.map { .string($0) }),
      "shares": .array(gap.shares.map { share($0) }),
      "estimate_share": .number(gap.estimateShare),
      "estimate": .bool(process?.isEstimate ?? (firm != nil)),
    ]
  }

  private static func share(_ share: FirmShare) -> JSONValue {
    ["id": .string(share.key), "benefit": .number(share.benefit)]
  }

  private static func link(_ link: PlannedLink, _ region: Region) -> JSONValue {
    let from = region.ports[link.candidate.from]
    return [
      "from": .string(from.key), "to": .string(region.ports[link.candidate.to].key),
      "material": .string(region.materialKey(from.material)),
      "quantity": .number(link.quantity), "value": .number(link.value),
      "inferred": .bool(link.candidate.isInferred),
    ]
  }

  private static func portfolio(
    _ plan: Plan, _ report: GapReport, recruited: [JSONValue]? = nil
  ) -> JSONValue {
    let built = plan.built.map { built -> JSONValue in
      let process = report.region.processes[built.process]
      return [
        "process": .string(process.key), "technology": .string(process.technology),
        "site": .string(report.region.placeKey(of: process)),
        "capacity": .number(process.capacity), "activity": .number(built.activity),
        "build_cost": .number(built.buildCost), "annual_cost": .number(built.annualCost),
      ]
    }
    var members: [JSONValue.Member] = [
      .init("status", .string(plan.status.rawValue)),
      .init("benefit", .number(plan.totals.benefit)),
      .init(
        "marginal_benefit", .number(plan.totals.benefit - report.base.totals.benefit)),
      .init("invested", .number(plan.totals.invested)), .init("bound", .number(plan.bound)),
      .init("gap", .number(plan.gap)), .init("built", .array(built)),
    ]
    if let recruited { members.append(.init("recruited", .array(recruited))) }
    return .object(members)
  }

  private static func recruiting(_ set: RecruitingSet, _ report: GapReport) -> JSONValue {
    let firms = set.firms.map { id -> JSONValue in
      let firm = report.region.firms[id]
      return [
        "firm": .string(firm.key), "sector": .string(firm.sector), "site": .string(firm.park),
        "estimate": .bool(true),
      ]
    }
    return portfolio(set.plan, report, recruited: firms)
  }

  private static func stage(_ stage: BuildingStage, _ region: Region) -> JSONValue {
    [
      "process": .string(region.processes[stage.process].key),
      "build_cost": .number(stage.buildCost), "marginal_benefit": .number(stage.gain),
      "total_benefit": .number(stage.total), "compensation": .number(stage.compensation),
      "firms_losing": .array(stage.losers.map { share($0) }),
    ]
  }

  private static func facility(_ facility: SharedFacility, _ region: Region) -> JSONValue {
    [
      "process": .string(region.processes[facility.process].key),
      "net_cost": .number(facility.netCost),
      "users": .array(
        facility.users.map {
          [
            "firm": .string($0.key), "quantity": .number($0.quantity), "gain": .number($0.gain),
            "cost_by_use": .number($0.costByUse), "cost_by_gain": .number($0.costByGain),
          ]
        }),
    ]
  }

  private static func stopped(_ project: StoppedProject) -> JSONValue {
    [
      "process": .string(project.key), "technology": .string(project.technology),
      "site": .string(project.place), "forbidden_by": .string(project.reason),
      "list": .string(project.ground.rawValue),
      "marginal_benefit": .number(project.worth),
    ]
  }
}

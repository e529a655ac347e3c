public import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
public import Tables

/// JSON `symbiosis.drill/1`.
public enum DrillDocument {
  /// The closures, dearest first; how varied the park is; what hangs on one firm.
  public static func json(_ report: DrillReport) -> JSONValue {
    let region = report.region
    let diversity = report.diversity
    return [
      "schema": "symbiosis.drill/1", "currency": .string(region.scenario.currency),
      "base": [
        "status": .string(report.base.status.rawValue),
        "totals": PlanDocument.json(report.base.totals),
      ],
      "closures": .array(report.closures.enumerated().map { closure($1, rank: $0 + 1, region) }),
      "diversity": [
        "sectors": measure(diversity.sectors), "materials": measure(diversity.materials),
        "firms": measure(diversity.firms),
        "busiest": .string(diversity.busiest.map { region.firms[$0].key }),
        "busiest_share": .number(diversity.busiestShare),
      ],
      "single_points": .array(
        report.singlePoints.map {
          [
            "stream": .string(region.ports[$0.port].key),
            "firm": .string(region.holderKey(of: region.ports[$0.port])),
            "only_partner": .string($0.holder), "tonnes": .number($0.tonnes),
            "value": .number($0.value),
          ]
        }),
    ]
  }

  private static func measure(_ measure: ParkDiversity.Measure) -> JSONValue {
    [
      "kinds": .integer(measure.kinds), "shannon": .number(measure.entropy),
      "evenness": .number(measure.evenness), "effective": .number(measure.effectiveKinds),
    ]
  }

  private static func closure(_ closure: Closure, rank: Int, _ region: Region) -> JSONValue {
    [
      "rank": .integer(rank), "firm": .string(region.firms[closure.firm].key),
      "lost_benefit": .number(closure.lostBenefit),
      "lost_benefit_range": [
        .number(closure.lostRange.lowerBound), .number(closure.lostRange.upperBound),
      ],
      "lost_by_others": .number(closure.lostByOthers),
      "keeps_obligations": .bool(closure.keepsObligations),
      "stranded_tonnes": .number(closure.strandedTonnes),
      "starved_tonnes": .number(closure.starvedTonnes),
      "stranded": .array(closure.stranded.map { shift($0, region) }),
      "starved": .array(closure.starved.map { shift($0, region) }),
      "loops_opened": .integer(closure.loopsOpened),
      "takeovers": .array(closure.takeovers.map { PlanDocument.brief($0, region) }),
      "repair": closure.repair.map { repair in
        let process = region.processes[repair.process]
        return [
          "process": .string(process.key), "technology": .string(process.technology),
          "site": .string(region.placeKey(of: process)), "gain": .number(repair.gain),
        ]
      } ?? .null,
    ]
  }

  private static func shift(_ shift: Closure.Shift, _ region: Region) -> JSONValue {
    let port = region.ports[shift.port]
    return [
      "stream": .string(port.key), "firm": .string(region.holderKey(of: port)),
      "material": .string(region.materialKey(port.material)), "before": .number(shift.before),
      "after": .number(shift.after),
    ]
  }
}

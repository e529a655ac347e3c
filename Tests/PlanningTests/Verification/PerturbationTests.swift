import MaterialGraph
import Planning
import Primitives
import Testing

/// A valid plan in which any one figure or word is changed is found out.
@Suite struct PerturbationTests {
  private typealias Change = (name: String, apply: (inout SubmittedPlan) -> Void)

  @Test func everyChangedFigureIsFound() throws {
    var tried = 0
    for seed in 0..<120 as Range<UInt64> {
      let plan = try RandomRegion.valid(seed: seed).plan()
      let stated = SubmittedPlan(plan: plan)
      guard PlanVerifier.verify(stated, of: plan.region).isValid, plan.value != nil else {
        continue
      }
      for change in Self.changes(of: stated) {
        var changed = stated
        change.apply(&changed)
        let found = PlanVerifier.verify(changed, of: plan.region)
        #expect(!found.isValid, "seed \(seed): \(change.name)")
        tried += 1
      }
    }
    #expect(tried > 3000)
  }

  /// A little more than the figure, so that both large and small ones change.
  private static func moved(_ value: Double) -> Double { value * 1.01 + 0.01 }

  private static func changes(of plan: SubmittedPlan) -> [Change] {
    var changes: [Change] = [
      ("value", { $0.value = $0.value.map(moved) }),
      ("bound", { $0.bound = $0.bound.map { $0 - moved($0.magnitude) } }),
      ("benefit", { $0.totals.benefit = $0.totals.benefit.map(moved) }),
      ("diverted", { $0.totals.diverted = $0.totals.diverted.map(moved) }),
      ("avoided", { $0.totals.virginAvoided = $0.totals.virginAvoided.map(moved) }),
      ("remaining", { $0.totals.virginRemaining = $0.totals.virginRemaining.map(moved) }),
      ("co2e", { $0.totals.co2eAvoided = $0.totals.co2eAvoided.map(moved) }),
      ("links", { $0.totals.links = $0.totals.links.map { $0 + 1 } }),
      ("invested", { $0.totals.invested = $0.totals.invested.map(moved) }),
      ("no such link", { $0.links.append(.init(from: "nobody", to: "nowhere", quantity: 1)) }),
      ("said infeasible", { $0.status = .infeasible }),
    ]
    if (plan.value ?? 0).magnitude > 1e-3 {
      changes.append(("gap", { $0.gap = $0.gap.map(moved) }))
    }
    for index in plan.links.indices { changes += linkChanges(index) }
    for index in plan.processes.indices { changes += processChanges(index, plan) }
    for index in plan.built.indices {
      changes += [
        ("built activity", { $0.built[index].activity = $0.built[index].activity.map(moved) }),
        ("annual", { $0.built[index].annualCost = $0.built[index].annualCost.map(moved) }),
        ("build cost", { $0.built[index].buildCost = $0.built[index].buildCost.map(moved) }),
        ("technology", { $0.built[index].technology = "none" }),
        ("built twice", { $0.built.append($0.built[index]) }),
      ]
    }
    for index in (plan.firms ?? []).indices {
      changes.append(
        ("share", { $0.firms?[index].benefit = moved(plan.firms?[index].benefit ?? 0) }))
    }
    return changes
  }

  private static func linkChanges(_ index: Int) -> [Change] {
    [
      ("quantity", { $0.links[index].quantity = moved($0.links[index].quantity) }),
      ("replaced", { $0.links[index].replaced = $0.links[index].replaced.map(moved) }),
      ("distance", { $0.links[index].distanceKm = $0.links[index].distanceKm.map(moved) }),
      ("link value", { $0.links[index].value = $0.links[index].value.map(moved) }),
      ("link co2e", { $0.links[index].co2eAvoided = $0.links[index].co2eAvoided.map(moved) }),
      ("certainty", { $0.links[index].certainty = "sure" }),
      ("rule", { $0.links[index].rule = "no-such-rule" }),
      ("material", { $0.links[index].material = "gold" }),
      ("replaces", { $0.links[index].replaces = "gold" }),
      ("unit", { $0.links[index].unit = "pounds" }),
      ("from firm", { $0.links[index].fromFirm = "nobody" }),
      ("to firm", { $0.links[index].toFirm = "nobody" }),
      ("negative", { $0.links[index].quantity = -1 }),
      ("no number", { $0.links[index].quantity = .nan }),
      ("twice", { $0.links.append($0.links[index]) }),
      ("gone", { $0.links.remove(at: index) }),
    ]
  }

  private static func processChanges(_ index: Int, _ plan: SubmittedPlan) -> [Change] {
    var changes: [Change] = [
      ("activity", { $0.processes[index].activity = moved($0.processes[index].activity) }),
      ("result", { $0.processes[index].result = $0.processes[index].result.map(moved) }),
      ("process gone", { $0.processes.remove(at: index) }),
    ]
    for item in plan.processes[index].bought.indices {
      changes.append(
        (
          "bought",
          {
            $0.processes[index].bought[item].amount = moved($0.processes[index].bought[item].amount)
          }
        ))
    }
    for item in plan.processes[index].sold.indices {
      changes.append(("sold", { $0.processes[index].sold[item].amount += 0.01 }))
    }
    for item in plan.processes[index].disposed.indices {
      changes.append(("disposed", { $0.processes[index].disposed[item].amount += 0.01 }))
    }
    return changes
  }
}

public import MaterialGraph
internal import Optimization
internal import Primitives

extension Planner {
  /// The whole plan as one model in free MPS, for other solvers.
  ///
  /// All independent parts stand in it, scaled as one; its optimum is the plan's value in the
  /// region's own units.
  ///
  /// - Complexity: O(links + processes + rows).
  public static func model(
    of region: Region, _ request: PlanRequest = PlanRequest()
  ) -> [UInt8] {
    let problem = ExchangeProblem(region: region, request: request)
    var whole = Component()
    for part in problem.components() {
      whole.links += part.links
      whole.processes += part.processes
      whole.keptSums += part.keptSums
      whole.ports += part.ports
      whole.cuts += part.cuts
      whole.floors += part.floors
    }
    whole.links.sort()
    whole.processes.sort()
    whole.keptSums.sort()
    whole.ports.sort()
    let objective = request.objective ?? region.scenario.objective
    var model = ComponentModel(problem: problem, component: whole).model(for: objective)
    model.name = "plan"
    return MPS.write(model)
  }
}

internal import Matching
public import MaterialGraph
internal import Optimization
internal import Primitives

/// Finds the best set of links, and of processes to build, for all together.
public enum Planner {
  /// The plan of a region.
  ///
  /// The region falls apart into independent parts; each is solved by the cheapest engine that is
  /// exact for it and its answer is checked; the gaps add up. What the plan is does not depend on
  /// the number of threads, but where `watch` stopped it, on the machine.
  ///
  /// - Complexity: linear programming and branch and bound over each part.
  public static func plan(
    _ region: Region, _ request: PlanRequest = PlanRequest(), watch: Watch = .none
  ) -> Plan {
    let problem = ExchangeProblem(region: region, request: request)
    let objective = request.objective ?? region.scenario.objective
    let parts = problem.components()
    let solver = PartSolver(
      problem: problem, objective: objective, request: request, watch: watch,
      shares: timeShares(parts))
    let answers = solver.solveAll(parts)
    var drawn = PlanDraft(problem: problem, request: request, objective: objective)
    for (part, answer) in zip(parts, answers) { drawn.add(part, answer) }
    return drawn.finished()
  }

  /// The order in which parts are solved: small ones first, so that a limit of time finds them done.
  static func order(_ parts: [Component]) -> [Int] {
    parts.indices.sorted { left, right in
      let sizes = (size(parts[left]), size(parts[right]))
      return sizes.0 != sizes.1 ? sizes.0 < sizes.1 : left < right
    }
  }

  /// What share of the time that is left each part may use when its turn comes, by its size among
  /// those still to come.
  static func timeShares(_ parts: [Component]) -> [Double] {
    var rest = parts.map(size).compensatedSum()
    var shares = [Double](repeating: 1, count: parts.count)
    for index in order(parts) {
      let size = size(parts[index])
      shares[index] = min(1, 1.5 * size / max(rest, size))
      rest -= size
    }
    return shares
  }

  private static func size(_ part: Component) -> Double {
    Double(part.links.count + 20 * part.processes.count) + 1
  }
}

/// The answer for one independent part, in the region's units.
struct PartAnswer {
  enum State {
    case solved
    case stopped
    case infeasible
    case unbounded
    case failed
  }

  var state = State.solved
  /// The objective of the part, as large as possible; and what it cannot exceed.
  var value = 0.0
  var bound = 0.0
  /// By position in the component's links.
  var flows: [Double] = []
  var inUse: [Bool] = []
  var processes: [ProcessAnswer] = []
  var iterations = 0
  var nodes = 0
  /// Where it is infeasible: what cannot be kept together.
  var conflict: PlanConflict?
  /// The program on whose word alone bound or verdict rests.
  var claimedBy: String?
  /// Why an outside program gave no answer.
  var outsideFailure: OutsideFailure?
  /// An answer for it that failed its certificate.
  var failedCheck: FailedCheck?
}

/// How one process runs, in the region's units.
struct ProcessAnswer {
  let process: ID<Process>
  var activity = 0.0
  var isBuilt = false
  /// By position in the process's flows: what goes over market and disposal.
  var market: [Double]
  var disposal: [Double]
}

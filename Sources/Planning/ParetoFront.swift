public import MaterialGraph
internal import Primitives

/// The plans between two objectives: none of them can do better in one without losing in the other.
///
/// The ends are exact: the best of one objective and, among those, the best of the other. Between
/// them the ε-constraint method (Haimes, Lasdon and Wismer, IEEE Transactions on Systems, Man and
/// Cybernetics 1, 1971) asks for the best of the first with at least so much of the second.
public struct ParetoFront: Sendable, Codable {
  /// One plan of the front.
  public struct Point: Sendable, Codable {
    /// What it reaches of the first objective, in its unit.
    public let first: Double
    /// What it reaches of the second.
    public let second: Double
    /// The plan; its bound is what no plan with as much of the second reaches of the first.
    public let plan: Plan
  }

  /// The objective that the points begin with.
  public let first: Objective
  /// The other.
  public let second: Objective
  /// From the best of the first to the best of the second; empty where no plan exists.
  public let points: [Point]
  /// Whether every point is proven, so that none of them is dominated by any plan.
  public let isProven: Bool
}

extension Planner {
  /// The front of two objectives of a region.
  ///
  /// Independent parts stay apart as long as they can: the corners of the front's hull come from
  /// weighted sums, which split (Aneja and Nair, Management Science 25, 1979), and only the parts
  /// that differ between two neighbouring corners are solved as one model for a point between them.
  /// The line between the corners bounds that point, so that its gap is always known.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - first: the objective at one end of the front.
  ///   - second: the objective at the other end.
  ///   - steps: how many points at most, ends counted; 2 or more.
  ///   - request: how hard to try; its objective does not matter.
  ///   - watch: how much time is left, whether to stop, whom to tell.
  /// - Complexity: a solve of the parts that differ for each corner near a point, and one model for
  ///   each point between the ends.
  public static func front(
    _ region: Region, _ first: Objective, _ second: Objective, steps: Int = 7,
    _ request: PlanRequest = PlanRequest(), watch: Watch = .none
  ) -> ParetoFront {
    var asked = request
    asked.objective = first
    let search = FrontSearch(
      problem: ExchangeProblem(region: region, request: asked), first: first, second: second,
      request: asked, watch: watch)
    return search.front(steps: max(2, steps))
  }
}

extension PlanTotals {
  /// What the plan comes to in the measure of an objective.
  public subscript(_ objective: Objective) -> Double {
    switch objective {
    case .benefit: benefit
    case .diversion: diverted
    case .virgin: virginRemaining
    case .carbon: co2eAvoided
    }
  }
}

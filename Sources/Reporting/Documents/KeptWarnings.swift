public import MaterialGraph
public import Planning
public import Primitives

/// What is to be said of the exchanges that a plan keeps although they break what others must keep.
public enum KeptWarnings {
  /// Each breach with its exchange, in the order of the plan's assumptions.
  public static func warnings(of plan: Plan) -> [(exchange: Exchange, text: LocalizedText)] {
    let wording = Wording(region: plan.region)
    return plan.assumptions.compactMap { assumption in
      switch assumption {
      case .keptInBreach(let exchange, _), .keptBeyond(let exchange, _):
        (plan.region.exchanges[exchange], wording.assumption(assumption))
      default: nil
      }
    }
  }
}

internal import Planning
internal import Synchronization

/// How far the search for sets has come, for those who work beside it.
final class SetProgress: Sendable {
  private struct State {
    var best: PlanVariants.BuiltSet?
    var areDone = false
  }

  private let state = Mutex(State())

  /// The best set is known; nil: nothing pays.
  func tell(_ best: PlanVariants.BuiltSet?) { state.withLock { $0.best = best } }

  /// All sets are known.
  func finish() { state.withLock { $0.areDone = true } }

  /// The best set, once it is known.
  var best: PlanVariants.BuiltSet? { state.withLock { $0.best } }

  var areDone: Bool { state.withLock { $0.areDone } }
}

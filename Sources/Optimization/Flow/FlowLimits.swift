/// When a flow engine gives up and returns what it has.
public struct FlowLimits: Sendable {
  /// The most elementary steps (arcs priced and tree nodes updated); reproducible, unlike time.
  public var work: Int
  /// Asked every few hundred pivots; true ends the solve. Deadlines and Ctrl-C come in here.
  public var shouldStop: @Sendable () -> Bool

  /// Limits of work and of whatever the closure watches.
  public init(work: Int = .max, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.work = work
    self.shouldStop = shouldStop
  }

  /// The same with the share of the work that a part of so many arcs has.
  func share(arcs: Int, of all: Int) -> FlowLimits {
    guard work < .max else { return self }
    var own = self
    let share = Double(work) * (Double(arcs) / Double(all))
    own.work = share < 0x1p62 ? Int(share) : .max
    return own
  }

  /// No limit at all.
  public static let none = FlowLimits()
}

/// Why a flow engine ended.
public enum FlowStop: Sendable, Equatable {
  /// No improving arc is left: the answer is optimal.
  case optimal
  /// The work limit was reached.
  case workLimit
  /// `FlowLimits.shouldStop` said so, or numbers left the range of the arithmetic.
  case interrupted
}

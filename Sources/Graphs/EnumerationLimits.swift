/// What bounds the enumeration of circuits or paths, whose number can explode.
///
/// The first limit that is met ends the search, and the result says which one
/// (``EnumerationEnd``). All limits but `isCancelled` count work, so what they stop is the same on
/// every machine.
public struct EnumerationLimits: Sendable {
  /// The most arcs on a circuit or path; less than the least possible length finds nothing.
  public var maximumLength: Int
  /// Stop when this many were found.
  public var ceiling: Int
  /// Stop after about this many steps; a step is one vertex put on the current path.
  public var maximumSteps: Int
  /// Asked at the first step and then every few thousand; the search stops when it answers true. A deadline comes in
  /// here.
  public var isCancelled: (@Sendable () -> Bool)?

  /// Limits; whatever is not named does not bind.
  public init(
    maximumLength: Int, ceiling: Int = .max, maximumSteps: Int = .max,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) {
    self.maximumLength = maximumLength
    self.ceiling = ceiling
    self.maximumSteps = maximumSteps
    self.isCancelled = isCancelled
  }
}

/// Why an enumeration ended.
public enum EnumerationEnd: Sendable, Hashable {
  /// Everything within the length limit was found.
  case exhausted
  /// The ceiling was reached; there may be more.
  case ceiling
  /// The limit of steps was reached; there may be more.
  case stepLimit
  /// The caller's cancellation said so; there may be more.
  case cancelled
  /// The visitor asked to stop; there may be more.
  case visitor
}

/// What a visitor answers after each circuit or path.
public enum VisitorAnswer: Sendable, Hashable {
  /// Go on.
  case proceed
  /// End the search now.
  case stop
}

/// Counts the steps of one enumeration and says when a limit ends it.
struct StepCounter {
  private(set) var steps = 0
  private(set) var end: EnumerationEnd?
  private var nextCheck: Int
  private let maximumSteps: Int
  private let isCancelled: (@Sendable () -> Bool)?
  private static let checkInterval = 8192

  init(limits: EnumerationLimits) {
    maximumSteps = limits.maximumSteps
    isCancelled = limits.isCancelled
    // The first step asks at once, so that a search that was cancelled before it began ends.
    nextCheck = 0
  }

  /// Counts one step; true when the search has to end.
  @inline(__always)
  mutating func advance() -> Bool {
    steps += 1
    return steps > nextCheck && check()
  }

  /// Ends the search for `reason` unless it has ended already.
  mutating func finish(_ reason: EnumerationEnd) {
    if end == nil { end = reason }
  }

  @inline(never)
  private mutating func check() -> Bool {
    if steps > maximumSteps {
      finish(.stepLimit)
    } else if let isCancelled, isCancelled() {
      finish(.cancelled)
    }
    let (next, overflow) = steps.addingReportingOverflow(Self.checkInterval)
    nextCheck = min(overflow ? Int.max : next, maximumSteps)
    return end != nil
  }
}

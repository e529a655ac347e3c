/// The loops of a network and how circular it is.
public struct LoopReport: Sendable, Codable {
  /// The network.
  public let network: LoopNetwork
  /// Every link of the loops is at least as real as this.
  public let status: LoopStatus
  /// The most parties on a loop.
  public let maximumLength: Int
  /// The most missing steps on a loop; nil: any number.
  public let maximumMissing: Int?
  /// How many loops there are, listed or not; a lower bound where `isTruncated`.
  public let count: Int
  /// `countByLength[k]` loops have `k` parties; may end before `maximumLength`.
  public let countByLength: [Int]
  /// Whether a limit of work or a cancellation ended the count.
  public let isTruncated: Bool
  /// Whether no loop can be longer than `maximumLength`.
  public let isEveryLengthCovered: Bool
  /// What `loops` are ranked by: what was asked for, or `bottleneck` where there were too many.
  public let ranking: LoopRanking
  /// The best loops, best first.
  public let loops: [Loop]
  /// Positions in `loops` of a set in which no loop passes the bottleneck of another, as large as
  /// was found.
  public let independent: [Int]
  /// No such set of `loops` is larger.
  public let independentBound: Int
  /// How many loops lack exactly one step; nil where possible links were not looked at.
  public let oneLinkShortCount: Int?
  /// Whether a limit ended that count.
  public let isOneLinkShortTruncated: Bool
  /// The best loops that lack exactly one step, ranked as was asked for.
  public let oneLinkShort: [Loop]
  /// How circular the network is.
  public let indicators: CyclingIndicators
}

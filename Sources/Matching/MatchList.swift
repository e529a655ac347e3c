internal import MaterialGraph
internal import Primitives

/// Matches in their order, and how many there are of each standing in all.
public struct MatchList: Sendable, Codable {
  /// Best first: those that are not blocked, by score, then chance, then output and input; no more
  /// than were asked for.
  public private(set) var listed: [Match] = []
  /// How many pairs there are, listed or not.
  public private(set) var count = 0
  /// How many of them are worth more than nothing as they stand.
  public private(set) var payingCount = 0
  /// How many would need a permit first.
  public private(set) var permitCount = 0
  /// How many are blocked.
  public private(set) var blockedCount = 0

  private let top: Int

  /// An empty list that keeps the best `top`; nil: all.
  init(top: Int?) { self.top = max(0, top ?? .max) }

  /// Adds a match, in any order. The list is in order after `settle()`.
  mutating func add(_ match: Match) {
    count += 1
    if (match.value ?? 0) > 0 { payingCount += 1 }
    switch match.standing {
    case .free: break
    case .needsPermit: permitCount += 1
    case .blocked: blockedCount += 1
    }
    listed.append(match)
    // What cannot be listed goes now and then, so that a short list of a large region stays small.
    if listed.count > 1024, listed.count / 2 > top { settle() }
  }

  /// Puts the list in order and drops what is beyond `top`. O(n log n).
  mutating func settle() {
    // Keys are a fraction of the size of matches, and hold no references: they sort much faster.
    var keys = listed.indices.map { Key(listed[$0], position: $0) }
    keys.sort()
    listed = keys.prefix(top).map { listed[$0.position] }
  }

  private struct Key: Comparable {
    let isBlocked: Bool
    let score: Double
    let chance: Double
    let from: ID<Port>
    let to: ID<Port>
    let position: Int

    init(_ match: Match, position: Int) {
      isBlocked = match.rejection != nil
      score = match.score
      chance = match.likelihood.chance
      from = match.from
      to = match.to
      self.position = position
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.isBlocked != right.isBlocked { return right.isBlocked }
      if left.score != right.score { return left.score > right.score }
      if left.chance != right.chance { return left.chance > right.chance }
      return (left.from, left.to) < (right.from, right.to)
    }
  }
}

/// How well rankings found what was looked for.
public struct RankScore: Hashable, Sendable {
  /// Rankings that were judged.
  public private(set) var rows = 0
  /// Sums over the rankings.
  private var hits = [Double](repeating: 0, count: Self.depths.count)
  private var reciprocalRanks = 0.0
  private var precisions = 0.0

  /// The depths at which hits are counted.
  static let depths = [1, 3, 5, 10]

  /// A score of nothing yet.
  public init() {}

  /// Share of rankings with a right answer in the first place.
  public var hitAt1: Double { share(hits[0]) }
  /// Share of rankings with a right answer among the first three.
  public var hitAt3: Double { share(hits[1]) }
  /// Share of rankings with a right answer among the first five.
  public var hitAt5: Double { share(hits[2]) }
  /// Share of rankings with a right answer among the first ten.
  public var hitAt10: Double { share(hits[3]) }
  /// The mean of one over the rank of the first right answer; 0 for none.
  public var meanReciprocalRank: Double { share(reciprocalRanks) }
  /// The mean over rankings of the average precision (of all right answers).
  public var averagePrecision: Double { share(precisions) }

  private func share(_ sum: Double) -> Double { rows == 0 ? 0 : sum / Double(rows) }

  /// Counts a ranking.
  ///
  /// - Parameters:
  ///   - ranks: where the right answers stand, from 1, ascending; those not ranked left out.
  ///   - answers: how many right answers there are.
  mutating func add(ranks: [Int], answers: Int) {
    rows += 1
    guard let first = ranks.first else { return }
    for (place, depth) in Self.depths.enumerated() where first <= depth { hits[place] += 1 }
    reciprocalRanks += 1 / Double(max(1, first))
    var precision = 0.0
    for (count, rank) in ranks.enumerated() {
      precision += Double(count + 1) / Double(max(1, rank))
    }
    precisions += precision / Double(max(1, answers))
  }

  /// Counts what a random order of `candidates` with `answers` right ones among them is expected
  /// to score. The reciprocal rank is that of a random order too.
  mutating func addChance(candidates: Int, answers: Int) {
    guard candidates > 0, answers > 0, answers <= candidates else { return }
    rows += 1
    let total = Double(candidates)
    let right = Double(answers)
    // The chance that the first right answer stands at no rank up to the one looked at.
    var missed = 1.0
    for rank in 1...candidates {
      let left = total - Double(rank - 1)
      let next = missed * max(0, 1 - right / left)
      reciprocalRanks += (missed - next) / Double(rank)
      missed = next
      for (place, depth) in Self.depths.enumerated() where rank == min(depth, candidates) {
        hits[place] += 1 - missed
      }
      let others = candidates > 1 ? (right - 1) / (total - 1) * Double(rank - 1) : 0
      precisions += (others + 1) / Double(rank) / total
    }
  }
}

/// Places of `scores` from the highest on; equal ones in their own order.
enum Ranking {
  static func order(_ scores: [Double]) -> [Int] {
    scores.indices.sorted { left, right in
      scores[left] != scores[right] ? scores[left] > scores[right] : left < right
    }
  }

  /// The ranks, from 1, at which `answers` stand in an order of places.
  static func ranks(of answers: Set<Int>, in order: [Int]) -> [Int] {
    order.enumerated().filter { answers.contains($0.element) }.map { $0.offset + 1 }
  }
}

import Testing

@testable import Matching

@Suite struct RankScoreTests {
  @Test func countsHitsAndPrecision() {
    var score = RankScore()
    score.add(ranks: [1, 4], answers: 2)
    score.add(ranks: [4], answers: 1)
    score.add(ranks: [], answers: 1)
    #expect(score.rows == 3)
    #expect(score.hitAt1 == 1 / 3.0)
    #expect(score.hitAt3 == 1 / 3.0)
    #expect(score.hitAt5 == 2 / 3.0)
    #expect(abs(score.meanReciprocalRank - 1.25 / 3) < 1e-12)
    #expect(abs(score.averagePrecision - (0.75 + 0.25) / 3) < 1e-12)
  }

  /// Chance against every order of a few candidates.
  @Test func chanceIsTheMeanOverAllOrders() {
    for candidates in 1...6 {
      for answers in 1...candidates {
        var all = RankScore()
        Self.subsets(of: candidates, size: answers) { all.add(ranks: $0, answers: answers) }
        var chance = RankScore()
        chance.addChance(candidates: candidates, answers: answers)
        #expect(abs(all.hitAt1 - chance.hitAt1) < 1e-12)
        #expect(abs(all.hitAt3 - chance.hitAt3) < 1e-12)
        #expect(abs(all.hitAt5 - chance.hitAt5) < 1e-12)
        #expect(abs(all.hitAt10 - chance.hitAt10) < 1e-12)
        #expect(abs(all.meanReciprocalRank - chance.meanReciprocalRank) < 1e-12)
        #expect(abs(all.averagePrecision - chance.averagePrecision) < 1e-12)
      }
    }
  }

  @Test func equalScoresKeepTheirOrder() {
    #expect(Ranking.order([1, 3, 3, 0]) == [1, 2, 0, 3])
    #expect(Ranking.ranks(of: [0, 2], in: [1, 2, 0, 3]) == [2, 3])
  }

  @Test func coarseScaleIsMonotoneAndExactOnPowers() {
    var last = -Double.infinity
    for step in -200...200 {
      let power = CoarseScale.power(Double(step) / 10)
      #expect(power > last)
      last = power
      #expect(abs(CoarseScale.logarithm(power) - Double(step) / 10) < 1e-9)
    }
    #expect(CoarseScale.power(10) == 1024)
    #expect(CoarseScale.logarithm(1024) == 10)
    #expect(CoarseScale.power(.nan) == 0)
    #expect(CoarseScale.logarithm(0) == -1022)
    #expect(CoarseScale.power(.infinity) == CoarseScale.power(60))
  }

  /// Ranks, ascending, of every choice of `size` places among `count`.
  private static func subsets(of count: Int, size: Int, _ body: ([Int]) -> Void) {
    for mask in 0..<(1 << count) where mask.nonzeroBitCount == size {
      body((0..<count).filter { mask & (1 << $0) != 0 }.map { $0 + 1 })
    }
  }
}

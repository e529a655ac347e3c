import Primitives
import Testing

@Suite struct SpellingTests {
  @Test func nearNamesComeNearestFirstAndTiesInOrder() {
    #expect(Spelling.nearest(to: "macth", among: ["plan", "match", "check"]) == ["match"])
    #expect(Spelling.nearest(to: "GYPSM", among: ["gypsum", "glass"]) == ["gypsum"])
    #expect(
      Spelling.nearest(to: "cat", among: ["hat", "bat", "cat", "rat", "cut"]) == [
        "cat", "hat", "bat",
      ])
    #expect(Spelling.nearest(to: "xx", among: ["km", "kg"]).isEmpty)
    #expect(Spelling.nearest(to: "脱硫石高", among: ["粉煤灰", "脱硫石膏"]) == ["脱硫石膏"])
    #expect(Spelling.nearest(to: "", among: ["a", ""]).isEmpty)
    #expect(Spelling.nearest(to: "aa", among: ["ab", "ab", "ac"], atMost: 5) == ["ab", "ac"])
    #expect(Spelling.nearest(to: "aa", among: ["ab"], atMost: 0).isEmpty)
  }

  @Test func distancesOfKnownPairs() {
    #expect(Spelling.distance("kitten", "sitting") == 3)
    #expect(Spelling.distance("ca", "abc") == 3)
    #expect(Spelling.distance("ab", "ba") == 1)
    #expect(Spelling.distance("", "abc") == 3)
    #expect(Spelling.distance("same", "SAME") == 0)
  }

  /// The whole table without a band, on small random words.
  @Test func theBandGivesWhatTheWholeTableGives() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<3000 {
      let left = word(&generator)
      let right = word(&generator)
      let expected = plainDistance(left, right)
      #expect(Spelling.distance(left, right) == expected, "round \(round): \(left) \(right)")
      guard !left.isEmpty, !right.isEmpty else { continue }
      let isNear = expected <= max(1, left.count / 3)
      #expect(
        Spelling.nearest(to: left, among: [right]) == (isNear ? [right] : []),
        "round \(round): \(left) \(right)")
    }
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    String((0..<generator.below(9)).map { _ in Array("abc")[generator.below(3)] })
  }

  private func plainDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        var best = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        best = min(best, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, table[i - 2][j - 2] + 1)
        }
        table[i][j] = best
      }
    }
    return table[a.count][b.count]
  }
}

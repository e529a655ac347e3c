import Graphs
import Primitives
import Testing

@Suite struct IndependentSetTests {
  /// The heaviest set by looking at all of them.
  private func heaviest(_ weights: [Double], _ joined: [[Int]]) -> Double {
    var best = 0.0
    for mask in 0..<(1 << weights.count) {
      let set = weights.indices.filter { mask >> $0 & 1 == 1 }
      guard set.allSatisfy({ vertex in joined[vertex].allSatisfy { mask >> $0 & 1 == 0 } }) else {
        continue
      }
      best = max(best, set.map { weights[$0] }.compensatedSum())
    }
    return best
  }

  private func graph(_ count: Int, density: Double, _ random: inout SeededGenerator) -> [[Int]] {
    var joined = [[Int]](repeating: [], count: count)
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) where random.unit() < density {
        joined[first].append(second)
        joined[second].append(first)
      }
    }
    return joined
  }

  @Test func asHeavyAsTheHeaviestOfAllSets() {
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let count = 1 + Int(random.unit() * 12)
      let joined = graph(count, density: random.unit(), &random)
      let weights = (0..<count).map { _ in (random.unit() * 5).rounded() }
      let set = IndependentSet(of: weights, joined: joined)
      #expect(set.isProven)
      #expect(Tolerance.agree(set.weight, heaviest(weights, joined), relative: 1e-12))
      for vertex in set.vertices {
        #expect(weights[vertex] > 0)
        #expect(joined[vertex].allSatisfy { !set.vertices.contains($0) }, "seed \(seed)")
      }
    }
  }

  /// The Petersen graph has independent sets of four vertices, and none of five.
  @Test func knownGraphs() {
    let outer = (0..<5).map { [($0 + 1) % 5, ($0 + 4) % 5, $0 + 5] }
    let inner = (0..<5).map { [($0 + 2) % 5 + 5, ($0 + 3) % 5 + 5, $0] }
    let petersen = IndependentSet(
      of: [Double](repeating: 1, count: 10), joined: outer + inner)
    #expect(petersen.vertices.count == 4)
    let ring = (0..<9).map { [($0 + 1) % 9, ($0 + 8) % 9] }
    #expect(IndependentSet(of: [Double](repeating: 1, count: 9), joined: ring).weight == 4)
    #expect(IndependentSet(of: [], joined: []).vertices.isEmpty)
    #expect(IndependentSet(of: [-1, 0, 2], joined: []).vertices == [2])
  }

  @Test func aLimitOfStepsLeavesASetAndABound() {
    var random = SeededGenerator(seed: 5)
    let joined = graph(120, density: 0.1, &random)
    let weights = [Double](repeating: 1, count: 120)
    let short = IndependentSet(of: weights, joined: joined, maximumSteps: 50)
    #expect(!short.isProven && short.weight > 10 && short.bound <= 120)
    #expect(short == IndependentSet(of: weights, joined: joined, maximumSteps: 50))
  }
}

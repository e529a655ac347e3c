import Foundation
import Graphs
import Primitives
import Testing

@Suite struct BoundedCircuitsTests {
  /// Published or closed-form counts: Johnson (1975); OEIS A006231; the circuits of the Petersen
  /// graph (12, 10, 15, 20 of length 5, 6, 8, 9, both ways round, and 15 pairs).
  @Test func knownCounts() {
    let cases: [(name: String, graph: Digraph, length: Int, count: Int)] = [
      ("complete 2", SampleGraphs.complete(2), 2, 1),
      ("complete 3", SampleGraphs.complete(3), 3, 5),
      ("complete 4", SampleGraphs.complete(4), 4, 20),
      ("complete 5", SampleGraphs.complete(5), 5, 84),
      ("complete 6", SampleGraphs.complete(6), 6, 409),
      ("complete 7", SampleGraphs.complete(7), 7, 2365),
      ("complete 8", SampleGraphs.complete(8), 8, 16064),
      ("complete 9", SampleGraphs.complete(9), 9, 125_664),
      ("complete 10, 2", SampleGraphs.complete(10), 2, 45),
      ("complete 10, 3", SampleGraphs.complete(10), 3, 285),
      ("complete 10, 4", SampleGraphs.complete(10), 4, 1545),
      ("complete 10, 5", SampleGraphs.complete(10), 5, 7593),
      ("Petersen", SampleGraphs.petersen, 10, 129),
      ("Johnson 3", SampleGraphs.johnson(3), 13, 9),
      ("Johnson 5", SampleGraphs.johnson(5), 19, 15),
      ("Johnson 10", SampleGraphs.johnson(10), 34, 30),
      ("ring 12", SampleGraphs.ring(12), 12, 1),
      ("tournament 8", SampleGraphs.tournament(8), 8, 0),
      ("K3,3", SampleGraphs.completeBipartite33, 6, 39),
    ]
    for known in cases {
      for length in [known.length, known.length > 5 ? Int.max : known.length] {
        let limits = EnumerationLimits(maximumLength: length)
        let count = BoundedCircuits.count(in: known.graph, limits: limits)
        #expect(count.total == known.count, "\(known.name)")
        #expect(count.end == .exhausted)
        #expect(count.byLength.reduce(0, +) == known.count)
        #expect(
          BoundedCircuits.list(in: known.graph, limits: limits).count == known.count,
          "\(known.name)")
      }
    }
    let petersen = BoundedCircuits.count(
      in: SampleGraphs.petersen, limits: EnumerationLimits(maximumLength: 10))
    #expect(petersen.byLength == [0, 0, 15, 0, 0, 24, 20, 0, 30, 40, 0])
  }

  @Test(arguments: [
    ("MD-00001-00000100", 4, [0, 0, 80, 546, 4558]), ("100", 4, [0, 0, -1, -1, -1, 3625]),
    ("two_2cycles", 3, [0, 0, 2, 0]),
  ])
  func kidneyExchange(name: String, length: Int, expected: [Int]) throws {
    let graph = try Self.kidney(name)
    let limits = EnumerationLimits(maximumLength: length)
    let count = BoundedCircuits.count(in: graph, limits: limits)
    if expected.contains(-1) {
      #expect(count.total == expected.last)
      #expect(count.byLength[2...3].reduce(0, +) == 494)
    } else {
      #expect(count.byLength == expected)
    }
    #expect(BoundedCircuits.list(in: graph, limits: limits).count == count.total)
  }

  @Test func listsAgreeWithTheNaiveSearch() {
    var generator = SeededGenerator(seed: 21)
    for round in 0..<1500 {
      let graph = SampleGraphs.random(&generator)
      let length = 1 + generator.below(10)
      let naive = SampleGraphs.naiveCircuits(of: graph, maximumLength: length)
      let limits = EnumerationLimits(maximumLength: length)
      let list = BoundedCircuits.list(in: graph, limits: limits)
      #expect(list.map(\.vertices) == naive, "round \(round)")
      for circuit in list {
        for (place, arc) in circuit.arcs.enumerated() {
          #expect(graph.tails[Int(arc)] == circuit.vertices[place])
          #expect(graph.heads[Int(arc)] == circuit.vertices[(place + 1) % circuit.length])
        }
      }
      let count = BoundedCircuits.count(in: graph, limits: limits)
      #expect(count.total == naive.count, "round \(round)")
      for size in count.byLength.indices {
        #expect(count.byLength[size] == naive.count { $0.count == size }, "round \(round)")
      }
    }
  }

  @Test func denseGraphsAgreeToo() {
    var generator = SeededGenerator(seed: 22)
    for round in 0..<60 {
      let graph = DigraphSamples.uniform(
        vertexCount: 5 + generator.below(4), meanDegree: 6, using: &generator)
      for length in 2...8 {
        let naive = SampleGraphs.naiveCircuits(of: graph, maximumLength: length)
        let limits = EnumerationLimits(maximumLength: length)
        #expect(
          BoundedCircuits.count(in: graph, limits: limits).total == naive.count, "round \(round)")
        #expect(
          BoundedCircuits.list(in: graph, limits: limits).map(\.vertices) == naive,
          "round \(round)")
      }
    }
  }

  @Test func countIsTheListOnALargerGraph() {
    let sample = DigraphSamples.clustered(vertexCount: 3000, meanDegree: 6, seed: 5)
    for length in 2...6 {
      let limits = EnumerationLimits(maximumLength: length)
      var visited = 0
      let end = BoundedCircuits.visit(in: sample.graph, limits: limits) { _, _ in
        visited += 1
        return .proceed
      }
      #expect(end == .exhausted)
      #expect(BoundedCircuits.count(in: sample.graph, limits: limits).total == visited)
    }
  }

  @Test func everyLimitSaysThatItStoppedTheSearch() {
    let graph = SampleGraphs.complete(9)
    var limits = EnumerationLimits(maximumLength: 9, ceiling: 100)
    #expect(BoundedCircuits.list(in: graph, limits: limits).count == 100)
    #expect(BoundedCircuits.list(in: graph, limits: limits).end == .ceiling)
    #expect(BoundedCircuits.count(in: graph, limits: limits).end == .ceiling)
    #expect(BoundedCircuits.count(in: graph, limits: limits).total >= 100)
    limits = EnumerationLimits(maximumLength: 9, maximumSteps: 50)
    #expect(BoundedCircuits.list(in: graph, limits: limits).end == .stepLimit)
    #expect(BoundedCircuits.count(in: graph, limits: limits).end == .stepLimit)
    limits = EnumerationLimits(maximumLength: 9, isCancelled: { true })
    #expect(BoundedCircuits.list(in: graph, limits: limits).end == .cancelled)
    #expect(BoundedCircuits.count(in: graph, limits: limits).end == .cancelled)
    limits = EnumerationLimits(maximumLength: 9)
    #expect(BoundedCircuits.visit(in: graph, limits: limits) { _, _ in .stop } == .visitor)
    #expect(BoundedCircuits.list(in: graph, limits: limits).isEveryLengthCovered)
    limits.maximumLength = 8
    #expect(!BoundedCircuits.list(in: graph, limits: limits).isEveryLengthCovered)
    #expect(!BoundedCircuits.count(in: graph, limits: limits).isEveryLengthCovered)
    for hostile in [Int.min, -1, 0, 1] {
      limits = EnumerationLimits(maximumLength: hostile, ceiling: hostile, maximumSteps: hostile)
      #expect(BoundedCircuits.list(in: graph, limits: limits).isEmpty)
      #expect(BoundedCircuits.count(in: graph, limits: limits).total == 0)
    }
    limits = EnumerationLimits(maximumLength: .max, ceiling: 0)
    #expect(BoundedCircuits.list(in: graph, limits: limits).end == .ceiling)
    limits = EnumerationLimits(maximumLength: .max, maximumSteps: .min)
    #expect(BoundedCircuits.list(in: graph, limits: limits).end == .stepLimit)
  }

  @Test func parallelArcsAndLoopsAddNothing() {
    let graph = SampleGraphs.graph(
      3, [(0, 1), (0, 1), (1, 0), (1, 0), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2)])
    let list = BoundedCircuits.list(in: graph, limits: EnumerationLimits(maximumLength: 3))
    #expect(list.map(\.vertices) == [[0, 1], [1, 2]])
    #expect(list[0].arcs == [0, 2])
  }

  @Test func aLongRingIsFoundAtOnce() {
    let count = 100_000
    let limits = EnumerationLimits(maximumLength: .max)
    let ring = SampleGraphs.ring(count)
    #expect(BoundedCircuits.count(in: ring, limits: limits).total == 1)
    #expect(BoundedCircuits.list(in: ring, limits: limits).first?.length == count)
  }

  static func kidney(_ name: String) throws -> Digraph {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/kidney/\(name).input")
    let text = try String(contentsOf: url, encoding: .utf8)
    let rows = text.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }
    var builder = DigraphBuilder(vertexCount: rows[0][0])
    for row in rows.dropFirst() where row.count == 3 && row[0] >= 0 {
      builder.addArc(from: row[0], to: row[1])
    }
    return builder.freeze()
  }
}

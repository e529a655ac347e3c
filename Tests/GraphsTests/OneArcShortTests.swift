import Graphs
import Primitives
import Testing

@Suite struct OneArcShortTests {
  @Test func agreesWithTheNaiveSearch() {
    var generator = SeededGenerator(seed: 35)
    for round in 0..<1000 {
      let graph = SampleGraphs.random(&generator)
      let missing = graph.arcs.map { _ in generator.below(3) == 0 }
      let length = 2 + generator.below(5)
      // Joined by an arc that is there, and by a missing one only.
      func isThere(_ tail: Int32, _ head: Int32) -> Bool {
        graph.arcs(from: Int(tail)).contains { graph.heads[$0] == head && !missing[$0] }
      }
      let expected = SampleGraphs.naiveCircuits(of: graph, maximumLength: length).filter {
        circuit in
        circuit.indices.count {
          !isThere(circuit[$0], circuit[($0 + 1) % circuit.count])
        } == 1
      }
      var found: [[Int32]] = []
      let end = BoundedCircuits.visitOneArcShort(
        in: graph, missing: missing, limits: EnumerationLimits(maximumLength: length)
      ) { circuit, arc in
        found.append(circuit.vertices)
        #expect(circuit.arcs.filter { missing[Int($0)] } == [Int32(arc)], "round \(round)")
        for (place, arc) in circuit.arcs.enumerated() {
          #expect(graph.tails[Int(arc)] == circuit.vertices[place])
          #expect(graph.heads[Int(arc)] == circuit.vertices[(place + 1) % circuit.length])
        }
        return .proceed
      }
      #expect(end == .exhausted)
      #expect(
        found.sorted { $0.lexicographicallyPrecedes($1) } == expected, "round \(round)")
    }
  }

  @Test func limitsStopIt() {
    let graph = SampleGraphs.complete(8)
    let missing = graph.arcs.map { $0 % 5 == 0 }
    func end(_ limits: EnumerationLimits, _ answer: VisitorAnswer = .proceed) -> EnumerationEnd {
      BoundedCircuits.visitOneArcShort(in: graph, missing: missing, limits: limits) { _, _ in answer
      }
    }
    #expect(end(EnumerationLimits(maximumLength: 5)) == .exhausted)
    #expect(end(EnumerationLimits(maximumLength: 5, ceiling: 4)) == .ceiling)
    #expect(end(EnumerationLimits(maximumLength: 5, ceiling: .min)) == .ceiling)
    #expect(end(EnumerationLimits(maximumLength: 5, maximumSteps: 7)) == .stepLimit)
    #expect(end(EnumerationLimits(maximumLength: 5, isCancelled: { true })) == .cancelled)
    #expect(end(EnumerationLimits(maximumLength: 5), .stop) == .visitor)
    #expect(end(EnumerationLimits(maximumLength: .min)) == .exhausted)
  }
}

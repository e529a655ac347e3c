import Optimization
import Primitives
import TestSupport
import Testing

@Suite struct DIMACSFormatTests {
  static let example = """
    c a small example
    p min 4 5
    n 1 4
    n 4 -4
    a 1 2 0 4 2
    a 1 3 0 2 2
    a 2 3 0 2 1
    a 2 4 0 3 3
    a 3 4 0 5 1

    """

  private func read(_ text: String) throws(DIMACSError) -> NetworkModel<Int64> {
    try DIMACSFormat.readMinimumCostFlow(Array(text.utf8))
  }

  private func problem(_ text: String) -> DIMACSError? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsAndWrites() throws {
    let model = try read(Self.example)
    #expect(model.nodeCount == 4 && model.arcCount == 5)
    guard case .optimal(let solution) = try NetworkSimplex.solve(model) else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.objective == 14)
    let text = String(decoding: DIMACSFormat.text(of: solution, for: model), as: UTF8.self)
    #expect(text == "s 14\nf 1 2 2\nf 1 3 2\nf 2 3 2\nf 3 4 4\n")
  }

  @Test func acceptsBlanksReturnsAndNegativeUpperBounds() throws {
    let model = try read("c\r\np  min\t2 1\r\n\r\n a 1 2 1 -1 -7 \r\nn 1 +3\nn 2 -3")
    #expect(model.upperBounds == [.max])
    #expect(model.costs == [-7] && model.lowerBounds == [1] && model.balances == [3, -3])
  }

  @Test func saysWhereAndWhatIsWrong() {
    #expect(problem("")?.problem == .noProblemLine)
    #expect(problem("a 1 2 0 1 1")?.problem == .noProblemLine)
    #expect(problem("n 1 1")?.problem == .noProblemLine)
    #expect(problem("p max 1 1")?.problem == .wrongProblemLine)
    #expect(problem("p min 1 0\np min 1 0")?.line == 2)
    #expect(problem("p min 1")?.problem == .fieldCount(expected: 4, found: 3))
    #expect(problem("p min 1 x")?.problem == .notWhole("x"))
    #expect(problem("p min 1 -2")?.problem == .size(-2))
    #expect(problem("p min 99999999999 1")?.problem == .size(99_999_999_999))
    #expect(problem("p min 2 1\nn 3 1")?.problem == .node(3))
    #expect(problem("p min 2 1\nn 1 1\nn 1 1")?.problem == .repeatedNode(1))
    #expect(problem("p min 2 1\na 1 2 5 3 1")?.problem == .crossedBounds(lower: 5, upper: 3))
    #expect(problem("p min 2 1\na 1 2 0 3 1.5")?.problem == .notWhole("1.5"))
    #expect(problem("p min 2 1")?.problem == .arcCount(expected: 1, found: 0))
    #expect(
      problem("p min 2 0\na 1 2 0 1 1")?.problem == .arcCount(expected: 0, found: 1))
    #expect(problem("p min 2 0\nx 1")?.problem == .unknownLine("x"))
    #expect(problem("p min 2 1\na 1 2 0 1 999999999999999999")?.problem == .magnitude)
    #expect(problem("p min 2 1\nn 9 1")?.description == "line 2: there is no node 9")
  }

  @Test func hostileBytesNeverTrap() {
    var generator = SeededGenerator(seed: 11)
    let original = Array(Self.example.utf8)
    for _ in 0..<3000 {
      let bytes = generator.mutate(original, edits: 1 + generator.below(6))
      guard let model = try? DIMACSFormat.readMinimumCostFlow(bytes, arcLimit: 10_000) else {
        continue
      }
      _ = try? NetworkSimplex.solve(model)
    }
  }
}

import Foundation
import Optimization
import Primitives
import Testing

/// The published models that are kept with the tests, to their published optima.
@Suite struct PublishedModelTests {
  private static func fixture(_ path: String) -> [UInt8]? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/" + path)
    return (try? Data(contentsOf: root)).map { Array($0) }
  }

  private static func optima(_ folder: String) -> [(name: String, optimum: Double)] {
    guard let bytes = fixture(folder + "/optima.csv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap {
      let fields = $0.split(separator: ",")
      guard fields.count == 2, let optimum = Double(fields[1]) else { return nil }
      return (name: String(fields[0]), optimum: optimum)
    }
  }

  @Test(arguments: ["netlib", "miplib3", "hard-small"]) func solves(_ folder: String) throws {
    let optima = PublishedModelTests.optima(folder)
    #expect(optima.count >= 3)
    for (name, optimum) in optima {
      let bytes = try #require(PublishedModelTests.fixture("\(folder)/\(name).mps"))
      let outcome = Solver.solve(try MPS.read(bytes))
      #expect(outcome.termination == .optimal, "\(name)")
      #expect(outcome.certificate.passed, "\(name)")
      #expect((outcome.gap ?? 1) <= Tolerance.optimalGap, "\(name)")
      #expect(Tolerance.agree(outcome.objective ?? .nan, optimum, relative: 2e-6), "\(name)")
    }
  }

  /// Columns without bounds make a tree without a bottom: a limit ends it, and its nodes stay small.
  @Test func endsATreeWithoutBottom() throws {
    let bytes = try #require(PublishedModelTests.fixture("hard-small/random-1228.mps"))
    var options = SolveOptions()
    options.nodeLimit = 2000
    let byNodes = Solver.solve(try MPS.read(bytes), options: options)
    #expect([.stopped(.nodeLimit), .unbounded].contains(byNodes.termination))
    options.nodeLimit = .max
    options.memoryLimitBytes = 1 << 18
    let byMemory = Solver.solve(try MPS.read(bytes), options: options)
    #expect([.stopped(.memoryLimit), .unbounded].contains(byMemory.termination))
  }
}

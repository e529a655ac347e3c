import CommandLineKit
import Foundation
import Planning
import Primitives
import Testing

@testable import Optimization
@testable import SymbiosisCommands

/// `solve`, with the engine inside and with programs that stand in for others.
@Suite(.serialized) struct SolveCommandTests {
  private static let model = """
    NAME small
    ROWS
     N  COST
     L  LIM
     G  LOW
    COLUMNS
        A  COST  -3  LIM  2.5
        A  LOW  1
        B  COST  -2.5  LIM  1
        C  COST  1  LOW  1
    RHS
        RHS  LIM  10.5  LOW  0.5
    BOUNDS
     UP BND  A  4
    ENDATA
    """

  private func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func theSolutionIsWritten() throws {
    let folder = try RegionFolder(["m.mps": Self.model])
    let file = folder.path + "/solution.csv"
    let run = try ToolRun(
      "solve", folder.path + "/m.mps", "--write-solution", file, "--format", "json")
    #expect(run.code == .done)
    let answer = try run.json()
    #expect(answer["status"] as? String == "optimal")
    #expect(answer["objective"] as? Double == -25.75)
    #expect(answer["bound"] as? Double == -25.75)
    for key in ["gap", "seconds", "iterations", "nodes"] { #expect(answer[key] != nil, "\(key)") }
    #expect(
      try lines(file) == [
        "section,name,value,price", "status,optimal,,", "objective,,-25.75,", "bound,,-25.75,",
        "gap,,0,", "column,A,0,2.25", "column,B,10.5,0", "column,C,0.5,0", "row,LIM,10.5,-2.5",
        "row,LOW,0.5,1",
      ])
  }

  @Test func networksHaveASolutionToo() throws {
    let folder = try RegionFolder([
      "n.min": "p min 2 2\nn 1 4\nn 2 -4\na 1 2 0 3 1\na 1 2 0 9 5\n"
    ])
    let file = folder.path + "/solution.csv"
    let run = try ToolRun("solve", folder.path + "/n.min", "--write-solution", file)
    #expect(run.code == .done)
    let written = try lines(file)
    #expect(written.contains("objective,,8,"))
    #expect(written.contains("column,1>2,3,-4"))
    #expect(written.contains("column,1>2,1,0"))
  }

  @Test func verdictsHaveTheirCodes() throws {
    let infeasible = Self.model.replacing("LOW  0.5", with: "LOW  0.5\n    RHS  LIM  -9")
      .replacing("LIM  10.5  ", with: "")
    let unbounded = Self.model.replacing(" L  LIM", with: " G  LIM")
    let folder = try RegionFolder(["i.mps": infeasible, "u.mps": unbounded, "x.mps": "nonsense"])
    #expect(try ToolRun("solve", folder.path + "/i.mps").code == .infeasible)
    #expect(try ToolRun("solve", folder.path + "/u.mps").code == .failure)
    #expect(try ToolRun("solve", folder.path + "/x.mps").code == .data)
    #expect(try ToolRun("solve", folder.path + "/none.mps").code == .noInput)
    #expect(
      try ToolRun("solve", folder.path + "/i.mps", "--write-solution", "/no/where/s.csv").code
        == .cannotCreate)
  }

  /// Runs with a folder of programs first on the path.
  private func withPrograms<Answer>(
    _ scripts: [String: String], _ body: () throws -> Answer
  ) throws -> Answer {
    let folder = try RegionFolder(scripts)
    for name in scripts.keys { chmod(folder.path + "/" + name, 0o755) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    setenv("PATH", folder.path + ":" + path, 1)
    defer { setenv("PATH", path, 1) }
    return try body()
  }

  /// Runs with what is temporary in a folder that the test removes.
  private func withTemporaryFiles<Answer>(
    in folder: String, _ body: () throws -> Answer
  ) throws -> Answer {
    let previous = ProcessInfo.processInfo.environment["TMPDIR"]
    setenv("TMPDIR", folder, 1)
    defer { if let previous { setenv("TMPDIR", previous, 1) } else { unsetenv("TMPDIR") } }
    return try body()
  }

  private static let scip = """
    #!/bin/sh
    test -f model.mps || exit 9
    echo "SCIP Status        : problem is solved [optimal solution found]"
    echo "Dual Bound         : -2.57500000000000e+01"
    printf 'solution status: optimal solution found\\nobjective value: -25.75\\n' > solution.txt
    printf 'C2  10.5 \\t(obj:-2.5)\\nC3  0.5 \\t(obj:1)\\n' >> solution.txt
    """

  @Test func aProgramOnThePathAnswers() throws {
    let folder = try RegionFolder(["m.mps": Self.model])
    let answer = try withPrograms(["scip": Self.scip]) {
      try ToolRun("solve", folder.path + "/m.mps", "--solver", "scip", "--format", "json").json()
    }
    #expect(answer["status"] as? String == "optimal")
    #expect(answer["objective"] as? Double == -25.75)
    #expect(answer["claimed_by"] as? String == "scip")
  }

  @Test func aProgramThatFailsOrLiesIsNotBelieved() throws {
    let folder = try RegionFolder(["m.mps": Self.model])
    let lie = Self.scip.replacing("C2  10.5", with: "C2  99")
    for script in ["#!/bin/sh\necho out of licence\nexit 3\n", lie] {
      let run = try withPrograms(["scip": script]) {
        try withTemporaryFiles(in: folder.path) {
          try ToolRun("solve", folder.path + "/m.mps", "--solver", "scip")
        }
      }
      #expect(run.code == .failure)
      #expect(run.text.isEmpty)
    }
  }

  /// An answer that fails its check leaves the model behind, and no plan.
  @Test func aFailedCheckKeepsTheModel() throws {
    let model = try MPS.read(Array(Self.model.utf8))
    var outcome = Solver.solve(model)
    outcome.values = [4, 10.5, 0.5]
    outcome.certificate = Certificate.check(model, outcome)
    outcome.termination = .internalError
    #expect(!outcome.certificate.passed)
    let failure = #expect(throws: CommandFailure.self) { try SolveAnswer(outcome, of: model) }
    guard case .failedCheck(let check) = failure else {
      Issue.record("another failure")
      return
    }
    #expect(try MPS.read(check.model) == model)
    let file = try #require(FailedCheckText.written(check))
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: file))) == check.model)
    let words = FailedCheckText.words(check, file)
    for language in Language.allCases { #expect(words[language].contains(file)) }
    try FileManager.default.removeItem(
      at: URL(fileURLWithPath: file).deletingLastPathComponent())
  }

  /// A program's wrong answer for a part of a plan: no plan is printed, the model is kept.
  @Test func aLieAboutAPlanLeavesItsModel() throws {
    let folder = try RegionFolder([:])
    let lie = """
      #!/bin/sh
      echo "SCIP Status        : problem is solved [optimal solution found]"
      echo "Dual Bound         : -1e+06"
      printf 'solution status: optimal solution found\\nobjective value: -1e6\\nC1 1e9\\n' > solution.txt
      """
    let run = try withPrograms(["scip": lie]) {
      try withTemporaryFiles(in: folder.path) {
        try ToolRun("plan", ToolRun.example("guitang"), "--solver", "scip")
      }
    }
    #expect(run.code == .failure)
    #expect(run.text.isEmpty)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("symbiosis-failed-check") }
    #expect(kept.count == 1)
    for name in kept {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)/model.mps"))
      #expect(try MPS.read(Array(bytes)).columnCount > 0)
    }
  }

  @Test func aProgramThatDoesNotStopIsStopped() throws {
    let folder = try RegionFolder(["m.mps": Self.model])
    // It minds the interrupt, as the real ones do, and writes what it has.
    let slow = """
      #!/bin/sh
      trap 'printf "Model status\\nTime limit reached\\n" > solution.txt; exit 0' INT
      while true; do sleep 0.05; done
      """
    let start = Platform.monotonicSeconds()
    let run = try withPrograms(["highs": slow]) {
      try ToolRun(
        "solve", folder.path + "/m.mps", "--solver", "highs", "--time-limit", "0.2", "--format",
        "json")
    }
    #expect(run.code == .stopped)
    #expect(Platform.monotonicSeconds() - start < 30)
  }

  @Test func aProgramThatIsNotThereIsSaidSo() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    setenv("PATH", "/nowhere", 1)
    defer { setenv("PATH", path, 1) }
    for command in [["solve", "/dev/null"], ["plan", ToolRun.example("kalundborg")]] {
      let run = try ToolRun(command + ["--solver", "scip"])
      #expect(run.code == .failure)
      #expect(run.text.isEmpty)
    }
  }

  @Test func cbcAgreesWithTheEngineInside() throws {
    guard Platform.findProgram("cbc") != nil else {
      print("skipped: no program cbc on the path")
      return
    }
    for example in ["kalundborg", "guitang"] {
      let own = try ToolRun("plan", ToolRun.example(example), "--format", "json").json()
      let other = try ToolRun(
        "plan", ToolRun.example(example), "--solver", "cbc", "--format", "json"
      ).json()
      let values = [own, other].map { ($0["objective"] as? [String: Any])?["value"] as? Double }
      #expect(Tolerance.agree(values[0] ?? .nan, values[1] ?? .nan, relative: 1e-6))
      #expect(other["status"] as? String == "optimal")
    }
  }
}

import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

@Suite struct ExitCodeTests {
  @Test func theDeclarationHasNoMistake() {
    #expect(CommandTree.tool.declarationMistakes.isEmpty)
  }

  @Test func anInputThatIsNotThereIs66() throws {
    #expect(try ToolRun("match", "/nowhere/at/all").code == .noInput)
    let empty = try RegionFolder(["notes.txt": "hello"])
    #expect(try ToolRun("plan", empty.path).code == .noInput)
    let half = try RegionFolder(["firms.csv": "id\nA\n"])
    #expect(try ToolRun("plan", half.path).code == .noInput)
  }

  @Test func wrongUsageIs64() throws {
    #expect(try ToolRun("macth", "x").code == .usage)
    #expect(try ToolRun("plan").code == .usage)
    #expect(try ToolRun("plan", "x", "--gap", "much").code == .usage)
    #expect(
      try ToolRun("match", ToolRun.example("guitang"), "--firm", "Nobody").code == .usage)
  }

  @Test func wrongDataIs65AndNothingIsWritten() throws {
    let region = try RegionFolder([
      "firms.csv": "id\nA\n",
      "streams.csv":
        "firm,direction,material,quantity,unit\nB,out,fly_ash_coal,10,t/a\nA,sideways,x,many,t/q\n",
    ])
    let run = try ToolRun("plan", region.path)
    #expect(run.code == .data)
    #expect(run.text.isEmpty)
  }

  @Test func noFeasiblePlanIs2() throws {
    let region = try RegionFolder([
      "firms.csv": "id\nA\nB\n",
      "streams.csv": """
      firm,direction,material,quantity,unit,cost_today,must_place
      A,out,fgd_gypsum,900,t/a,10,1
      B,in,fgd_gypsum,600,t/a,10,

      """,
    ])
    let run = try ToolRun("plan", region.path, "--format", "json")
    #expect(run.code == .infeasible)
    let plan = try run.json()
    #expect(plan["status"] as? String == "infeasible")
    let conflict = try #require(plan["conflict"] as? [[String: Any]])
    #expect(conflict.map { $0["kind"] as? String } == ["must_place", "accepts"])
    #expect(conflict.map { $0["quantity"] as? Double } == [900, 600])
    #expect((plan["conflict_text"] as? String)?.contains("accepts 600 t/a") == true)
  }

  @Test func strictFindingsAre4() throws {
    let region = try RegionFolder([
      "firms.csv": "id\nA\n",
      "streams.csv": "firm,direction,material,quantity,unit\nA,out,unheard of stuff,10,t/a\n",
    ])
    #expect(try ToolRun("check", region.path).code == .done)
    #expect(try ToolRun("check", region.path, "--strict").code == .findings)
  }

  @Test func anOutputThatCannotBeMadeIs73() throws {
    let terminal = TerminalFacts(
      variables: [:], columns: 80, outputIsTerminal: false, errorIsTerminal: false)
    let words = ["match", ToolRun.example("guitang"), "--output", "/nowhere/at/all/x.txt"]
    #expect(SymbiosisCommandLine.run(words, terminal: terminal) == .cannotCreate)
  }

  @Test func anEmptyRegionIsNoError() throws {
    let region = try RegionFolder([
      "firms.csv": "id\n", "streams.csv": "firm,direction,material\n",
    ])
    for command in ["match", "plan", "loops", "gaps", "check"] {
      #expect(try ToolRun(command, region.path, "--format", "json").code == .done, "\(command)")
    }
  }
}

import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

/// `compare`, `drill` and what `plan` shows beside a plan, run as a user would.
@Suite struct StudyCommandTests {
  private static let files = [
    "firms.csv": "id,latitude,longitude\nA,28,112\nB,28.1,112\nC,28.2,112\nD,28.3,112\n",
    "streams.csv": """
    id,firm,direction,material,quantity,unit,cost_today
    a,A,out,fly_ash_coal,100,t/a,30
    b,B,in,fly_ash_coal,60,t/a,50
    c,C,in,fly_ash_coal,80,t/a,40
    d,D,out,fly_ash_coal,50,t/a,20

    """,
  ]

  private func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  @Test func pricesSplitAlternativesAndFronts() throws {
    let region = try RegionFolder(Self.files)
    let run = try ToolRun(
      "plan", region.path, "--format", "json", "--prices", "--split", "shapley",
      "--alternatives", "3", "--pareto", "benefit,carbon", "--points", "3")
    #expect(run.code == .done)
    let plan = try run.json()
    #expect(plan["schema"] as? String == "symbiosis.plan/1")
    let prices = list(plan["prices"])
    #expect(prices.count == list(plan["links"]).count)
    for price in prices {
      #expect((price["low"] as? Double ?? 1) <= (price["high"] as? Double ?? 0))
    }
    let split = try #require(plan["split"] as? [String: Any])
    let sum = list(split["shares"]).reduce(0.0) { $0 + ($1["amount"] as? Double ?? 0) }
    #expect(abs(sum - (split["total"] as? Double ?? 0)) < 1e-6)
    #expect(list(plan["alternatives"]).count == 3)
    #expect(!list(plan["pareto"]).isEmpty)
    for language in ["en", "zh"] {
      let text = try ToolRun(
        "plan", region.path, "--lang", language, "--prices", "--split", "equal",
        "--alternatives", "2")
      #expect(text.code == .done && text.text.count > 500)
    }
  }

  /// A split that the time does not suffice for is no end of the work: 3, and words beside it.
  @Test func aSplitCutShortIsTold() throws {
    var firms = "id,latitude,longitude\n"
    var streams = "firm,direction,material,quantity,cost_today\n"
    for firm in 0..<26 {
      firms += "F\(firm),\(28 + 0.01 * Double(firm)),112\n"
      let direction = firm % 2 == 0 ? "output" : "input"
      streams += "F\(firm),\(direction),ash,\(100 + 7 * firm),\(50 + firm)\n"
    }
    let region = try RegionFolder([
      "firms.csv": firms, "streams.csv": streams, "materials.csv": "id,name\nash,Ash\n",
    ])
    let run = try ToolRun(
      "plan", region.path, "--split", "shapley", "--samples", "100000", "--time-limit", "2",
      "--format", "json")
    #expect(run.code == .stopped)
    #expect(try run.json()["status"] as? String == "optimal")
  }

  @Test func closingAndMovingAreComparedWithToday() throws {
    let region = try RegionFolder(Self.files)
    let closed = try ToolRun("plan", region.path, "--close", "B", "--format", "json")
    #expect(closed.code == .done)
    let compared = try #require(try closed.json()["compared"] as? [String: Any])
    #expect(!list(compared["links"]).isEmpty)
    let moved = try ToolRun("plan", region.path, "--move", "D:C", "--format", "json")
    #expect(moved.code == .done)
    #expect(try ToolRun("plan", region.path, "--close", "Z").code == .usage)
    #expect(try ToolRun("plan", region.path, "--move", "D").code == .usage)
    #expect(try ToolRun("plan", region.path, "--move", "D:nowhere").code == .usage)
    #expect(try ToolRun("plan", region.path, "--pareto", "benefit").code == .usage)
    #expect(try ToolRun("plan", region.path, "--no-loser").code == .done)
  }

  @Test func drill() throws {
    let region = try RegionFolder(Self.files)
    let run = try ToolRun("drill", region.path, "--format", "json")
    #expect(run.code == .done)
    let report = try run.json()
    #expect(report["schema"] as? String == "symbiosis.drill/1")
    #expect(list(report["closures"]).count == 4)
    let one = try ToolRun("drill", region.path, "--firm", "A", "--format", "json")
    #expect(try list(one.json()["closures"]).count == 1)
    #expect(try ToolRun("drill", region.path, "--firm", "Z").code == .usage)
    #expect(try ToolRun("drill", region.path, "--lang", "zh").text.contains("关停"))
  }

  @Test func compareRegionsScenariosAndPlans() throws {
    let first = try RegionFolder(Self.files)
    var other = Self.files
    other["streams.csv"] = other["streams.csv"]?.replacingOccurrences(
      of: "a,A,out,fly_ash_coal,100", with: "a,A,out,fly_ash_coal,70")
    other["ban.json"] = #"{"forbidden": ["fly_ash_coal"]}"#
    let second = try RegionFolder(other)
    let run = try ToolRun("compare", first.path, second.path, "--format", "json")
    #expect(run.code == .done)
    let report = try run.json()
    #expect(report["schema"] as? String == "symbiosis.compare/1")
    #expect(!list(report["links"]).isEmpty && list(report["inputs"]).count == 1)
    let ban = try ToolRun("compare", first.path, second.path + "/ban.json", "--format", "json")
    #expect(ban.code == .done)
    #expect(try list(ban.json()["links"]).allSatisfy { $0["change"] as? String == "removed" })
    let plan = try ToolRun("plan", first.path, "--format", "json")
    let documents = try RegionFolder(["p.json": plan.text])
    let same = try ToolRun("compare", documents.path + "/p.json", first.path, "--format", "json")
    #expect(try list(same.json()["links"]).isEmpty)
    #expect(try ToolRun("compare", first.path, second.path, "--lang", "zh").text.contains("变化"))
  }

  @Test func whatIsNotKnown() throws {
    var files = Self.files
    files["streams.csv"] = files["streams.csv"]?
      .replacingOccurrences(of: "coal,100,t/a,30", with: "coal,80..120,t/a,30")
    let region = try RegionFolder(files)
    let words = [
      "plan", region.path, "--certainty", "--samples", "8", "--next-question", "--seed", "3",
    ]
    let run = try ToolRun(words + ["--format", "json"])
    #expect(run.code == .done)
    let plan = try run.json()
    #expect(list(plan["certainty"]).count == 4)
    let sampling = try #require(plan["sampling"] as? [String: Any])
    #expect(sampling["draws"] as? Int == 8)
    #expect(!list(plan["questions"]).isEmpty)
    #expect(try ToolRun(words + ["--format", "json", "--threads", "1"]).text == run.text)
    #expect(try ToolRun(words + ["--lang", "zh"]).code == .done)
  }

  @Test func layout() throws {
    var files = Self.files
    files["sites.csv"] = "id,latitude,longitude\nS1,28.01,112\n"
    files["scenario.json"] = #"{"apart": [{"firms": ["A", "B"], "km": 2}]}"#
    let region = try RegionFolder(files)
    let run = try ToolRun("layout", region.path, "--format", "json")
    #expect(run.code == .done)
    let layout = try run.json()
    #expect(layout["schema"] as? String == "symbiosis.layout/1")
    let (before, after) = (layout["cost_before"] as? Double, layout["cost_after"] as? Double)
    #expect((after ?? 1) <= (before ?? 0))
    #expect((layout["lower_bound"] as? Double ?? 1) <= (after ?? 0) + 1e-6)
    #expect(list(layout["breaches"]).isEmpty)
    for language in ["en", "zh"] {
      #expect(try ToolRun("layout", region.path, "--lang", language).code == .done)
    }
    #expect(try ToolRun("layout", region.path, "--stays", "Z").code == .usage)
  }
}

import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

@Suite struct EvaluateCommandTests {
  static let header =
    "case,donor,donor_business,donor_sector,receiver,receiver_business,receiver_sector,stream,ewc,cpa\n"
  static let rows = """
    a,Power,,3511,Cement,,2351,Fly ash,100102,
    a,Power,,3511,Board,,2362,FGD gypsum,100105,
    b,,Steelworks,2410,,Cement works,2351,Blast furnace slag,100202,
    b,,Town,,,Steelworks,2410,Scrap steel,200140,

    """

  @Test func scoresTheThreeTasksBesideTheBaselines() throws {
    let folder = try RegionFolder(["known.csv": Self.header + Self.rows])
    let run = try ToolRun("evaluate", folder.path + "/known.csv", "--format", "json")
    #expect(run.code == .done)
    let answer = try run.json()
    #expect(answer["schema"] as? String == "symbiosis.evaluate/1")
    let tasks = try #require(answer["tasks"] as? [String: [String: Any]])
    #expect(tasks.keys.sorted() == ["link", "receiver_sector", "waste_code"])
    for task in tasks.values {
      #expect(task["rows"] as? Int == 4)
      for key in ["hit_at_1", "hit_at_3", "hit_at_5", "hit_at_10", "mrr"] {
        let value = try #require(task[key] as? Double)
        #expect((0...1).contains(value))
      }
    }
    let baselines = try #require(answer["baselines"] as? [String: [String: Any]])
    for simple in baselines.values {
      #expect(simple.keys.sorted() == ["code_nearest", "popularity", "word_nearest"])
    }
    let text = try ToolRun("evaluate", folder.path + "/known.csv", "--top", "2", "--lang", "zh")
    #expect(text.text.contains("接收行业"))
  }

  /// Exchanges that were written down without looking at the forecasts: what is known of materials
  /// and trades has to carry over to them.
  @Test(arguments: ["open", "held-back", "open-more", "held-back-more"])
  func findsExchangesThatItWasNotMadeFor(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/recalled-exchanges/\(name).csv").path
    let tasks = try #require(
      try ToolRun("evaluate", file, "--format", "json").json()["tasks"]
        as? [String: [String: Any]])
    let receivers = try #require(tasks["receiver_sector"])
    let codes = try #require(tasks["waste_code"])
    func share(_ task: [String: Any], _ key: String) throws -> Double {
      try #require(task[key] as? Double)
    }
    #expect(try share(receivers, "hit_at_1") >= 0.45)
    #expect(try share(receivers, "hit_at_3") >= 0.75)
    #expect(try share(receivers, "hit_at_5") >= 0.85)
    #expect(try share(codes, "hit_at_1") >= 0.55)
    #expect(try share(codes, "hit_at_10") >= 0.9)
  }

  @Test func saysWhatIsWrongWithTheFile() throws {
    let folder = try RegionFolder([
      "short.csv": "case,stream\na,Ash\n", "empty.csv": "", "header.csv": Self.header,
      "ragged.csv": Self.header + "a,b\n",
    ])
    #expect(try ToolRun("evaluate", folder.path + "/none.csv").code == .noInput)
    #expect(try ToolRun("evaluate", folder.path + "/short.csv").code == .data)
    #expect(try ToolRun("evaluate", folder.path + "/empty.csv").code == .data)
    #expect(try ToolRun("evaluate", folder.path + "/ragged.csv").code == .data)
    #expect(try ToolRun("evaluate", folder.path + "/header.csv").code == .done)
  }
}

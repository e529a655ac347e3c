import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

/// A park of which only names and trades are known.
@Suite struct InferTests {
  static let firms = """
    id,name,sector,employees,output,output_unit,latitude,longitude
    POW,滨海热电厂,4411,,,,27.951,120.702
    CEM,Seaside cement works,cement,,900000,t/a,27.962,120.711
    BRI,红星砖瓦厂,3031,60,,,27.953,120.715
    TAN,宏达制革,1910,180,,,27.941,120.699
    SHO,巨人鞋业,1952,900,,,27.947,120.708
    PLA,东方电镀,3360,120,,,27.945,120.703
    DYE,丝绸印染公司,silk_dyeing,200,,,27.958,120.694
    BRW,Harbour brewery,beer,,120000,m3/a,27.966,120.688
    PAP,瓦楞纸箱厂,2231,150,,,27.964,120.717
    WWT,园区污水厂,4620,40,,,27.940,120.720
    FND,Iron foundry,24.51,80,,,27.949,120.725
    OFF,Consulting office,70.22,12,,,27.955,120.700

    """

  private func park() throws -> RegionFolder {
    try RegionFolder(["firms.csv": Self.firms, "streams.csv": "firm,direction,material\n"])
  }

  @Test func aParkIsScreenedFromNamesAndTrades() throws {
    let park = try park()
    let plain = try ToolRun("match", park.path, "--format", "json")
    #expect((try plain.json()["matches"] as? [Any])?.count == 0)
    let run = try ToolRun("match", park.path, "--infer", "--format", "json")
    #expect(run.code == .done)
    let matches = try #require(try run.json()["matches"] as? [[String: Any]])
    #expect(matches.count > 10)
    #expect(matches.allSatisfy { $0["inferred"] as? Bool == true })
    let pairs = Set(matches.map { "\($0["from_firm"] ?? "") \($0["to_firm"] ?? "")" })
    #expect(pairs.contains("POW CEM"))
    let text = try ToolRun("match", park.path, "--infer", "--lang", "zh")
    #expect(text.text.contains("仅供初筛"))
  }

  @Test func plansSayWhatTheyRestOn() throws {
    let park = try park()
    let run = try ToolRun("plan", park.path, "--infer", "--format", "json")
    #expect(run.code == .done)
    let plan = try run.json()
    let links = try #require(plan["links"] as? [[String: Any]])
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0["inferred"] as? Bool == true })
    #expect(links.allSatisfy { $0["certainty"] as? String == "open" })
    let assumptions = try #require(plan["assumptions"] as? [String])
    #expect(assumptions.contains { $0.contains("inferred") })
  }

  @Test func loopsAndCheckTakeIt() throws {
    let park = try park()
    #expect(try ToolRun("loops", park.path, "--infer", "--status", "possible").code == .done)
    let check = try ToolRun("check", park.path, "--infer")
    #expect(check.text.contains("inferred"))
    #expect(check.text.contains("OFF"))
  }

  @Test func aPlanOfInferredStreamsIsVerifiedWithThem() throws {
    let park = try park()
    let plan = try ToolRun("plan", park.path, "--infer", "--format", "json")
    let file = park.path + "/plan.json"
    try Data(plan.text.utf8).write(to: URL(fileURLWithPath: file))
    #expect(try ToolRun("verify", file, park.path, "--infer").code == .done)
    #expect(try ToolRun("verify", file, park.path).code != .done)
  }
}

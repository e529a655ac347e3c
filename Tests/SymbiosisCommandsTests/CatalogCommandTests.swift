import CommandLineKit
import Foundation
import Testing

@testable import SymbiosisCommands

@Suite struct CatalogCommandTests {
  @Test func wordsAloneAreASearch() throws {
    let short = try ToolRun("catalog", "fly", "ash", "--format", "json")
    let long = try ToolRun("catalog", "search", "fly ash", "--format", "json")
    #expect(short.text == long.text)
    #expect(short.code == .done)
    let found = try #require(try long.json()["materials"] as? [[String: Any]])
    #expect(found.first?["id"] as? String == "fly_ash_coal")
    #expect(found.first?["confidence"] is Double)
  }

  @Test func aTradeMakesReadingsSurer() throws {
    func confidence(_ words: String...) throws -> Double {
      let run = try ToolRun(["catalog", "search", "锌锅底渣", "--format", "json"] + words)
      let found = try #require(try run.json()["materials"] as? [[String: Any]])
      return found.first { $0["id"] as? String == "zinc_ash" }?["confidence"] as? Double ?? 0
    }
    #expect(try confidence("--trade", "galvanising") > confidence())
  }

  @Test func showTellsAllThatIsLinked() throws {
    let material = try ToolRun("catalog", "show", "fgd_gypsum", "--format", "json").json()
    for key in ["codes", "replaces", "technologies", "sectors", "exchanges", "prices"] {
      #expect((material[key] as? [Any])?.isEmpty == false, "\(key)")
    }
    for (words, kind) in [
      ("脱硫石膏", "material"), ("cement", "material"), ("al_secondary", "technology"),
      ("acetone_ipa-acetone", "rule"), ("cat-001", "exchange"), ("no-asbestos-all", "forbidden"),
      ("EWC 10 01 02", "code"), ("HW17", "code"), ("NACE 23.51", "trade"),
      ("gibberish qqq", "readings"),
    ] {
      let card = try ToolRun("catalog", "show", words, "--format", "json").json()
      #expect(card["kind"] as? String == kind, "\(words): \(card["kind"] ?? "")")
    }
  }

  @Test func whoTakesAndWhoMakes() throws {
    let takers = try ToolRun("catalog", "who-takes", "粉煤灰", "--format", "json").json()
    let trades = try #require(takers["trades"] as? [[String: Any]])
    #expect(trades.prefix(3).contains { $0["nace"] as? String == "23.51" })
    #expect(trades.allSatisfy { !(($0["reasons"] as? String) ?? "").isEmpty })
    let coded = try ToolRun("catalog", "who-takes", "EWC 10 01 02", "--format", "json").json()
    #expect((coded["trades"] as? [Any])?.isEmpty == false)
    let makers = try ToolRun("catalog", "who-makes", "steam_lp", "--format", "json").json()
    #expect((makers["trades"] as? [Any])?.isEmpty == false)
    // What is not sure is asked back, never guessed.
    let vague = try ToolRun("catalog", "who-takes", "residue", "--format", "json").json()
    #expect(vague["kind"] as? String == "readings")
    for format in ["text", "csv", "markdown"] {
      for language in ["en", "zh"] {
        let run = try ToolRun(
          "catalog", "who-takes", "fgd_gypsum", "--format", format, "--lang", language)
        #expect(!run.text.isEmpty)
      }
    }
  }

  @Test func checkCountsByProvenance() throws {
    let run = try ToolRun("catalog", "check", "--format", "json")
    #expect(run.code == .done)
    let tables = try #require(try run.json()["provenance"] as? [[String: Any]])
    #expect(tables.contains { $0["table"] as? String == "materials.csv" })
  }

  @Test func anExportIsACatalogue() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalogue-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try ToolRun("catalog", "export", folder).code == .done)
    let inside = try ToolRun("catalog", "show", "cement", "--format", "json")
    let outside = try ToolRun("catalog", "show", "cement", "--format", "json", "--catalog", folder)
    #expect(inside.text == outside.text)
    #expect(FileManager.default.fileExists(atPath: folder + "/schema/materials.csv"))
    for name in ["all.json", "all.xlsx"] {
      #expect(try ToolRun("catalog", "export", folder + "/" + name).code == .done)
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name))
    }
    // A broken folder is told by file and line.
    try Data("id,name\n\"x,1\n".utf8).write(to: URL(fileURLWithPath: folder + "/materials.csv"))
    #expect(try ToolRun("catalog", "show", "cement", "--catalog", folder).code == .data)
    #expect(try ToolRun("catalog", "check", "--catalog", folder + "/none").code == .noInput)
  }

  @Test func strictCheckEndsWithFindings() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalogue-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try ToolRun("catalog", "export", folder)
    let rules = folder + "/rules.csv"
    let text = try String(contentsOfFile: rules, encoding: .utf8)
    try text.replacingOccurrences(of: ",acetone,", with: ",acetonne,")
      .write(toFile: rules, atomically: true, encoding: .utf8)
    let run = try ToolRun("catalog", "check", "--strict", "--catalog", folder)
    #expect(run.code == .findings)
    #expect(run.text.contains("acetonne"))
  }
}

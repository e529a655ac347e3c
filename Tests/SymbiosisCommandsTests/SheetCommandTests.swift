import CommandLineKit
import Foundation
import Intake
import Primitives
import Tables
import Testing

@testable import SymbiosisCommands

@Suite struct SheetCommandTests {
  private static func fixture(_ name: String) -> String {
    ToolRun.root.appendingPathComponent("Tests/Fixtures/sheets/\(name)").path
  }

  private static func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    return path.path
  }

  @Test func importWritesARegionThatOtherCommandsTake() throws {
    let base = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: base) }
    let region = base + "/region"
    let sheet = Self.fixture("25-two-tables.xlsx")
    let run = try ToolRun("import", sheet, "--to", region, "--format", "json")
    #expect(run.code == .done)
    #expect(try run.json()["streams"] as? Int == 4)
    for name in ["firms.csv", "streams.csv", "import-report.csv"] {
      #expect(FileManager.default.fileExists(atPath: region + "/" + name))
    }
    #expect(try ToolRun("check", region).code == .done)
    let match = try ToolRun("match", region, "--format", "json")
    #expect((try match.json()["matches"] as? [Any])?.isEmpty == false)
    #expect(try ToolRun("import", sheet, "--to", region, "--replace").code == .done)
  }

  @Test func anImportIntoARegionAddsAndLosesNothing() throws {
    let region = try RegionFolder([
      "firms.csv": "id,name,colour\nX,Riverside Timber,blue\nF2,Other,red\n",
      "streams.csv":
        "firm,direction,material,quantity,unit\nX,output,sawdust,5,t/a\nX,output,bark,7,t/a\n",
      "sites.csv": "id,name\nS1,Yard\n",
    ])
    let sheet = region.path + "/list.txt"
    try Data(
      "Company,Waste,t/a\nRIVERSIDE TIMBER LTD,sawdust,5\nNew Bakery,stale bread and rolls,3\n".utf8
    ).write(to: URL(fileURLWithPath: sheet))
    let first = try ToolRun("import", sheet, "--to", region.path, "--format", "json")
    #expect(first.code == .done, "\(first.text)")
    #expect(try first.json()["streams"] as? Int == 1)
    #expect(try first.json()["repeated"] as? Int == 1)
    let firms = try String(contentsOfFile: region.path + "/firms.csv", encoding: .utf8)
    #expect(firms == "id,name,colour\nX,Riverside Timber,blue\nF2,Other,red\nF3,New Bakery,\n")
    let streams = try String(contentsOfFile: region.path + "/streams.csv", encoding: .utf8)
    // A column for notes has joined those that were there.
    #expect(streams.contains("X,output,bark,7,t/a,\n") && streams.contains("F3,output,"))
    #expect(FileManager.default.fileExists(atPath: region.path + "/sites.csv"))
    let report = try String(contentsOfFile: region.path + "/import-report.csv", encoding: .utf8)
    let again = try ToolRun("import", sheet, "--to", region.path, "--format", "json")
    #expect(try again.json()["streams"] as? Int == 0)
    #expect(try again.json()["repeated"] as? Int == 2)
    let both = try String(contentsOfFile: region.path + "/import-report.csv", encoding: .utf8)
    #expect(both.hasPrefix(report) && both.utf8.count > report.utf8.count)
    #expect(
      try String(contentsOfFile: region.path + "/streams.csv", encoding: .utf8) == streams)
  }

  @Test func importSaysWhatIsWrong() throws {
    let base = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: base) }
    #expect(try ToolRun("import", Self.fixture("03-gbk.csv")).code == .usage)
    #expect(try ToolRun("import", base + "/none.csv", "--to", base + "/r").code == .noInput)
    try Data("a,b\n".utf8).write(to: URL(fileURLWithPath: base + "/empty.csv"))
    #expect(try ToolRun("import", base + "/empty.csv", "--to", base + "/r").code == .data)
    #expect(!FileManager.default.fileExists(atPath: base + "/r"))
  }

  @Test func aSheetIsMatchedDirectly() throws {
    for name in ["25-two-tables.xlsx", "31-supply-demand-row.csv"] {
      let run = try ToolRun("match", Self.fixture(name), "--format", "json")
      #expect(run.code == .done, "\(name)")
      #expect(try run.json()["schema"] as? String == "symbiosis.match/1")
    }
  }

  @Test func answersAreRememberedAndUsed() throws {
    let base = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: base) }
    let region = base + "/r"
    try FileManager.default.createDirectory(atPath: region, withIntermediateDirectories: true)
    try Data("kind,text,meaning\nmaterial,stuff,sawdust\n".utf8)
      .write(to: URL(fileURLWithPath: region + "/aliases.csv"))
    #expect(try ToolRun("import", Self.fixture("30-vague.csv"), "--to", region).code == .done)
    let streams = try String(contentsOfFile: region + "/streams.csv", encoding: .utf8)
    #expect(streams.contains("sawdust"))
  }

  @Test func theInterviewTakesNumbersWordsAndSkips() throws {
    let question = { (text: String) in
      ImportQuestion(
        kind: .material, text: text, place: Place(file: "f.csv", line: 2, column: 2), count: 2,
        choices: [
          ("sawdust", LocalizedText(english: "Sawdust", chinese: "锯末")),
          ("bark", LocalizedText(english: "Bark", chinese: "树皮")),
        ])
    }
    let lines = TestLines(["", "7", "2", "s", "fly ash", "q"])
    var interview = Interview(language: .chinese)
    interview.say = { _ in }
    interview.hear = { lines.next() }
    let answers = interview.answers(to: ["a", "b", "c", "d", "e", "f"].map(question))
    #expect(answers.map(\.text) == ["a", "b", "d"])
    #expect(answers.map(\.meaning) == ["sawdust", "bark", "fly ash"])
  }

  @Test func aNoteIsShownAndAddedOnlyWhenTold() throws {
    let region = try RegionFolder([
      "Firms.CSV": "id,name,colour\nF1,Old,blue\n",
      "streams.csv": "firm,direction,material,quantity,unit\nF1,output,fly_ash_coal,5,t/a\n",
    ])
    let text = "Tannery in Shuitou, 20 t/week chrome shavings, pays 300/t"
    let shown = try ToolRun("note", region.path, text, "--format", "json")
    #expect(shown.code == .done)
    #expect(try shown.json()["added"] as? Bool == false)
    let before = try String(contentsOfFile: region.path + "/streams.csv", encoding: .utf8)
    #expect(!before.contains("chrome"))
    #expect(try ToolRun("note", region.path, text, "--yes").code == .done)
    let after = try String(contentsOfFile: region.path + "/streams.csv", encoding: .utf8)
    #expect(after.hasPrefix("firm,direction,material,quantity,unit,cost_today,cost_unit\n"))
    #expect(after.contains("F2,output,chrome_shavings,20,t/week,300,CNY/t"))
    let firms = try String(contentsOfFile: region.path + "/Firms.CSV", encoding: .utf8)
    #expect(firms.contains("F1,Old,blue") && firms.contains("F2,Tannery,"))
    #expect(try ToolRun("check", region.path).code == .done)
    #expect(try ToolRun("note", region.path, "hello").code == .data)
  }

  @Test(arguments: ["en", "zh"])
  func aNewRegionPassesItsCheck(language: String) throws {
    let base = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: base) }
    for place in [base + "/new", base + "/new.xlsx"] {
      #expect(try ToolRun("init", place, "--lang", language).code == .done)
      let check = try ToolRun("check", place, "--strict", "--format", "json")
      #expect(check.code == .done, "\(place): \(check.text)")
      let match = try ToolRun("match", place, "--format", "json")
      #expect((try match.json()["matches"] as? [Any])?.count == 1)
      #expect(try ToolRun("init", place).code == .cannotCreate)
    }
  }

  @Test(arguments: ["match", "gaps", "plan"])
  func answersAreWrittenAsWorkbooks(command: String) throws {
    let base = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: base) }
    let file = base + "/answer.xlsx"
    let terminal = TerminalFacts(
      variables: [:], columns: 100, outputIsTerminal: true, errorIsTerminal: false)
    let words = [command, ToolRun.example("guitang"), "--format", "xlsx", "--quiet"]
    #expect(SymbiosisCommandLine.run(words, terminal: terminal) == .failure)
    #expect(SymbiosisCommandLine.run(words + ["--output", file], terminal: terminal) == .done)
    var diagnostics = Diagnostics()
    let book = Workbook(try FileBytes.read(file), file: file, into: &diagnostics)
    #expect(diagnostics.isEmpty, "\(diagnostics.rendered())")
    let sheet = try #require(book?.sheets.first)
    #expect(sheet.grid.rowCount > 1)
    #expect(
      (0..<sheet.grid.columnCount).contains { sheet.grid.kind(row: 1, column: $0) == .number })
  }
}

/// Lines that somebody types.
private final class TestLines {
  private var lines: [String]
  init(_ lines: [String]) { self.lines = lines }
  func next() -> String? { lines.isEmpty ? nil : lines.removeFirst() }
}

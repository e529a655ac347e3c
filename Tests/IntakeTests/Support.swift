import Catalog
import Foundation
import Intake
import MaterialGraph
import Primitives
import Tables
import Testing

/// Regions made from text.
enum Texts {
  /// A region as a folder called `r`.
  static func folder(_ tables: [RegionTable: String], scenario: String? = nil) -> RegionFiles {
    var files: [RegionTable: RegionFile] = [:]
    for (table, text) in tables {
      let name = "r/\(table.rawValue).\(table == .scenario ? "json" : "csv")"
      files[table] = RegionFile(name: name, bytes: Array(text.utf8))
    }
    return RegionFiles(
      name: "r", .folder(files),
      scenario: scenario.map { RegionFile(name: "s.json", bytes: Array($0.utf8)) })
  }

  /// A region as a document called `r.json`.
  static func document(_ text: String) -> RegionFiles {
    RegionFiles(name: "r.json", .document(RegionFile(name: "r.json", bytes: Array(text.utf8))))
  }

  /// What reading a folder says, a line for each diagnostic.
  static func lines(
    _ tables: [RegionTable: String], language: Language = .english
  ) -> [String] {
    lines(RegionReader.read(folder(tables)), language: language)
  }

  /// The diagnostics of a reading, a line for each.
  static func lines(_ reading: RegionReading, language: Language = .english) -> [String] {
    reading.diagnostics.sorted().map { $0.rendered(in: language) }
  }

  /// What reading a region of two firms with these streams says. The header is `columns`.
  static func streamLines(_ columns: String, _ rows: String..., language: Language = .english)
    -> [String]
  {
    lines(
      [.firms: firms, .streams: ([columns] + rows).joined(separator: "\n") + "\n"],
      language: language)
  }

  /// What reading a scenario with a good region says.
  static func scenarioLines(_ text: String) -> [String] {
    lines([.firms: firms, .streams: streams, .scenario: text])
  }

  /// The region; a failure of the test where there are errors.
  static func region(_ tables: [RegionTable: String]) throws -> Region {
    let reading = RegionReader.read(folder(tables))
    return try #require(reading.region, "\(reading.diagnostics.rendered())")
  }

  static let firms = "id,name\nF1,One\nF2,Two\n"
  static let streams = "firm,direction,material\nF1,output,fly_ash_coal\n"

  /// A folder under the root of the package.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(name).path
  }
}

extension Region {
  /// Whether two regions hold the same.
  func holdsTheSame(as other: Region) -> Bool {
    firms == other.firms && streams == other.streams && sites == other.sites
      && processes == other.processes && exchanges == other.exchanges && rules == other.rules
      && materials == other.materials && scenario == other.scenario
      && negativeRules == other.negativeRules
      && unmixableProperties == other.unmixableProperties
  }
}

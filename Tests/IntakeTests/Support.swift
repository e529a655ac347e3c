import Catalog
import Intake
import MaterialGraph
import Primitives
import Tables

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

  static let firms = "id,name\nF1,One\nF2,Two\n"
}

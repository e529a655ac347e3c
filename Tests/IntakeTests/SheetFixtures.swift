import Catalog
import MaterialGraph
import Primitives
import Tables
import Testing

@testable import Intake

/// The messy sheets with what must come of each.
enum SheetFixtures {
  static var folder: String {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Fixtures/"
  }

  static func table(_ path: String) throws -> Table {
    var diagnostics = Diagnostics()
    let bytes = try FileBytes.read(folder + path)
    let table = CSVReader().table(bytes, name: path, file: path, into: &diagnostics)
    return try #require(table)
  }

  static func file(_ name: String) throws -> RegionFile {
    RegionFile(name: name, bytes: try FileBytes.read(folder + "sheets/" + name))
  }

  static func datum(_ options: String) -> CoordinateDatum {
    CoordinateDatum.allCases.first { options.hasSuffix($0.rawValue) } ?? .wgs84
  }
}

extension Table.Row {
  func value(_ column: String) -> String { self[column]?.text ?? "" }
}

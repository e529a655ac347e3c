public import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetReading {
  /// The region that the sheets became.
  ///
  /// What the sheets' reader said stands in its diagnostics, with the places of the cells; of the
  /// region's own only errors are kept, because its files were never written.
  public func region(
    named name: String, scenario: RegionFile? = nil, knowledge: Knowledge = .embedded
  ) -> RegionReading {
    var files: [RegionTable: RegionFile] = [:]
    for file in RegionWriter.folder(rows) {
      guard let table = RegionTable(rawValue: String(file.name.dropLast(4))) else { continue }
      files[table] = RegionFile(name: "\(name)[\(table.rawValue)]", bytes: file.bytes)
    }
    let read = RegionReader.read(
      RegionFiles(name: name, .folder(files), scenario: scenario), knowledge: knowledge)
    var said = diagnostics
    for one in read.diagnostics.sorted() where one.severity == .error { said.add(one) }
    return RegionReading(
      region: said.hasErrors ? nil : read.region, diagnostics: said,
      missingTables: read.missingTables, places: read.places)
  }
}

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// The region's tables from what was read, made sure to be readable.
  consuming func finished() -> SheetReading {
    let keys = firmKeys()
    var rows = RegionRows()
    for (index, firm) in firms.firms.enumerated() {
      var row = [
        "id": keys[index], "name": firm.name, "sector": firm.sector, "park": firm.park,
        "contact": firm.contact, "notes": firm.notes,
      ]
      let permits = CodePhrase.all(
        in: Phrase(firm.permits), lookup: knowledge.lookup, allowsBare: true)
      row["permits"] = permits.map(\.code.code.text).joined(separator: "; ")
      if let place = firm.place ?? parks[NameFolding.folded(firm.park)] {
        row["latitude"] = DecimalText.shortest((place.latitude * 1e6).rounded() / 1e6)
        row["longitude"] = DecimalText.shortest((place.longitude * 1e6).rounded() / 1e6)
      }
      rows.add(row.filter { !$0.value.isEmpty }, to: .firms)
    }
    for stream in streams { rows.add(stream.row(firm: keys[stream.firm]), to: .streams) }
    for pair in firms.doubtful() {
      let (first, second) = (firms.firms[pair.first].name, firms.firms[pair.second].name)
      ask(
        .firm, second, Place(file: sheets.first?.cells.grid.file ?? ""),
        [
          (second, LocalizedText(english: "another firm", chinese: "另一家企业")),
          (first, LocalizedText(english: "the same as \(first)", chinese: "与“\(first)”相同")),
        ])
    }
    let places = streams.map(\.place)
    reading.rows = Self.readable(
      rows, places: places, knowledge: knowledge, into: &reading.diagnostics)
    if reading.streamCount == 0, !reading.diagnostics.hasErrors {
      reading.diagnostics.error(
        at: Place(file: sheets.first?.cells.grid.file ?? ""),
        LocalizedText(english: "no streams were found", chinese: "没有找到物料流"),
        expected: LocalizedText(
          english: "a table with a column of materials or waste codes",
          chinese: "含物料或废物代码列的表格"))
    }
    return reading
  }

  /// Ids of the firms: their own where each has one that can be, else F1, F2 …
  private func firmKeys() -> [String] {
    let own = firms.firms.compactMap(\.key)
    let canBe =
      own.count == firms.firms.count && Set(own).count == own.count
      && own.allSatisfy { !$0.contains("/") && $0.utf8.count <= 40 }
    return firms.firms.indices.map { canBe ? own[$0] : "F\($0 + 1)" }
  }

  /// The rows without the cells that a region's reader refuses; what they held goes into the notes.
  static func readable(
    _ rows: RegionRows, places: [Place], knowledge: Knowledge, into diagnostics: inout Diagnostics
  ) -> RegionRows {
    var rows = rows
    for _ in 0..<4 {
      let files = Dictionary(
        RegionWriter.folder(rows).compactMap { file in
          RegionTable(rawValue: String(file.name.dropLast(4))).map {
            ($0, RegionFile(name: file.name, bytes: file.bytes))
          }
        }, uniquingKeysWith: { first, _ in first })
      let read = RegionReader.read(
        RegionFiles(name: "", .folder(files)), knowledge: knowledge)
      let errors = read.diagnostics.sorted().filter { $0.severity == .error }
      if errors.isEmpty { return rows }
      var isMended = false
      for error in errors {
        guard
          let table = RegionTable(rawValue: String(error.place.file.dropLast(4))),
          let field = error.place.field, error.place.line >= 2,
          let lines = read.places.lines(table)
        else { continue }
        guard let row = lines.firstIndex(of: error.place.line),
          let old = rows.tables[table]?[row][field], !old.isEmpty,
          !["id", "firm", "direction", "material"].contains(field)
        else { continue }
        rows.tables[table]?[row][field] = nil
        if table == .streams, let notes = rows.tables[table]?[row]["notes"] {
          rows.tables[table]?[row]["notes"] = notes + "; \(field): \(old)"
        } else {
          rows.tables[table]?[row]["notes"] = "\(field): \(old)"
        }
        isMended = true
        let place = table == .streams && places.indices.contains(row) ? places[row] : error.place
        diagnostics.warning(
          at: place, error.message, value: old,
          hint: LocalizedText(
            english: "it went into the notes", chinese: "已写入备注"))
      }
      if !isMended { return rows }
    }
    return rows
  }
}

extension RegionPlaces {
  /// The lines of the rows of a table that were read, in their order.
  func lines(_ table: RegionTable) -> [Int]? {
    guard let rows = tables[table] else { return nil }
    return (0..<rows.table.rowCount).map { rows.table.line(ofRow: $0) }
  }
}

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// The region's tables from what was read, made sure to be readable.
  consuming func finished() -> SheetReading {
    let keys = firmKeys()
    var rows = RegionRows()
    for (index, firm) in firms.firms.enumerated() where index >= firms.knownCount {
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
    let places = addStreams(keys, to: &rows)
    for pair in firms.doubtful() where pair.second >= firms.knownCount {
      let (first, second) = (firms.firms[pair.first].name, firms.firms[pair.second].name)
      ask(
        .firm, second, Place(file: sheets.first?.cells.grid.file ?? ""),
        [
          (second, SheetWording.anotherFirm),
          (first, SheetWording.same(as: first)),
        ])
    }
    reading.rows = Self.readable(
      rows, places: places, known: options.known.firms, knowledge: knowledge,
      into: &reading.diagnostics)
    if reading.streamCount + reading.repeatedCount == 0, !reading.diagnostics.hasErrors {
      reading.diagnostics.error(
        at: Place(file: sheets.first?.cells.grid.file ?? ""),
        LocalizedText(english: "no streams were found", chinese: "没有找到物料流"),
        expected: LocalizedText(
          english: "a table with a column of materials or waste codes",
          chinese: "含物料或废物代码列的表格"))
    }
    return reading
  }

  /// Adds the streams that the region has not yet, and the exchanges; returns the places of those
  /// streams.
  private mutating func addStreams(_ keys: [String], to rows: inout RegionRows) -> [Place] {
    var places: [Place] = []
    var added: Set<Int> = []
    for (index, stream) in streams.enumerated() {
      let row = stream.row(firm: keys[stream.firm])
      if options.known.holds(row) {
        reading.repeatedCount += 1
        continue
      }
      rows.add(row, to: .streams)
      places.append(stream.place)
      added.insert(index)
    }
    for exchange in exchanges where added.contains(exchange.stream) {
      let stream = streams[exchange.stream]
      var row = [
        "from": keys[stream.firm], "to": keys[exchange.taker], "material": stream.material,
        "status": ExchangeStatus.existing.rawValue,
      ]
      if case .exact = stream.quantity, stream.unit.contains("/") {
        let quantity = exchange.amount.map { Quantity.exact($0) } ?? stream.quantity
        (row["quantity"], row["unit"]) = (quantity.text, stream.unit)
      }
      rows.add(row, to: .exchanges)
    }
    return places
  }

  /// Ids of the firms: those of the region as they are; of the others their own where each has one
  /// that can be, else F1, F2 … behind those that are taken.
  private func firmKeys() -> [String] {
    let before = firms.firms.prefix(firms.knownCount).compactMap(\.key)
    let new = firms.firms.dropFirst(firms.knownCount)
    let own = new.compactMap(\.key)
    let canBe =
      own.count == new.count && Set(own + before).count == own.count + before.count
      && own.allSatisfy { !$0.contains("/") && $0.utf8.count <= 40 }
    return before + (canBe ? own : options.known.freeKeys(new.count))
  }

  /// The columns of figures by those of their units.
  private static let figures = ["unit": "quantity", "cost_unit": "cost_today"]

  /// The rows without the cells that a region's reader refuses; what they held goes into the notes.
  ///
  /// - Parameter known: firms that the rows may speak of and that are not among them.
  static func readable(
    _ rows: RegionRows, places: [Place], known: [KnownRegion.Firm], knowledge: Knowledge,
    into diagnostics: inout Diagnostics
  ) -> RegionRows {
    var rows = rows
    for _ in 0..<4 {
      var whole = rows
      for firm in known { whole.add(["id": firm.key, "name": firm.name], to: .firms) }
      let files = Dictionary(
        RegionWriter.folder(whole).compactMap { file in
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
          row < rows.tables[table]?.count ?? 0,
          let old = rows.tables[table]?[row][field], !old.isEmpty,
          !["id", "firm", "direction", "material"].contains(field)
        else { continue }
        // A figure without its unit would be read in another one.
        let figure = Self.figures[field]
        let value = figure.flatMap { rows.tables[table]?[row][$0] }
        rows.tables[table]?[row][field] = nil
        if let figure { rows.tables[table]?[row][figure] = nil }
        let left =
          figure.flatMap { figure in value.map { "\(figure): \($0) \(old)" } } ?? "\(field): \(old)"
        if table == .streams, let notes = rows.tables[table]?[row]["notes"] {
          rows.tables[table]?[row]["notes"] = notes + "; " + left
        } else {
          rows.tables[table]?[row]["notes"] = left
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

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// The streams of one group of cells: one for each material in its cell.
  mutating func readStreams(
    _ group: [SheetField: [SheetCell]], _ firm: FirmRegistry.Match, _ context: SheetContext,
    _ decimals: NumberPhrase.Decimals, notes: [String], direction: Direction?, place: Place
  ) {
    var materialCells = (group[.material] ?? []).map(\.withoutExceptions)
    var direction = direction
    if let marked = materialCells.first.flatMap({ SheetWords.markedDirection($0.text) }),
      !MaterialReader.trimmed(marked.rest).isEmpty
    {
      direction = marked.direction
      materialCells[0] = materialCells[0].saying(marked.rest)
    }
    let parts = materialCells.first.map { MaterialCell.parts(of: $0.text, materials) } ?? []
    let codes = codes(in: group, materialCells)
    if parts.isEmpty, codes.isEmpty {
      leaveNameless(group)
      return
    }
    for part in parts.isEmpty ? [""] : parts {
      var stream = ImportedStream(firm: firm.index, place: place)
      stream.notes = notes
      let content = MaterialCell(
        part, lookup: knowledge.lookup, materials: materials, decimals: decimals)
      let found = readMaterial(content, cell: materialCells.first, codes: codes, into: &stream)
      for other in materialCells.dropFirst() where part == parts.first {
        stream.notes.append(other.text)
        mark(
          other.row, other.column, SheetField.notes.target, value: other.text, confidence: 0.7,
          title: other.title)
      }
      readDirection(group, context, direction, found, into: &stream)
      var quantity = readQuantity(group, context, decimals, into: &stream)
      if quantity == nil, let inside = content.quantity {
        quantity = inside
        settle(inside, heading: materialCells.first?.heading, context, cell: nil, into: &stream)
      }
      if quantity == nil, parts.count < 2 {
        quantity = readRemarks(notes, context, decimals, place: place, into: &stream)
      }
      readQuality(group, quantity ?? content.quantity, decimals, into: &stream)
      readCost(group, decimals, found, into: &stream)
      if stream.cost == nil, parts.count < 2 {
        readCost(inRemarks: [content.text] + notes, decimals, found, into: &stream)
      }
      readTexts(group, into: &stream)
      streams.append(stream)
      if parts.count < 2 { readTaker(group, of: streams.count - 1) }
    }
  }

  // MARK: Material

  private func codes(
    in group: [SheetField: [SheetCell]], _ materials: [SheetCell]
  ) -> [CodeText] {
    var codes: [CodeText] = []
    for cell in (group[.code] ?? []) + materials {
      let isColumn = cell.heading.field == .code
      for found in CodePhrase.all(
        in: Phrase(cell.text), lookup: knowledge.lookup, allowsBare: isColumn)
      where !codes.contains(found.code) { codes.append(found.code) }
    }
    return codes
  }

  private mutating func readMaterial(
    _ content: MaterialCell, cell: SheetCell?, codes: [CodeText], into stream: inout ImportedStream
  ) -> MaterialPhrase {
    let found = materials.read(content.name, codes: codes)
    stream.material = found.text
    stream.codes = codes.map(\.code.text).sorted()
    if codes.contains(where: { $0.isMarkedHazardous || $0.code.list == .hw }) {
      stream.hazardous = true
    }
    let isCut = found.key == nil && found.confidence < 0.5 && found.text != content.name
    if isCut || found.key != nil && found.confidence < 0.95, !content.name.isEmpty {
      stream.notes.append(content.name)
    }
    guard let cell else { return found }
    mark(
      cell.row, cell.column, SheetField.material.target, value: found.text,
      confidence: min(found.confidence, cell.heading.confidence), title: cell.title,
      remark: remark(on: found))
    if found.confidence < 0.9 { doubt(found, content.name, at: cell) }
    return found
  }

  private func remark(on found: MaterialPhrase) -> LocalizedText? {
    if found.key != nil, found.confidence < 0.9 {
      return LocalizedText(english: "the likeliest material", chinese: "最可能的物料")
    }
    if found.key == nil {
      return found.confidence >= 0.5
        ? LocalizedText(english: "several materials are called so", chinese: "可指多种物料")
        : LocalizedText(english: "no material of this name is known", chinese: "没有此名称的物料")
    }
    return nil
  }

  /// Warns of a material that nobody knows, and asks which it may be.
  private mutating func doubt(_ found: MaterialPhrase, _ words: String, at cell: SheetCell) {
    let place = sheets[sheet].cells.place(cell.row, cell.column, field: cell.title)
    if warned.insert("material/" + NameFolding.folded(words)).inserted, !words.isEmpty {
      // Names to choose from in the script that the sheet is written in.
      let isChinese = Phrase(words).plain.contains { Phrase.isHan($0) }
      let names = found.others.prefix(3).map {
        isChinese ? name(of: $0).chinese : name(of: $0).english
      }
      if let key = found.key {
        reading.diagnostics.note(
          at: place,
          LocalizedText(
            english: "taken for \(name(of: key).english)", chinese: "视为“\(name(of: key).chinese)”"),
          value: words)
      } else if found.confidence < 0.5 {
        reading.diagnostics.warning(
          at: place,
          LocalizedText(
            english: "no material of this name is known; it takes part in match only",
            chinese: "没有此名称的物料；只参与 match"),
          value: words, suggestions: names)
      } else {
        reading.diagnostics.note(
          at: place,
          LocalizedText(
            english: "several materials are called so; it takes part in match only",
            chinese: "可指多种物料；只参与 match"),
          value: words, suggestions: names)
      }
    }
    if words.isEmpty { return }
    let keys = [found.key].compactMap { $0 } + found.others
    let choices = keys.prefix(5).map { ($0, name(of: $0)) }
    ask(.material, words, place, Array(choices))
  }

  private func name(of key: String) -> LocalizedText {
    knowledge.material(key)?.name ?? LocalizedText(same: key)
  }

  /// Asks a person, once for each text.
  mutating func ask(
    _ kind: SheetAnswers.Kind, _ text: String, _ place: Place,
    _ choices: [(meaning: String, label: LocalizedText)]
  ) {
    let key = kind.rawValue + "/" + NameFolding.folded(text)
    if let known = asked[key] {
      reading.questions[known].count += 1
      return
    }
    guard reading.questions.count < 1000 else { return }
    asked[key] = reading.questions.count
    reading.questions.append(
      ImportQuestion(kind: kind, text: text, place: place, count: 1, choices: choices))
  }

  // MARK: Takers

  /// The firm that takes a stream today: an exchange that exists. Words that name no firm are
  /// notes.
  private mutating func readTaker(_ group: [SheetField: [SheetCell]], of stream: Int) {
    guard let cell = group[.taker]?.first, !SheetWords.isNothing(cell.text) else { return }
    guard SheetWords.isFirmName(cell.text), streams[stream].direction == .output else {
      streams[stream].notes.append(cell.text)
      mark(
        cell.row, cell.column, SheetField.notes.target, value: cell.text, confidence: 0.9,
        title: cell.title)
      return
    }
    let taker = firms.match(cell.text)
    guard taker.index != streams[stream].firm else { return }
    exchanges.append(ImportedExchange(stream: stream, taker: taker.index))
    mark(
      cell.row, cell.column, cell.heading.field.target, value: firms.firms[taker.index].name,
      confidence: min(taker.confidence, cell.heading.confidence), title: cell.title)
  }

  // MARK: Direction

  private mutating func readDirection(
    _ group: [SheetField: [SheetCell]], _ context: SheetContext, _ direction: Direction?,
    _ material: MaterialPhrase, into stream: inout ImportedStream
  ) {
    stream.direction = direction ?? context.direction ?? .output
    for cell in (group[.direction] ?? []) {
      guard let said = SheetWords.directionOfCell(cell.text) else { continue }
      stream.direction = said
      mark(
        cell.row, cell.column, SheetField.direction.target, value: said.rawValue,
        confidence: cell.heading.confidence, title: cell.title)
    }
  }

  // MARK: Texts

  private mutating func readTexts(
    _ group: [SheetField: [SheetCell]], into stream: inout ImportedStream
  ) {
    for cell in group[.code] ?? [] {
      let isCode = !CodePhrase.all(
        in: Phrase(cell.text), lookup: knowledge.lookup, allowsBare: true
      ).isEmpty
      if isCode {
        mark(
          cell.row, cell.column, SheetField.code.target,
          value: stream.codes.joined(separator: "; "), confidence: cell.heading.confidence,
          title: cell.title)
      } else {
        note(
          cell, in: &stream,
          LocalizedText(english: "no code that is known", chinese: "不是已知代码"))
      }
    }
    for cell in group[.hazardous] ?? [] {
      guard let said = RegionWords.yesNo.value(of: SheetWords.ticked(cell.text)) else {
        if !SheetWords.isNothing(cell.text) {
          leave(
            cell.row, cell.column, title: cell.title,
            LocalizedText(english: "says neither yes nor no", chinese: "既非“是”也非“否”"))
        }
        continue
      }
      stream.hazardous = said
      mark(
        cell.row, cell.column, SheetField.hazardous.target, value: said ? "yes" : "no",
        confidence: 1, title: cell.title)
    }
    for cell in group[.kind] ?? [] {
      guard let kind = RegionWords.kind.value(of: cell.text) else { continue }
      stream.kind = kind.rawValue
      mark(
        cell.row, cell.column, SheetField.kind.target, value: kind.rawValue, confidence: 1,
        title: cell.title)
    }
    for cell in group[.months] ?? [] {
      guard
        let months = MonthsPhrase.find(in: Phrase(cell.text))?.text
          ?? Months.parse(cell.text).map({ _ in cell.text })
      else { continue }
      stream.months = months
      mark(
        cell.row, cell.column, SheetField.months.target, value: months, confidence: 0.9,
        title: cell.title)
    }
    for cell in group[.treatment] ?? [] where !SheetWords.isNothing(cell.text) {
      stream.notes.append(cell.text)
      mark(
        cell.row, cell.column, SheetField.treatment.target, value: cell.text, confidence: 1,
        title: cell.title)
    }
  }

  private mutating func readQuality(
    _ group: [SheetField: [SheetCell]], _ quantity: QuantityPhrase?,
    _ decimals: NumberPhrase.Decimals, into stream: inout ImportedStream
  ) {
    var moisture = quantity?.moisture
    for cell in group[.moisture] ?? [] {
      let phrase = Phrase(cell.text)
      guard let number = NumberPhrase.read(phrase, at: 0, decimals: decimals) else { continue }
      let isShare = number.value <= 1 && !cell.text.contains("%") && !cell.title.contains("%")
      let share = isShare ? number.value * 100 : number.value
      guard share <= 100 else { continue }
      let percent = MoisturePhrase.isDry(cell.title) == true ? 100 - share : share
      moisture = percent
      mark(
        cell.row, cell.column, SheetField.moisture.target,
        value: "moisture=\(DecimalText.shortest(percent)) %", confidence: 0.95, title: cell.title)
    }
    for cell in group[.quality] ?? [] {
      let water = MoisturePhrase.find(in: Phrase(cell.text), decimals: decimals)
      if (try? Quality.parse(cell.text)) != nil {
        stream.quality.append(cell.text)
      } else if let water {
        moisture = moisture ?? water.percent
      } else {
        note(
          cell, in: &stream,
          LocalizedText(
            english: "this composition was not understood; it went into the notes",
            chinese: "未能读懂该成分，已写入备注"))
        continue
      }
      mark(
        cell.row, cell.column, SheetField.quality.target, value: cell.text, confidence: 0.9,
        title: cell.title)
    }
    if let moisture, !stream.quality.contains(where: { $0.lowercased().holds("moisture") }) {
      stream.quality.insert("moisture=\(DecimalText.shortest(moisture)) %", at: 0)
    }
    guard let quantity, quantity.isDry else { return }
    if let moisture {
      let wet = quantity.wet(moisture: moisture)
      let factor = quantity.quantity.planned.flatMap { dry in
        wet.planned.map { $0 / max(dry, 1e-12) }
      }
      if let factor { stream.quantity = stream.quantity.scaled(by: factor) }
    } else {
      stream.notes.append("dry basis")
    }
  }
}

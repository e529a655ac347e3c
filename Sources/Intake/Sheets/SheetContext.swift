internal import Catalog
internal import MaterialGraph

/// What the titles, labels and the name of a sheet say of all its rows.
struct SheetContext {
  /// The firm, with the cell that names it.
  var firm: String?
  var direction: Direction?
  var unit: String?
  var time: TimeUnit?
  /// The months that the columns of a table have figures of.
  var months: Set<Int> = []
  /// Cells of labels: what they are about, and where the value stands.
  var labelled: [(field: SheetField, row: Int, column: Int, text: String)] = []

  /// The context that the name of the sheet gives.
  init(sheet: String) { direction = SheetWords.direction(sheet) }

  /// Takes in a row that stands above, between or below tables.
  mutating func read(_ cells: SheetCells, row: Int, _ titles: HeaderReading) {
    let filled = cells.filled(row)
    var index = 0
    while index < filled.count {
      let column = filled[index]
      let text = cells.text(row, column)
      index += 1
      if readLabels(text, row, column, titles) { continue }
      if let field = Self.label(text, titles), index < filled.count,
        Self.label(cells.text(row, filled[index]), titles) == nil
      {
        take(field, row, filled[index], cells.text(row, filled[index]))
        index += 1
        continue
      }
      readTitle(text, row, column)
    }
  }

  /// The field of a cell that is a label and nothing else.
  static func label(_ text: String, _ titles: HeaderReading) -> SheetField? {
    let bare = MaterialReader.trimmed(text)
    guard bare.unicodeScalars.count <= 30, let heading = titles.heading(bare),
      heading.confidence >= 1
    else { return nil }
    return heading.field
  }

  /// `企业名称：永昌化工   单位：吨`: labels with their values in one cell.
  private mutating func readLabels(
    _ text: String, _ row: Int, _ column: Int, _ titles: HeaderReading
  ) -> Bool {
    let phrase = Phrase(text)
    var hasLabel = false
    var start = 0
    while start < phrase.count {
      var end = start
      while end < phrase.count, !(phrase[end] == 0x20 && phrase[end + 1] == 0x20),
        phrase[end] != 0x3B
      {
        end += 1
      }
      if let colon = (start..<end).first(where: { phrase[$0] == 0x3A }) {
        // A label in brackets behind a title: 产生台账（单位：kg）
        let open = (start..<colon).last { phrase[$0] == 0x28 }
        let close = open == nil ? nil : (colon..<end).first { phrase[$0] == 0x29 }
        let label = phrase.text((open.map { $0 + 1 } ?? start)..<colon)
        let value = phrase.text(colon + 1..<(close ?? end))
        if !value.isEmpty, let field = Self.label(label, titles) {
          take(field, row, column, value)
          hasLabel = true
        }
      }
      start = max(end + 1, start + 1)
    }
    return hasLabel
  }

  private mutating func take(_ field: SheetField, _ row: Int, _ column: Int, _ text: String) {
    switch field {
    case .unit:
      if let found = HeaderReading.unit(text), found.unit != nil {
        unit = found.unit
        time = found.time ?? time
        labelled.append((.unit, row, column, text))
      } else if firm == nil, SheetWords.isFirmName(text) {
        firm = text
        labelled.append((.firm, row, column, text))
      }
    case .firm:
      firm = SheetWords.withoutSeal(text)
      labelled.append((.firm, row, column, text))
    case .direction: direction = SheetWords.directionOfCell(text) ?? direction
    default: labelled.append((field, row, column, text))
    }
  }

  private mutating func readTitle(_ text: String, _ row: Int, _ column: Int) {
    let phrase = Phrase(text)
    if firm == nil, let name = TitleFirm.find(in: text) {
      firm = name
      labelled.append((.firm, row, column, name))
    }
    if phrase.count <= 60 {
      let found = Set(
        SheetWords.directions.all(phrase, in: 0..<phrase.count).filter { found in
          // The preposition in says nothing of a direction.
          phrase.text(found.range) != "in"
        }.map(\.value))
      if found.count == 1 { direction = found.first }
      if found.count > 1 { direction = nil }
    }
    if let found = HeaderReading.flow(in: phrase) { (unit, time) = found }
    let years = WordTable<Void>([((), ["年度", "年产", "全年", "annual", "yearly", "per year"])])
    if time == nil, years.first(phrase, in: 0..<phrase.count) != nil { time = .year }
  }
}

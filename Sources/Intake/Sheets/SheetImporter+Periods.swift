internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension SheetImporter {
  /// The quantity of a row that stands in columns of years, quarters or months.
  ///
  /// The latest year that has a figure counts. Months and quarters are added up: to a year where
  /// the table has figures of twelve months, else to their mean month. Months without anything,
  /// beside months with something, are months in which nothing is available.
  ///
  /// - Parameter isNeeded: false where another column holds the quantity.
  mutating func readPeriods(
    _ group: [SheetField: [SheetCell]], _ context: SheetContext, _ decimals: NumberPhrase.Decimals,
    isNeeded: Bool, into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    let cells = group[.period] ?? []
    if cells.isEmpty { return nil }
    var years: [(year: Int, cell: SheetCell, amount: QuantityPhrase)] = []
    var parts: [(months: ClosedRange<Int>, cell: SheetCell, amount: QuantityPhrase)] = []
    for cell in cells {
      let amount =
        SheetWords.isNothing(cell.text)
        ? nil : QuantityPhrase.read(Phrase(cell.text), decimals: decimals)
      guard var amount, let value = amount.quantity.planned, value >= 0 else {
        leave(
          cell.row, cell.column, title: cell.title,
          SheetWording.noNumber)
        continue
      }
      readUnitCell(group, &amount, decimals)
      switch cell.heading.period {
      case .year(let year): years.append((year, cell, amount))
      case .months(let months): parts.append((months, cell, amount))
      case nil: continue
      }
    }
    guard isNeeded else {
      for cell in cells {
        leave(
          cell.row, cell.column, title: cell.title,
          SheetWording.quantityElsewhere)
      }
      months(of: parts, context, into: &stream)
      return nil
    }
    if !parts.isEmpty { return sum(parts, context, into: &stream) }
    guard let latest = years.max(by: { $0.year < $1.year }) else { return nil }
    for year in years where year.year != latest.year {
      leave(
        year.cell.row, year.cell.column, title: year.cell.title,
        LocalizedText(english: "a later year counts", chinese: "以较近年份为准"))
    }
    var found = latest.amount
    found.time = found.time ?? latest.cell.heading.time ?? .year
    settle(found, heading: latest.cell.heading, context, cell: latest.cell, into: &stream)
    return found
  }

  private typealias Part = (months: ClosedRange<Int>, cell: SheetCell, amount: QuantityPhrase)

  /// The figures of months or quarters together.
  private mutating func sum(
    _ parts: [Part], _ context: SheetContext, into stream: inout ImportedStream
  ) -> QuantityPhrase? {
    guard var total = parts.first?.amount, let first = parts.first else { return nil }
    let covered = context.months.isEmpty ? 12 : context.months.count
    let values = parts.compactMap { $0.amount.quantity.planned }
    total.time = covered == 12 ? .year : .month
    total.quantity = .exact(values.compensatedSum() / (covered == 12 ? 1 : Double(covered)))
    var heading = first.cell.heading
    heading.time = nil
    settle(total, heading: heading, context, cell: nil, into: &stream)
    for part in parts {
      mark(
        part.cell.row, part.cell.column, SheetField.period.target,
        value: [stream.quantity.text, stream.unit].filter { !$0.isEmpty }.joined(separator: " "),
        confidence: 0.95, title: part.cell.title,
        remark: LocalizedText(
          english: "added to the others of the row", chinese: "与同行其他各期相加"))
    }
    months(of: parts, context, into: &stream)
    return total
  }

  /// The months that have something, where others of a whole year have nothing.
  private func months(
    of parts: [Part], _ context: SheetContext, into stream: inout ImportedStream
  ) {
    let busy = Set(
      parts.filter { ($0.amount.quantity.planned ?? 0) > 0 }.flatMap { Array($0.months) })
    guard context.months.count == 12, busy.count < 12, !busy.isEmpty, stream.months.isEmpty else {
      return
    }
    stream.months = busy.sorted().map { "\($0)" }.joined(separator: ",")
  }
}

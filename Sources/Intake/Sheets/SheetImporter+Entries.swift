internal import Catalog
internal import MaterialGraph
internal import Primitives

extension SheetImporter {
  /// A ledger with a row for each day: the entries of one firm and material become one stream, their
  /// sum. Only amounts without a time of their own are entries.
  mutating func sumEntries(from first: Int, of table: SheetTable, _ cells: SheetCells) {
    guard let column = table.headings.firstIndex(where: { $0?.field == .date }) else { return }
    let dates = table.rows.map { cells.text($0, column) }.filter { !$0.isEmpty }
    guard Set(dates).count > 1 else { return }
    var position: [EntryKey: Int] = [:]
    var counts: [Int: Int] = [:]
    var kept = Array(streams[..<first])
    // Where each entry went.
    var target = Array(0..<first)
    let amounts = streams.map { $0.quantity.planned }
    for stream in streams[first...] {
      guard let amount = stream.quantity.planned, stream.quantity.isExact,
        stream.unit.isEmpty || stream.unit.hasSuffix("/a")
      else {
        target.append(kept.count)
        kept.append(stream)
        continue
      }
      let key = EntryKey(stream)
      guard let before = position[key], let sum = kept[before].quantity.planned else {
        position[key] = kept.count
        counts[kept.count] = 1
        target.append(kept.count)
        kept.append(stream)
        continue
      }
      target.append(before)
      kept[before].quantity = .exact(((sum + amount) * 1e6).rounded() / 1e6)
      counts[before, default: 1] += 1
      for note in stream.notes where !kept[before].notes.contains(note) {
        kept[before].notes.append(note)
      }
    }
    for index in counts.keys.sorted() {
      guard let count = counts[index], count > 1 else { continue }
      kept[index].notes.append("\(count) entries, \(dates.min() ?? "") … \(dates.max() ?? "")")
    }
    streams = kept
    joinExchanges(from: first, target, amounts)
  }

  /// The exchanges of entries that became one stream: one for each taker, with what it took.
  private mutating func joinExchanges(from first: Int, _ target: [Int], _ amounts: [Double?]) {
    var joined: [ImportedExchange] = []
    var position: [Int: [Int: Int]] = [:]
    for exchange in exchanges {
      var exchange = exchange
      if exchange.stream >= first, target.indices.contains(exchange.stream) {
        exchange.amount = amounts[exchange.stream]
        exchange.stream = target[exchange.stream]
        if let before = position[exchange.stream]?[exchange.taker] {
          if let amount = exchange.amount, let sum = joined[before].amount {
            joined[before].amount = ((sum + amount) * 1e6).rounded() / 1e6
          }
          continue
        }
        position[exchange.stream, default: [:]][exchange.taker] = joined.count
      }
      joined.append(exchange)
    }
    exchanges = joined
  }

  /// What entries of one stream have in common.
  private struct EntryKey: Hashable {
    let firm: Int
    let direction: Direction
    let texts: [String]
    let cost: Double?

    init(_ stream: ImportedStream) {
      firm = stream.firm
      direction = stream.direction
      cost = stream.cost
      texts = [
        stream.material, stream.unit, stream.costUnit, stream.months,
        stream.codes.joined(separator: ";"), stream.quality.joined(separator: ";"),
      ]
    }
  }
}

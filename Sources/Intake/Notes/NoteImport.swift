public import Catalog
internal import MaterialGraph
public import Primitives
internal import Tables

/// What came of reading a note.
public struct NoteReading: Sendable {
  /// The rows for a region: a firm unless it was there already, and streams.
  public internal(set) var rows = RegionRows()
  /// The words that were not understood, in their order.
  public internal(set) var unread: [String] = []
  /// What was assumed, and what is missing.
  public internal(set) var remarks: [LocalizedText] = []
}

/// Reads one line of free text: who, what, how much, at what price.
public enum NoteImport {
  /// Reads a note.
  ///
  /// - Parameters:
  ///   - text: the note, in English or Chinese.
  ///   - firms: the firms of the region that it is for; a new one gets an id that none of them has.
  ///   - currency: the currency of money without one.
  ///   - answers: what was said before about words.
  ///   - knowledge: the catalogue.
  public static func read(
    _ text: String, firms: [KnownRegion.Firm] = [], currency: String = "CNY",
    answers: SheetAnswers = SheetAnswers(), knowledge: Knowledge = .embedded
  ) -> NoteReading {
    var writer = NoteWriter(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(2000))), firms, currency, answers,
      knowledge)
    return writer.reading()
  }

  /// What a note says, before it becomes rows.
  ///
  /// - Parameter readsFirm: false where whose it is is known and the note names nobody.
  static func draft(
    _ text: String, firms: [KnownRegion.Firm], currency: String, answers: SheetAnswers,
    knowledge: Knowledge, readsFirm: Bool = true
  ) -> NoteDraft {
    var writer = NoteWriter(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(2000))), firms, currency, answers,
      knowledge, readsFirm: readsFirm)
    return writer.draft()
  }
}

/// A note in parts.
struct NoteDraft {
  /// The name of the firm; empty where the note names none.
  var firm = ""
  /// Its town or park; empty where none is named.
  var place = ""
  var streams: [ImportedStream] = []
  /// The words that were not understood, in their order.
  var unread: [String] = []
}

/// Puts the parts of a note together.
private struct NoteWriter {
  private var parts: NoteParts
  private var materials: MaterialReader
  private let firms: [KnownRegion.Firm]
  private let currency: String
  private let knowledge: Knowledge
  private var result = NoteReading()

  init(
    _ text: String, _ firms: [KnownRegion.Firm], _ currency: String, _ answers: SheetAnswers,
    _ knowledge: Knowledge, readsFirm: Bool = true
  ) {
    materials = MaterialReader(knowledge: knowledge, answers: answers.meanings(.material))
    parts = NoteParts(
      text, knownFirms: firms.flatMap { [$0.name, $0.key] }, readsFirm: readsFirm,
      knowledge: knowledge, materials: materials)
    self.firms = firms
    self.currency = currency
    self.knowledge = knowledge
  }

  mutating func reading() -> NoteReading {
    let key = firmKey()
    let draft = draft()
    for stream in draft.streams { result.rows.add(stream.row(firm: key), to: .streams) }
    if NoteWords.overs.first(parts.phrase, in: 0..<parts.phrase.count) != nil {
      result.remarks.append(
        LocalizedText(
          english: "it may speak of what is over; look before it is added",
          chinese: "所述可能已成过去，加入前请核对"))
    }
    if !parts.stocks.isEmpty {
      result.remarks.append(
        LocalizedText(
          english: "an amount in store is no flow and was left out", chinese: "库存量不是流量，未采用"))
    }
    if draft.streams.isEmpty {
      result.remarks.append(
        LocalizedText(english: "no material was found in it", chinese: "没有读出物料"))
    }
    result.unread = draft.unread
    return result
  }

  /// What the note says, before it becomes rows.
  mutating func draft() -> NoteDraft {
    let all = streamsNames()
    let names = all.filter { !isDenied($0.chunk) }
    var streams = names.map { name in stream(name.chunk, name.amount) }
    give(parts.money, to: &streams, names)
    for index in streams.indices where index == 0 || parts.codes.count == 1 {
      take(codes: &streams[index])
    }
    return NoteDraft(
      firm: parts.firm.name, place: parts.firm.place, streams: streams,
      unread: unread(names.map(\.chunk.range)))
  }

  // MARK: Firm

  private mutating func firmKey() -> String {
    let name = parts.firm.name
    if !name.isEmpty,
      let known = firms.first(where: {
        $0.key == name || NameFolding.folded($0.name) == NameFolding.folded(name)
          || FirmName($0.name) == FirmName(name)
      })
    {
      return known.key
    }
    let taken = Set(firms.map(\.key))
    var number = firms.count + 1
    while taken.contains("F\(number)") { number += 1 }
    let key = "F\(number)"
    var row = ["id": key, "name": name.isEmpty ? key : name]
    if !parts.firm.place.isEmpty { row["park"] = parts.firm.place }
    result.rows.add(row, to: .firms)
    if name.isEmpty {
      result.remarks.append(
        LocalizedText(
          english: "no firm was found in it; it is called \(key)",
          chinese: "没有读出企业名称，暂记为 \(key)"))
    }
    return key
  }

  // MARK: Streams

  private typealias Name = (chunk: NoteParts.Chunk, amount: AmountPhrase?)

  /// The names of materials with their amounts.
  private func streamsNames() -> [Name] {
    var named = parts.chunks.filter { isNamed($0) }
    // The same name again speaks of the same stream.
    var seen: Set<String> = []
    named = named.filter { seen.insert($0.key ?? $0.text).inserted }
    var names: [Name] = named.map { ($0, nil) }
    for amount in parts.amounts {
      let near = names.indices.filter { names[$0].amount == nil }.min {
        distance(names[$0].chunk.range, amount.range)
          < distance(names[$1].chunk.range, amount.range)
      }
      let stranger = parts.chunks.filter { chunk in
        !isNamed(chunk) && !isTail(chunk) && clauseDistance(chunk.range, amount.range) <= 4
          && !names.contains { $0.chunk.range == chunk.range }
      }.min { distance($0.range, amount.range) < distance($1.range, amount.range) }
      if let near,
        stranger.map({
          distance($0.range, amount.range) + 3 >= distance(names[near].chunk.range, amount.range)
            || parts.amounts.count <= named.count
        }) ?? true
      {
        names[near].amount = amount
      } else if let stranger {
        names.append((stranger, amount))
      }
    }
    // Words alone, of nobody and without any figure, are no stream.
    let isSaid = !parts.firm.name.isEmpty || !parts.amounts.isEmpty || !parts.codes.isEmpty
    if names.isEmpty, isSaid {
      let longest = parts.chunks.max { $0.text.unicodeScalars.count < $1.text.unicodeScalars.count }
      if let longest { names = [(longest, parts.amounts.first)] }
    }
    return names.sorted { $0.chunk.range.lowerBound < $1.chunk.range.lowerBound }
  }

  /// Whether the note says that there is none of a material: 没有固废, no waste oil.
  private func isDenied(_ chunk: NoteParts.Chunk) -> Bool {
    let phrase = parts.phrase
    return (max(0, chunk.range.lowerBound - 6)..<chunk.range.lowerBound).contains { place in
      NoteWords.nones.match(phrase, at: place).map {
        phrase.skipSpaces($0.end) == phrase.skipSpaces(chunk.range.lowerBound)
      } ?? false
    }
  }

  /// Whether a word stands right behind the name of a material and belongs to it: limestone fines.
  private func isTail(_ chunk: NoteParts.Chunk) -> Bool {
    parts.chunks.contains { other in
      isNamed(other) && other.range.upperBound <= chunk.range.lowerBound
        && (other.range.upperBound..<chunk.range.lowerBound).allSatisfy {
          Phrase.isSpace(parts.phrase[$0])
        }
    }
  }

  private func isNamed(_ chunk: NoteParts.Chunk) -> Bool {
    chunk.key != nil || knowledge.lookup.knownMeaning(of: chunk.text) != nil
  }

  private func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    let gap =
      first.upperBound <= second.lowerBound
      ? first.upperBound..<second.lowerBound
      : second.upperBound..<max(second.upperBound, first.lowerBound)
    // What stands in brackets is of the name before them and parts nothing.
    var length = 0
    var depth = 0
    for place in gap {
      if parts.phrase[place] == 0x28 { depth += 1 }
      if depth == 0 { length += MoneyPhrase.isClauseEnd(parts.phrase, place) ? 13 : 1 }
      if parts.phrase[place] == 0x29 { depth = max(0, depth - 1) }
    }
    return length
  }

  private func clauseDistance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    let gap =
      first.upperBound <= second.lowerBound
      ? first.upperBound..<second.lowerBound
      : second.upperBound..<max(second.upperBound, first.lowerBound)
    return gap.count
  }

  private mutating func stream(
    _ chunk: NoteParts.Chunk, _ amount: AmountPhrase?
  ) -> ImportedStream {
    var stream = ImportedStream(place: .init(file: ""))
    let found = materials.read(chunk.text, codes: chunk.key == nil ? parts.codes.map(\.code) : [])
    stream.material = found.text
    if found.key != nil, found.confidence < 0.95 {
      stream.notes.append(chunk.text)
      result.remarks.append(
        LocalizedText(
          english: "\"\(chunk.text)\" is taken for \(name(found.text).english)",
          chinese: "“\(chunk.text)”视为“\(name(found.text).chinese)”"))
    }
    stream.direction = direction(of: chunk)
    if let amount { take(amount, &stream) }
    if let months = parts.months { stream.months = months.text }
    if let water = parts.moisture {
      stream.quality.append("moisture=\(DecimalText.shortest(water.percent)) %")
    }
    if let temperature = parts.temperature {
      stream.quality.append("temperature=\(DecimalText.shortest(temperature.degrees)) °C")
    }
    return stream
  }

  private func name(_ key: String) -> LocalizedText {
    knowledge.material(key)?.name ?? LocalizedText(same: key)
  }

  private mutating func take(_ amount: AmountPhrase, _ stream: inout ImportedStream) {
    stream.quantity = amount.quantity
    // A number alone, over a time, counts pieces.
    let unit = amount.unit ?? (amount.time == nil ? nil : "pcs")
    if let unit {
      stream.unit = amount.time.map { "\(unit)/\(AmountPhrase.symbol($0))" } ?? unit
    }
    if case .load(let load) = amount.word { result.remarks.append(load.remark) }
    if amount.time == nil {
      result.remarks.append(
        LocalizedText(
          english: "no time is said, so it is a one-off lot", chinese: "未写时间，按一次性批量处理"))
    }
  }

  /// The direction by the nearest word before the name, else by any.
  private func direction(of chunk: NoteParts.Chunk) -> Direction {
    let phrase = parts.phrase
    let start = parts.firm.range.lowerBound == 0 ? parts.firm.range.upperBound : 0
    let before = NoteWords.directions.all(
      phrase, in: min(start, chunk.range.lowerBound)..<chunk.range.lowerBound)
    if let last = before.last { return last.value }
    // What is said behind the next name is of that.
    let next = parts.chunks.first { isNamed($0) && $0.range.lowerBound >= chunk.range.upperBound }
    let end = next?.range.lowerBound ?? phrase.count
    let behind = NoteWords.directions.all(
      phrase, in: chunk.range.upperBound..<max(end, chunk.range.upperBound)
    )
    .filter { found in
      // Looking for anybody is no demand.
      !WordTable<Void>([((), ["anybody", "anyone", "takers", "a taker", "someone", "买家", "接收"])])
        .all(phrase, in: found.range.upperBound..<phrase.count)
        .contains { $0.range.lowerBound <= found.range.upperBound + 2 }
    }
    return behind.first?.value ?? .output
  }

  // MARK: Money and codes

  private mutating func give(
    _ money: [MoneyPhrase], to streams: inout [ImportedStream], _ names: [Name]
  ) {
    let sold = money.isEmpty ? [] : knowledge.commonlySold()
    for one in money where !streams.isEmpty {
      let clause = parts.clause(around: one.range)
      let latter = WordTable<Int>([(0, ["前者", "the former"]), (1, ["后者", "the latter"])])
      var index =
        latter.first(parts.phrase, in: clause)?.value
        ?? parts.chunks.filter { isNamed($0) || names.map(\.chunk.text).contains($0.text) }
        .filter { clause.overlaps($0.range) }
        .compactMap { chunk in
          names.firstIndex {
            $0.chunk.text == chunk.text || $0.chunk.key != nil && $0.chunk.key == chunk.key
          }
        }.first
        ?? names.indices.last { names[$0].chunk.range.lowerBound < one.range.lowerBound } ?? 0
      if !streams.indices.contains(index) { index = 0 }
      if streams[index].cost != nil { continue }
      let isSold = sold.contains(streams[index].material)
      let sign = MoneySign.sign(.price, one, streams[index].direction, isSold: isSold)
      var amount = one.amount
      var unit = one
      if let span = one.time {
        let year = WorkingYear()
        guard let planned = streams[index].quantity.planned, planned > 0,
          let time = FlowUnit.parse(streams[index].unit)?.time
        else { continue }
        amount *= year.count(of: span) / (planned * year.count(of: time))
        unit.unit = streams[index].unit.split(separator: "/").first.map(String.init)
      }
      streams[index].cost = amount == 0 ? 0 : one.isNegative ? -amount : sign.factor * amount
      streams[index].costUnit = amount == 0 ? "" : unit.costUnit(home: currency) ?? ""
      if !sign.isSure, amount != 0 { result.remarks.append(sign.remark) }
    }
  }

  private mutating func take(codes stream: inout ImportedStream) {
    let codes = parts.codes.map(\.code)
    stream.codes = codes.map(\.code.text).sorted()
    if codes.contains(where: { $0.isMarkedHazardous || $0.code.list == .hw }) {
      stream.hazardous = true
    }
  }

  private func unread(_ used: [Range<Int>]) -> [String] {
    parts.chunks.filter { chunk in
      // A number of a telephone is for nobody to understand.
      let isNumber = chunk.text.utf8.allSatisfy { (48...57).contains($0) || $0 == 32 || $0 == 45 }
      return !isNamed(chunk) && !used.contains(chunk.range)
        && !(isNumber && chunk.text.utf8.count >= 7)
    }.map(\.text)
  }
}

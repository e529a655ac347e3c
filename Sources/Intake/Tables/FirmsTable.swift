internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `firms`.
  mutating func readFirms() {
    guard var fields = reader(.firms) else { return }
    let id = fields.field("id")
    let name = fields.field("name")
    let sector = fields.field("sector")
    let latitude = fields.field("latitude")
    let longitude = fields.field("longitude")
    let park = fields.field("park")
    let permits = fields.field("permits")
    let contact = fields.field("contact")
    let notes = fields.field("notes")
    let employees = fields.field("employees")
    let output = fields.field("output")
    let outputUnit = fields.field("output_unit")
    var drafts: [(draft: FirmDraft, row: Int)] = []
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let key = fields.required(id) else { continue }
      var firm = FirmDraft(key)
      firm.name = fields.text(name)
      firm.sector = fields.text(sector)
      firm.location = Self.location(latitude, longitude, &fields)
      firm.park = fields.text(park)
      firm.permits = permitted(permits, &fields)
      firm.contact = fields.text(contact)
      firm.notes = fields.text(notes)
      firm.employees = fields.number(employees, in: 0...1e7)
      firm.output = fields.number(output, in: 0...Double.infinity)
      firm.outputUnit = fields.text(outputUnit)
      drafts.append((firm, row))
    }
    let context = SectorContext(
      priceRegion: builder.scenario.priceRegion, locations: drafts.compactMap(\.draft.location),
      names: drafts.map(\.draft.name))
    for (draft, row) in drafts {
      var firm = draft
      firm.sectorCodes = sectorMeaning(of: firm.sector, in: context).naceCodes
      builder.add(firm)
      note(.row(Int32(truncatingIfNeeded: row)), in: .firms)
      remember(.firms, key: firm.key, row: row)
    }
    noteSectors(drafts.map { ($0.draft.sector, $0.row) }, context, sector, &fields)
    diagnostics.add(fields.diagnostics)
  }

  /// What a firm's words for its trade mean, looked up once for each.
  private mutating func sectorMeaning(
    of words: String, in context: SectorContext
  ) -> SectorMeaning {
    if let known = sectors[words] { return known }
    let meaning = knowledge.sectorMeaning(of: words, in: context)
    sectors[words] = meaning
    return meaning
  }

  /// Says of codes that several lists have how they were read, once for the table, and of words
  /// that are no name of a trade what they were taken for, once for each.
  private func noteSectors(
    _ words: [(text: String, row: Int)], _ context: SectorContext, _ field: FieldReader.Field,
    _ fields: inout FieldReader
  ) {
    var seen: Set<String> = []
    var unclear: [(text: String, meaning: SectorMeaning, row: Int)] = []
    for (text, row) in words where seen.insert(text).inserted {
      guard let meaning = sectors[text], let title = meaning.title else { continue }
      if case .likeness = meaning.way {
        _ = fields.go(to: row)
        fields.diagnostics.note(
          at: fields.place(field),
          LocalizedText(
            english: "taken as the trade \(title.english)", chinese: "按行业“\(title.chinese)”理解"),
          value: text,
          hint: LocalizedText(
            english: "write a code such as NACE 23.51 or GB/T 3011 to be sure",
            chinese: "可写 NACE 23.51 或 GB/T 3011 等代码以避免误解"))
      } else if !meaning.alternatives.isEmpty {
        unclear.append((text, meaning, row))
      }
    }
    guard let first = unclear.first, case .code(let list) = first.meaning.way else { return }
    _ = fields.go(to: first.row)
    let others = first.meaning.alternatives.map { "\($0.list.rawValue) \($0.title.english)" }
    let inChinese = first.meaning.alternatives.map { "\($0.list.rawValue)“\($0.title.chinese)”" }
    let title = first.meaning.title ?? LocalizedText(same: first.text)
    let all = unclear.count
    let english =
      context == .unknown
      ? "\(all) codes of trades may be of several lists, and nothing says which"
      : "\(all) codes of trades may be of several lists and were read as \(list.rawValue), by where"
        + " the firms stand"
    let chinese =
      context == .unknown
      ? "\(all) 个行业代码见于多个分类标准，无从判断属于哪个"
      : "\(all) 个行业代码见于多个分类标准，按企业所在地读作 \(list.rawValue)"
    fields.diagnostics.note(
      at: fields.place(field),
      LocalizedText(
        english: "\(english); the first: \(title.english), or \(others.joined(separator: ", or "))",
        chinese: "\(chinese)；首个为“\(title.chinese)”，亦可为 \(inChinese.joined(separator: "、"))"),
      value: first.text,
      hint: LocalizedText(
        english: "write the list before the code (NACE 23.19, GB/T 2319) to be sure",
        chinese: "在代码前写明标准（NACE 23.19、GB/T 2319）即可避免误解"))
  }

  /// A place from two cells: both, or neither.
  static func location(
    _ latitude: FieldReader.Field, _ longitude: FieldReader.Field, _ fields: inout FieldReader
  ) -> Coordinate? {
    let north = fields.number(latitude, in: -90...90)
    let east = fields.number(longitude, in: -180...180)
    if let north, let east { return Coordinate(latitude: north, longitude: east) }
    let hasNorth = !fields.isBlank(latitude)
    if hasNorth != !fields.isBlank(longitude) {
      fields.diagnostics.error(
        at: fields.place(hasNorth ? longitude : latitude),
        LocalizedText(
          english: "one coordinate is given and the other is not", chinese: "经纬度只填了一个"),
        expected: LocalizedText(english: "both or neither", chinese: "两个都填或都不填"))
    }
    return nil
  }

  /// The hazardous-waste codes that a firm may take; nil where the cell is blank.
  private mutating func permitted(
    _ field: FieldReader.Field, _ fields: inout FieldReader
  ) -> [String]? {
    if fields.isBlank(field) { return nil }
    var permits: [String] = []
    for part in fields.list(field) {
      if let code = lookup.code(in: part) {
        permits.append(code.code.code)
      } else {
        permits.append(part)
        fields.diagnostics.warning(
          at: fields.place(field),
          LocalizedText(
            english: "not a code, so this permit covers nothing", chinese: "不是代码，此许可不起作用"),
          value: part,
          expected: LocalizedText(
            english: "hazardous-waste codes such as HW17; 336-058-17",
            chinese: "如 HW17; 336-058-17 的危险废物代码"))
      }
    }
    return permits
  }
}

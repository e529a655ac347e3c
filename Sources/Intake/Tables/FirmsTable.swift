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
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let key = fields.required(id) else { continue }
      var firm = FirmDraft(key)
      firm.name = fields.text(name)
      firm.sector = fields.text(sector)
      firm.sectorCodes = sectorCodes(meaning: firm.sector)
      firm.location = Self.location(latitude, longitude, &fields)
      firm.park = fields.text(park)
      firm.permits = permitted(permits, &fields)
      firm.contact = fields.text(contact)
      firm.notes = fields.text(notes)
      builder.add(firm)
      note(.row(Int32(truncatingIfNeeded: row)), in: .firms)
      remember(.firms, key: key, row: row)
    }
    diagnostics.add(fields.diagnostics)
  }

  /// The NACE codes that a firm's words mean, looked up once for each.
  private mutating func sectorCodes(meaning words: String) -> [String] {
    if words.isEmpty { return [] }
    if let known = sectors[words] { return known }
    let codes = knowledge.naceCodes(meaning: words)
    sectors[words] = codes
    return codes
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

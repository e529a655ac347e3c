internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `materials`, then the catalogue's materials save those that the region describes
  /// anew: there what its row leaves blank stays the catalogue's.
  mutating func readMaterials() {
    let catalogue = knowledge.materialDrafts(terms)
    let known = Dictionary(
      catalogue.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    readOwnMaterials(known)
    for draft in catalogue where ownMaterials[draft.key] == nil {
      builder.add(draft)
      note(.catalogue, in: .materials)
    }
  }

  /// A row of the table, before what it leaves open is taken from the class above it.
  private struct OwnMaterial {
    let key: String
    let row: Int
    var name: LocalizedText?
    var parent: String?
    var basis: Basis?
    var density: Double?
    var heatingValue: Double?
    var reachKm: Double?
    var codes: [WasteCode] = []
  }

  private mutating func readOwnMaterials(_ known: [String: MaterialDraft]) {
    guard var fields = reader(.materials) else { return }
    let id = fields.field("id")
    let name = fields.field("name")
    let chinese = fields.field("name_zh")
    let parent = fields.field("parent")
    let basis = fields.field("basis")
    let density = fields.field("density")
    let heatingValue = fields.field("heating_value")
    let reach = fields.field("reach_km")
    let codes = fields.field("codes")
    lookup = lookup.extended(with: items(&fields, id, name, chinese, codes))
    var rows: [OwnMaterial] = []
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let key = fields.required(id) else { continue }
      var own = OwnMaterial(key: key, row: row)
      let english = fields.text(name)
      let local = fields.text(chinese)
      if !english.isEmpty || !local.isEmpty {
        own.name = LocalizedText(
          english: english.isEmpty ? local : english, chinese: local.isEmpty ? english : local)
      }
      own.parent = parentKey(parent, &fields)
      own.basis = fields.choice(basis, RegionWords.basis)
      own.density = fields.number(density, in: 1e-9...1e3)
      own.heatingValue = fields.number(heatingValue, in: 1e-9...1e4)
      own.reachKm = fields.number(reach, in: 0...Double.infinity)
      own.codes = Set(self.codes(codes, &fields).map(\.code)).sorted()
      rows.append(own)
    }
    diagnostics.add(fields.diagnostics)
    add(rows, known)
  }

  /// Adds the region's materials in the order of their rows; classes are settled before what is
  /// below them, wherever their rows stand.
  private mutating func add(_ rows: [OwnMaterial], _ known: [String: MaterialDraft]) {
    let first = Dictionary(
      rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for own in rows where ownMaterials[own.key] == nil {
      var line = [own]
      var seen: Set<String> = [own.key]
      while let above = line[line.count - 1].parent, let next = first[above],
        ownMaterials[above] == nil, seen.insert(above).inserted
      {
        line.append(next)
      }
      for member in line.reversed() { ownMaterials[member.key] = draft(of: member, known) }
    }
    for own in rows {
      // A second row of one id is an error that the builder tells.
      builder.add(ownMaterials[own.key] ?? draft(of: own, known))
      note(.row(Int32(truncatingIfNeeded: own.row)), in: .materials)
      remember(.materials, key: own.key, row: own.row)
    }
  }

  private func draft(of own: OwnMaterial, _ known: [String: MaterialDraft]) -> MaterialDraft {
    let upper = own.parent.flatMap { ownMaterials[$0] ?? known[$0] }
    var draft = known[own.key] ?? MaterialDraft(own.key, basis: upper?.basis ?? .mass)
    if let name = own.name { draft.name = name }
    if let parent = own.parent { draft.parent = parent }
    if let basis = own.basis { draft.basis = basis }
    if known[own.key] == nil, let upper {
      // What is of a class is what the class is, unless its row says otherwise.
      draft.kind = upper.kind
      draft.hazard = upper.hazard
      if draft.basis == upper.basis {
        draft.price = upper.price
        draft.disposalCost = upper.disposalCost
      }
    }
    if let value = own.density { draft.density = value }
    if let value = own.heatingValue { draft.heatingValue = value }
    if let value = own.reachKm { draft.reachKm = value }
    if !own.codes.isEmpty { draft.codes = own.codes }
    return draft
  }

  /// The names and codes of the region's own materials, for the lookup.
  private func items(
    _ fields: inout FieldReader, _ id: FieldReader.Field, _ name: FieldReader.Field,
    _ chinese: FieldReader.Field, _ codes: FieldReader.Field
  ) -> [MaterialLookup.Item] {
    var items: [MaterialLookup.Item] = []
    var seen: Set<String> = []
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      let key = fields.text(id)
      guard !key.isEmpty, seen.insert(key).inserted else { continue }
      items.append(
        MaterialLookup.Item(
          key: key, names: [fields.text(name), fields.text(chinese)].filter { !$0.isEmpty },
          codes: fields.list(codes).compactMap { lookup.code(in: $0)?.code }))
    }
    return items
  }

  /// The key of the class above; the words themselves where nothing is known, so that the builder
  /// can say so.
  private func parentKey(
    _ field: FieldReader.Field, _ fields: inout FieldReader
  ) -> String? {
    if fields.isBlank(field) { return nil }
    let words = fields.text(field)
    if case .one(let above)? = lookup.knownMeaning(of: words) { return above }
    return words
  }
}

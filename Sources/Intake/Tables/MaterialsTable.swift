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
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let key = fields.required(id) else { continue }
      let above = parentKey(parent, of: key, &fields)
      let stated = fields.choice(basis, RegionWords.basis)
      let upper = above.flatMap { ownMaterials[$0] ?? known[$0] }
      var draft = known[key] ?? MaterialDraft(key, basis: upper?.basis ?? .mass)
      let english = fields.text(name)
      let local = fields.text(chinese)
      if !english.isEmpty || !local.isEmpty {
        draft.name = LocalizedText(
          english: english.isEmpty ? local : english, chinese: local.isEmpty ? english : local)
      }
      if let above { draft.parent = above }
      if let stated { draft.basis = stated }
      if known[key] == nil, let upper {
        // What is of a class is what the class is, unless its row says otherwise.
        draft.kind = upper.kind
        draft.hazard = upper.hazard
        if draft.basis == upper.basis {
          draft.price = upper.price
          draft.disposalCost = upper.disposalCost
        }
      }
      if let value = fields.number(density, in: 1e-9...1e3) { draft.density = value }
      if let value = fields.number(heatingValue, in: 1e-9...1e4) { draft.heatingValue = value }
      if let value = fields.number(reach, in: 0...Double.infinity) { draft.reachKm = value }
      let stating = self.codes(codes, &fields).map(\.code)
      if !stating.isEmpty { draft.codes = Set(stating).sorted() }
      if ownMaterials[key] == nil { ownMaterials[key] = draft }
      builder.add(draft)
      note(.row(Int32(truncatingIfNeeded: row)), in: .materials)
      remember(.materials, key: key, row: row)
    }
    diagnostics.add(fields.diagnostics)
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
    _ field: FieldReader.Field, of key: String, _ fields: inout FieldReader
  ) -> String? {
    if fields.isBlank(field) { return nil }
    let words = fields.text(field)
    if case .one(let above)? = lookup.knownMeaning(of: words) { return above }
    return words
  }
}

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `sites`.
  mutating func readSites() {
    guard var fields = reader(.sites) else { return }
    let id = fields.field("id")
    let name = fields.field("name")
    let latitude = fields.field("latitude")
    let longitude = fields.field("longitude")
    let park = fields.field("park")
    let limit = fields.field("capacity_limit")
    let forbidden = fields.field("forbidden")
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      guard let key = fields.required(id) else { continue }
      var site = SiteDraft(key)
      site.name = fields.text(name)
      site.location = Self.location(latitude, longitude, &fields)
      site.park = fields.text(park)
      site.capacityLimit = fields.number(limit, in: 0...Double.infinity)
      for part in fields.list(forbidden) {
        let known = bannedKey(part)
        site.forbidden.append(known ?? part)
        if known == nil {
          fields.diagnostics.warning(
            at: fields.place(forbidden),
            LocalizedText(
              english:
                "neither a technology nor a material; it forbids only a technology of this name",
              chinese: "既非技术也非物料；只对同名技术起作用"),
            value: part, suggestions: bannedSuggestions(part), hint: bannedHint(part))
        }
      }
      builder.add(site)
      note(.row(Int32(truncatingIfNeeded: row)), in: .sites)
      remember(.sites, key: key, row: row)
    }
    diagnostics.add(fields.diagnostics)
  }

  /// The id of a technology or a material that an entry of a negative list means, or nil.
  func bannedKey(_ text: String) -> String? {
    if knowledge.technology(text) != nil || ownTechnologies.contains(text) { return text }
    if case .one(let key)? = lookup.knownMeaning(of: text) { return key }
    return nil
  }

  /// Technologies and materials that are spelt like an entry of a negative list.
  func bannedSuggestions(_ text: String) -> [String] {
    let near = Spelling.nearest(to: text, among: knowledge.technologies.map(\.key), atMost: 2)
    return near.isEmpty ? lookup.suggestions(for: text, atMost: 2) : near
  }
}

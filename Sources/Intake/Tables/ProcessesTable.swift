internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The tables `processes` and `process_flows`.
  mutating func readProcesses() {
    let described = readProcessFlows()
    guard var fields = reader(.processes) else { return }
    let id = fields.field("id")
    let technology = fields.field("technology")
    let firm = fields.field("firm")
    let site = fields.field("site")
    let status = fields.field("status")
    let capacity = fields.field("capacity")
    let build = fields.field("build_cost")
    let lifetime = fields.field("lifetime_years")
    let fixed = fields.field("fixed_cost")
    let variable = fields.field("variable_cost")
    let load = fields.field("min_load")
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      let key = fields.required(id)
      let written = fields.required(technology)
      guard let key, let written else { continue }
      let name = knownTechnology(written)?.key ?? written
      var process = ProcessDraft(key, technology: name)
      process.status = fields.choice(status, RegionWords.processStatus) ?? .candidate
      process.firm = fields.text(firm)
      process.site = fields.text(site)
      process.capacity = fields.number(capacity, in: 0...Double.infinity)
      let stated = (
        build: fields.number(build, in: 0...Double.infinity),
        lifetime: fields.number(lifetime, in: 1e-3...1e4), variable: fields.number(variable)
      )
      process.fixedCost = fields.number(fixed) ?? 0
      process.minimumLoad = fields.number(load, in: 0...1) ?? 0
      process.buildCost = stated.build ?? 0
      process.lifetimeYears = stated.lifetime ?? 15
      process.variableCost = stated.variable ?? 0
      let origin = Int32(truncatingIfNeeded: row)
      if let known = knowledge.technology(name) {
        complete(&process, with: known, stated)
        if !described.contains(key) {
          for flow in knowledge.technologyFlows(known, process: key, terms: terms) {
            builder.add(flow)
            note(.technology(origin), in: .processFlows)
          }
        }
      } else if !described.contains(key) {
        // The builder says that the flows are missing; here is what may have been meant.
        let near = Spelling.nearest(to: written, among: knowledge.technologies.map(\.key))
        if !near.isEmpty {
          fields.warning(
            technology,
            LocalizedText(
              english: "the catalogue has no such technology", chinese: "目录中没有此技术"),
            suggestions: near)
        }
      }
      builder.add(process)
      note(.row(origin), in: .processes)
      remember(.processes, key: key, row: row)
    }
    diagnostics.add(fields.diagnostics)
  }

  /// What the row leaves open is taken from the catalogue and marked as an estimate.
  ///
  /// Only something that is yet to be built, and whose cost is the catalogue's too, is given the
  /// catalogue's capacity: for what stands, or has a price of its own, blank means unlimited.
  private func complete(
    _ process: inout ProcessDraft, with known: Technology,
    _ stated: (build: Double?, lifetime: Double?, variable: Double?)
  ) {
    guard
      let model = knowledge.technologyProcess(
        known.key, key: process.key, capacity: process.capacity, terms: terms)
    else { return }
    if stated.build == nil, process.status == .candidate {
      process.buildCost = model.process.buildCost
      process.capacity = model.process.capacity
      process.isEstimate = true
    }
    if stated.lifetime == nil { process.lifetimeYears = model.process.lifetimeYears }
    if stated.variable == nil {
      process.variableCost = model.process.variableCost
      process.isEstimate = true
    }
  }

  /// The technology of an id or a name, or nil.
  private func knownTechnology(_ text: String) -> Technology? {
    if let exact = knowledge.technology(text) { return exact }
    let folded = NameFolding.folded(text)
    let named = knowledge.technologies.filter {
      NameFolding.folded($0.name.english) == folded || NameFolding.folded($0.name.chinese) == folded
    }
    return named.count == 1 ? named.first : nil
  }
}

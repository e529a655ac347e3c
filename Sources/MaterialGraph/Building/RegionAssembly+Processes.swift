internal import Primitives

extension RegionAssembly {
  /// Processes, sorted by key, each with its flows.
  mutating func assembleProcesses() {
    let drafts = builder.processes
    var flowRows = [[Int]](repeating: [], count: drafts.count)
    var rowOf: [String: Int] = [:]
    for (row, draft) in drafts.enumerated() where rowOf[draft.key] == nil { rowOf[draft.key] = row }
    for (row, flow) in builder.processFlows.enumerated() {
      if let process = rowOf[flow.process] {
        flowRows[process].append(row)
      } else {
        error(
          .processFlows, row, "process", flow.process,
          LocalizedText(
            english: "expected the id of a process that exists", chinese: "应为已有的工艺编号"),
          suggestions: Spelling.nearest(to: flow.process, among: rowOf.keys.sorted()))
      }
    }
    for row in order(drafts.map(\.key), .processes) {
      let draft = drafts[row]
      let place = place(of: draft, row: row)
      let flows = flows(flowRows[row])
      if flowRows[row].isEmpty {
        error(
          .processes, row, "technology", draft.technology,
          LocalizedText(
            english: "expected a technology of the catalogue, or rows in process_flows",
            chinese: "应为目录中的技术，或在 process_flows 中给出物料流"))
      }
      if let capacity = draft.capacity {
        _ = inRange(capacity, 0...Double.infinity, .processes, row, "capacity")
      }
      processes.append(
        Process(
          key: draft.key, technology: draft.technology, place: place, status: draft.status,
          capacity: draft.capacity,
          buildCost: inRange(draft.buildCost, 0...Double.infinity, .processes, row, "build_cost"),
          lifetimeYears: inRange(
            draft.lifetimeYears, 1e-3...1e4, .processes, row, "lifetime_years"),
          fixedCost: draft.fixedCost, variableCost: draft.variableCost,
          minimumLoad: inRange(draft.minimumLoad, 0...1, .processes, row, "min_load"),
          flows: flows, isEstimate: draft.isEstimate,
          forbiddenBecause: forbidden(draft, place: place, flows: flows)))
    }
  }

  private mutating func place(of draft: ProcessDraft, row: Int) -> ProcessPlace {
    let firm = draft.firm ?? ""
    let site = draft.site ?? ""
    if !firm.isEmpty, !site.isEmpty {
      error(
        .processes, row, "site", site,
        LocalizedText(
          english: "expected a firm or a site, not both", chinese: "应填企业或场址之一，不能两者都填"))
    }
    if !firm.isEmpty {
      return resolve(
        firm, in: firmsByKey, .processes, row, "firm",
        what: LocalizedText(english: "firm", chinese: "企业")
      ).map(ProcessPlace.firm) ?? .nowhere
    }
    if !site.isEmpty {
      return resolve(
        site, in: sitesByKey, .processes, row, "site",
        what: LocalizedText(english: "site", chinese: "场址")
      ).map(ProcessPlace.site) ?? .nowhere
    }
    return .nowhere
  }

  private mutating func flows(_ rows: [Int]) -> [ProcessFlow] {
    var flows: [ProcessFlow] = []
    var seen: Set<String> = []
    for row in rows {
      let draft = builder.processFlows[row]
      let ratio = inRange(draft.ratio, 1e-12...1e12, .processFlows, row, "ratio")
      guard let reference = reference(draft.material, .processFlows, row) else { continue }
      guard let material = reference.single else {
        error(
          .processFlows, row, "material", draft.material.text,
          LocalizedText(
            english: "expected one known material: a process needs to know what it takes and gives",
            chinese: "应为一种已知物料：工艺必须明确其投入与产出"))
        continue
      }
      guard seen.insert("\(draft.direction.rawValue)/\(material.index)").inserted else {
        error(
          .processFlows, row, "material", draft.material.text,
          LocalizedText(
            english: "the process has an earlier flow of this material and direction",
            chinese: "该工艺已有同一物料、同一方向的流"))
        continue
      }
      var disposal: Figure?
      if draft.direction == .output {
        disposal =
          draft.disposalCost.map(Figure.stated) ?? materials[material].disposalCost ?? .unknown
      }
      flows.append(
        ProcessFlow(
          direction: draft.direction, material: material, ratio: ratio, quality: draft.quality,
          marketPrice: draft.marketPrice, disposalCost: disposal))
    }
    return flows.sorted { left, right in
      if left.direction != right.direction { return left.direction == .input }
      return left.material < right.material
    }
  }

  /// Why a candidate may not be built: its technology or a flow is on the site's or scenario's list.
  private func forbidden(
    _ draft: ProcessDraft, place: ProcessPlace, flows: [ProcessFlow]
  ) -> String? {
    guard draft.status == .candidate else { return nil }
    if builder.scenario.forbidden.contains(draft.technology) { return draft.technology }
    guard case .site(let site) = place else { return nil }
    let list = sites[site].forbidden
    if list.contains(draft.technology) { return draft.technology }
    return flows.lazy.map { materials[$0.material].key }.first { list.contains($0) }
  }
}

internal import Primitives

/// The work of one `RegionBuilder.build()`: tables as they grow, and the problems found on the way.
struct RegionAssembly {
  let builder: RegionBuilder
  var problems: [RegionProblem] = []

  var materials: [Material] = []
  var materialsByKey: [String: ID<Material>] = [:]
  var rules: [SubstitutionRule] = []
  var negativeRules: [NegativeRule] = []
  var routes = RouteTable(materials: [], rules: [])
  var firms: [Firm] = []
  var firmsByKey: [String: ID<Firm>] = [:]
  var sites: [Site] = []
  var sitesByKey: [String: ID<Site>] = [:]
  /// Streams with the row of their draft; -1: implied by an exchange.
  var streams: [Stream] = []
  var streamRows: [Int] = []
  var streamsByKey: [String: ID<Stream>] = [:]
  var processes: [Process] = []
  var exchanges: [Exchange] = []
  /// For each exchange the pairs that it is about in which a process takes part.
  var processConnections: [[Connection]] = []

  init(builder: RegionBuilder) { self.builder = builder }

  // MARK: Problems

  mutating func error(
    _ table: RegionTable, _ row: Int, _ column: String, _ value: String, _ message: LocalizedText,
    suggestions: [String] = []
  ) {
    problems.append(
      RegionProblem(
        .error, table, row: row, column: column, value: value, message: message,
        suggestions: suggestions))
  }

  mutating func warning(
    _ table: RegionTable, _ row: Int, _ column: String, _ value: String, _ message: LocalizedText
  ) {
    problems.append(
      RegionProblem(.warning, table, row: row, column: column, value: value, message: message))
  }

  func sortedProblems() -> [RegionProblem] {
    let order = Dictionary(
      uniqueKeysWithValues: RegionTable.allCases.enumerated().map { ($1, $0) })
    return problems.enumerated().sorted { left, right in
      let first = (order[left.element.table] ?? 0, left.element.row, left.offset)
      let second = (order[right.element.table] ?? 0, right.element.row, right.offset)
      return first < second
    }.map(\.element)
  }

  /// The id behind a key, or nil with an error that says what may have been meant.
  mutating func resolve<Row>(
    _ key: String, in index: [String: ID<Row>], _ table: RegionTable, _ row: Int, _ column: String,
    what: LocalizedText
  ) -> ID<Row>? {
    if let id = index[key] { return id }
    error(
      table, row, column, key,
      LocalizedText(
        english: "expected the id of a \(what.english) that exists",
        chinese: "应为已有的\(what.chinese)编号"),
      suggestions: Spelling.nearest(to: key, among: index.keys.sorted()))
    return nil
  }

  /// Checks that a number lies in a range; reports it and gives the nearest end where it does not.
  mutating func inRange(
    _ value: Double, _ range: ClosedRange<Double>, _ table: RegionTable, _ row: Int,
    _ column: String
  ) -> Double {
    if range.contains(value) { return value }
    let ends =
      range.upperBound == .infinity
      ? LocalizedText(
        english: "expected a number of at least \(DecimalText.shortest(range.lowerBound))",
        chinese: "应为不小于 \(DecimalText.shortest(range.lowerBound)) 的数")
      : LocalizedText(
        english: "expected a number from \(DecimalText.shortest(range.lowerBound)) to "
          + DecimalText.shortest(range.upperBound),
        chinese: "应为 \(DecimalText.shortest(range.lowerBound)) 到 "
          + "\(DecimalText.shortest(range.upperBound)) 之间的数")
    error(table, row, column, DecimalText.shortest(value), ends)
    return value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
  }

  /// Positions of `keys` in the order of the keys, each key once; empty and double ones are errors.
  mutating func order(_ keys: [String], _ table: RegionTable) -> [Int] {
    var first: [String: Int] = [:]
    var kept: [Int] = []
    for (row, key) in keys.enumerated() {
      if key.isEmpty {
        error(
          table, row, "id", "",
          LocalizedText(english: "expected an id", chinese: "应填写编号"))
      } else if first[key] != nil {
        error(
          table, row, "id", key,
          LocalizedText(
            english: "this id is used by an earlier row; ids must be unique",
            chinese: "该编号已被前面的行使用；编号不得重复"))
      } else {
        first[key] = row
        kept.append(row)
      }
    }
    return kept.sorted { keys[$0] < keys[$1] }
  }

  // MARK: Materials, rules, firms, sites

  mutating func assembleMaterials() {
    let drafts = builder.materials
    let ordered = order(drafts.map(\.key), .materials)
    for (position, row) in ordered.enumerated() { materialsByKey[drafts[row].key] = ID(position) }
    var parents: [ID<Material>?] = []
    for row in ordered {
      let draft = drafts[row]
      var parent: ID<Material>?
      if let key = draft.parent, !key.isEmpty {
        parent = resolve(
          key, in: materialsByKey, .materials, row, "parent",
          what: LocalizedText(english: "material", chinese: "物料"))
      }
      parents.append(parent)
    }
    for (position, row) in ordered.enumerated() where climbs(from: position, parents) {
      error(
        .materials, row, "parent", drafts[row].parent ?? "",
        LocalizedText(
          english: "a material cannot be above itself", chinese: "物料不能是自己的上级"))
      parents[position] = nil
    }
    for (position, row) in ordered.enumerated() {
      let draft = drafts[row]
      if let density = draft.density {
        _ = inRange(density, 1e-9...1e3, .materials, row, "density")
      }
      if let value = draft.heatingValue {
        _ = inRange(value, 1e-9...1e4, .materials, row, "heating_value")
      }
      if let reach = draft.reachKm {
        _ = inRange(reach, 0...Double.infinity, .materials, row, "reach_km")
      }
      materials.append(
        Material(
          key: draft.key, name: draft.name, parent: parents[position], kind: draft.kind,
          basis: draft.basis, density: draft.density, heatingValue: draft.heatingValue,
          reachKm: draft.reachKm, hazard: draft.hazard, codes: draft.codes.sorted(),
          price: draft.price, disposalCost: draft.disposalCost))
    }
  }

  private func climbs(from start: Int, _ parents: [ID<Material>?]) -> Bool {
    var node = parents[start]
    var steps = 0
    while let next = node, steps <= parents.count {
      if next.index == start { return true }
      node = parents[next.index]
      steps += 1
    }
    return false
  }

  mutating func assembleRules() {
    var seen: Set<[ID<Material>]> = []
    for (row, draft) in builder.rules.enumerated() {
      let what = LocalizedText(english: "material", chinese: "物料")
      let waste = resolve(draft.waste, in: materialsByKey, .rules, row, "waste", what: what)
      let target = resolve(draft.replaces, in: materialsByKey, .rules, row, "replaces", what: what)
      let ratio = inRange(draft.ratio, 1e-9...1e9, .rules, row, "ratio")
      if let share = draft.maximumShare {
        _ = inRange(share, 0...1, .rules, row, "max_share")
      }
      guard let waste, let target else { continue }
      // The region's own rules come first, so they go before the catalogue's for the same pair.
      guard seen.insert([waste, target]).inserted else {
        if draft.origin == .stated {
          error(
            .rules, row, "replaces", draft.replaces,
            LocalizedText(
              english: "an earlier rule has the same waste and target",
              chinese: "前面已有相同废物与替代对象的规则"))
        }
        continue
      }
      rules.append(
        SubstitutionRule(
          key: draft.key.isEmpty ? "region/rule/\(row + 1)" : draft.key, waste: waste,
          replaces: target, ratio: ratio, treatmentCost: draft.treatmentCost,
          conditions: draft.conditions, maximumShare: draft.maximumShare,
          co2eSavedKg: draft.co2eSavedKg, evidence: draft.evidence, origin: draft.origin))
    }
    rules.sort { ($0.waste, $0.replaces) < ($1.waste, $1.replaces) }
    routes = RouteTable(materials: materials, rules: rules)
    for draft in builder.negativeRules.sorted(by: { $0.key < $1.key }) {
      guard let waste = materialsByKey[draft.waste] else { continue }
      let target = draft.target.flatMap { materialsByKey[$0] }
      guard draft.target == nil || target != nil else { continue }
      negativeRules.append(
        NegativeRule(
          key: draft.key, waste: waste, target: target, sectors: draft.sectors, law: draft.law,
          note: draft.note))
    }
  }

  private func sectorCodes(of draft: FirmDraft) -> [String] {
    let codes = draft.sectorCodes.isEmpty ? [draft.sector] : draft.sectorCodes
    return codes.map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }.sorted()
  }

  mutating func assembleFirmsAndSites() {
    for row in order(builder.firms.map(\.key), .firms) {
      let draft = builder.firms[row]
      firmsByKey[draft.key] = ID(firms.count)
      firms.append(
        Firm(
          key: draft.key, name: draft.name.isEmpty ? draft.key : draft.name, sector: draft.sector,
          sectorCodes: sectorCodes(of: draft), location: draft.location, park: draft.park,
          permits: draft.permits, contact: draft.contact, notes: draft.notes,
          employees: draft.employees, output: draft.output, outputUnit: draft.outputUnit))
    }
    for row in order(builder.sites.map(\.key), .sites) {
      let draft = builder.sites[row]
      if let limit = draft.capacityLimit {
        _ = inRange(limit, 0...Double.infinity, .sites, row, "capacity_limit")
      }
      sitesByKey[draft.key] = ID(sites.count)
      sites.append(
        Site(
          key: draft.key, name: draft.name.isEmpty ? draft.key : draft.name,
          location: draft.location, park: draft.park, capacityLimit: draft.capacityLimit,
          forbidden: draft.forbidden.sorted()))
    }
  }
}

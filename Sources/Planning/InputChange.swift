public import MaterialGraph
internal import Primitives

/// A row or a figure of a region that another region has differently.
public struct InputChange: Hashable, Sendable, Codable {
  /// The table: `firms`, `streams`, `processes`, `sites`, `exchanges`, `rules`.
  public let table: String
  /// The row's id.
  public let key: String
  /// The column; empty: the whole row.
  public let field: String
  /// As the first region has it; nil: it has no such row or nothing there.
  public let before: String?
  /// As the second has it.
  public let after: String?

  /// A change.
  public init(table: String, key: String, field: String, before: String?, after: String?) {
    self.table = table
    self.key = key
    self.field = field
    self.before = before
    self.after = after
  }

  /// All that differs, by table, key and column in the order of the tables.
  ///
  /// Rows of catalogue origin are not compared; amounts and costs are in basis units.
  public static func all(from first: Region, to second: Region) -> [InputChange] {
    compare("firms", first.firms.map(row), second.firms.map(row))
      + compare(
        "streams", first.streams.map { row($0, first) }, second.streams.map { row($0, second) })
      + compare(
        "processes", first.processes.map { row($0, first) },
        second.processes.map { row($0, second) })
      + compare("sites", first.sites.map(row), second.sites.map(row))
      + compare(
        "exchanges", first.exchanges.map { row($0, first) },
        second.exchanges.map { row($0, second) })
      + compare(
        "rules", first.rules.filter { $0.origin == .stated }.map { row($0, first) },
        second.rules.filter { $0.origin == .stated }.map { row($0, second) })
  }

  private struct Row {
    let key: String
    let cells: [(field: String, text: String)]
  }

  private static func compare(_ table: String, _ old: [Row], _ new: [Row]) -> [InputChange] {
    var before: [String: Row] = [:]
    var after: [String: Row] = [:]
    for row in old { before[row.key] = row }
    for row in new { after[row.key] = row }
    var found: [InputChange] = []
    for key in Set(before.keys).union(after.keys).sorted() {
      guard let was = before[key], let now = after[key] else {
        found.append(
          InputChange(
            table: table, key: key, field: "", before: before[key].map { _ in "+" },
            after: after[key].map { _ in "+" }))
        continue
      }
      for (left, right) in zip(was.cells, now.cells) where left.text != right.text {
        found.append(
          InputChange(
            table: table, key: key, field: left.field, before: left.text, after: right.text))
      }
    }
    return found
  }

  private static func text(_ value: Double?) -> String {
    value.map { DecimalText.significant($0, digits: 9) } ?? ""
  }

  private static func text(_ place: Coordinate?) -> String {
    place.map { "\(text($0.latitude)), \(text($0.longitude))" } ?? ""
  }

  private static func row(_ firm: Firm) -> Row {
    Row(
      key: firm.key,
      cells: [
        ("sector", firm.sector), ("place", text(firm.location)), ("park", firm.park),
        ("permits", firm.permits?.joined(separator: "; ") ?? ""),
      ])
  }

  private static func row(_ stream: Stream, _ region: Region) -> Row {
    let material: String
    switch stream.material {
    case .one(let id): material = region.materials[id].key
    case .anyOf(_, let label): material = label
    case .unknown(let words): material = words
    }
    return Row(
      key: stream.key,
      cells: [
        ("firm", region.firms[stream.firm].key), ("direction", stream.direction.rawValue),
        ("material", material), ("quantity", stream.quantity.text),
        ("cost_today", text(stream.costToday.value)),
        ("quality", stream.quality.terms.map(\.text).joined(separator: "; ")),
        ("quality_today", stream.qualityToday.terms.map(\.text).joined(separator: "; ")),
        ("max_share", text(stream.maximumShare)), ("must_place", text(stream.mustPlace)),
        ("min_lot", text(stream.minimumLot)),
        ("max_links", stream.maximumLinks.map(String.init) ?? ""),
      ])
  }

  private static func row(_ process: Process, _ region: Region) -> Row {
    let place: String
    switch process.place {
    case .firm(let firm): place = region.firms[firm].key
    case .site(let site): place = region.sites[site].key
    case .nowhere: place = ""
    }
    return Row(
      key: process.key,
      cells: [
        ("technology", process.technology), ("place", place), ("status", process.status.rawValue),
        ("capacity", text(process.capacity)), ("build_cost", text(process.buildCost)),
        ("lifetime_years", text(process.lifetimeYears)), ("fixed_cost", text(process.fixedCost)),
        ("variable_cost", text(process.variableCost)), ("min_load", text(process.minimumLoad)),
      ])
  }

  private static func row(_ site: Site) -> Row {
    Row(
      key: site.key,
      cells: [
        ("place", text(site.location)), ("capacity_limit", text(site.capacityLimit)),
        ("forbidden", site.forbidden.joined(separator: "; ")),
      ])
  }

  private static func row(_ exchange: Exchange, _ region: Region) -> Row {
    func end(_ end: ExchangeEnd) -> String {
      switch end {
      case .firm(let id): region.firms[id].key
      case .stream(let id): region.streams[id].key
      }
    }
    return Row(
      key: "\(end(exchange.from)) > \(end(exchange.to)) \(exchange.materialText)",
      cells: [("status", exchange.status.rawValue), ("quantity", exchange.quantity.text)])
  }

  private static func row(_ rule: SubstitutionRule, _ region: Region) -> Row {
    Row(
      key: "\(region.materials[rule.waste].key) > \(region.materials[rule.replaces].key)",
      cells: [
        ("ratio", text(rule.ratio)), ("treatment_cost", text(rule.treatmentCost)),
        ("max_share", text(rule.maximumShare)), ("co2e_saved", text(rule.co2eSavedKg)),
      ])
  }
}

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// The work of reading one region: tables as they were found, drafts as they were made from them,
/// and what is wrong so far.
struct RegionIntake {
  /// Where a draft that was added to the builder comes from.
  enum DraftOrigin {
    /// The row of its own table.
    case row(Int32)
    /// The row of a process whose technology it belongs to.
    case technology(Int32)
    /// The catalogue.
    case catalogue
  }

  let name: String
  let knowledge: Knowledge
  var builder = RegionBuilder()
  var diagnostics = Diagnostics()
  var tables: [RegionTable: Table] = [:]
  /// For each table of the builder the origin of each draft that was added, in order.
  var origins: [RegionTable: [DraftOrigin]] = [:]
  var places: RegionPlaces
  /// The scenario's values with their places; nil where there is none.
  var scenarioFile: RegionFile?
  var scenarioDocument: ScenarioSource?
  var terms: PriceTerms
  /// Finds materials: the region's own go first.
  var lookup: MaterialLookup
  /// Keys of the region's own materials with their drafts' positions.
  var ownMaterials: [String: MaterialDraft] = [:]
  /// Ids and free names of technologies in the table of processes, and the ids of firms.
  var ownProcesses: Set<String> = []
  var ownTechnologies: Set<String> = []
  var ownFirms: Set<String> = []
  /// What the scenario bans and what its policies apply to, to be looked up when all is known.
  var pendingBans: [ScenarioSource] = []
  var pendingPolicyTargets: [(policy: Int, source: ScenarioSource)] = []
  /// Currencies for which a note said that the catalogue's rate was used.
  var convertedCurrencies: Set<String> = []
  /// What firms' words for their trades mean.
  var sectors: [String: SectorMeaning] = [:]
  /// What was already looked up, because the same words stand in many rows.
  var meanings: [String: MaterialMeaning] = [:]

  init(name: String, knowledge: Knowledge) {
    self.name = name
    self.knowledge = knowledge
    places = RegionPlaces(name: name)
    terms = knowledge.priceTerms(currency: "CNY")
    lookup = knowledge.lookup
  }

  /// The reader of a table's fields, or nil where the region has no such table.
  mutating func reader(_ table: RegionTable) -> FieldReader? {
    guard let found = tables[table] else { return nil }
    return FieldReader(found, schema: RegionSchema.table(table), diagnostics: &diagnostics)
  }

  mutating func note(_ origin: DraftOrigin, in table: RegionTable) {
    origins[table, default: []].append(origin)
  }

  mutating func remember(_ table: RegionTable, key: String, row: Int) {
    guard let found = tables[table] else { return }
    places.tables[table, default: RegionPlaces.Rows(table: found)].keys.append(key)
    places.tables[table]?.rows.append(Int32(truncatingIfNeeded: row))
  }

  /// Builds the region and tells its problems with their places.
  mutating func build() -> Region? {
    do {
      let region = try builder.build()
      for problem in region.warnings { report(problem) }
      return region
    } catch {
      for problem in error.problems { report(problem) }
      return nil
    }
  }

  private mutating func report(_ problem: RegionProblem) {
    let severity: Diagnostic.Severity = problem.severity == .error ? .error : .warning
    let value = written(problem)
    diagnostics.add(
      Diagnostic(
        severity, at: place(of: problem), problem.message, value: value.isEmpty ? nil : value,
        suggestions: problem.suggestions))
  }

  /// What stands in the cell: the builder knows of a unit only what it measures.
  private func written(_ problem: RegionProblem) -> String {
    guard problem.column == "unit" || problem.column == "cost_unit",
      let origins = origins[problem.table], origins.indices.contains(problem.row),
      case .row(let row) = origins[problem.row],
      let cell = tables[problem.table]?.rows[Int(row)][problem.column], !cell.isBlank
    else { return problem.value }
    return cell.text
  }

  private func place(of problem: RegionProblem) -> Place {
    let origins = origins[problem.table] ?? []
    guard origins.indices.contains(problem.row) else {
      return tables[problem.table]?.place ?? Place(file: name)
    }
    switch origins[problem.row] {
    case .row(let row): return place(problem.table, Int(row), problem.column)
    case .technology(let row): return place(.processes, Int(row), "technology")
    case .catalogue: return Place(file: "catalogue/\(problem.table.rawValue).csv")
    }
  }

  private func place(_ table: RegionTable, _ row: Int, _ column: String) -> Place {
    guard let found = tables[table] else { return Place(file: name) }
    guard let position = found.column(column) else { return found.place(ofRow: row) }
    return found.place(row: row, column: position)
  }
}

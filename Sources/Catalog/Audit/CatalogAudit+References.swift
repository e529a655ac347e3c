internal import MaterialGraph
internal import Primitives
internal import Tables

extension CatalogAudit {
  /// Columns that name a row of another table, with words that are allowed beside.
  private static let references:
    [(file: String, column: String, target: String, also: Set<String>)] = [
      ("materials.csv", "parent", "materials.csv", []),
      ("rules.csv", "waste", "materials.csv", []), ("rules.csv", "replaces", "materials.csv", []),
      ("rules.csv", "evidence", "exchanges.csv", []),
      ("forbidden.csv", "waste", "materials.csv", ["hazardous"]),
      ("exchanges.csv", "waste", "materials.csv", []),
      ("technologies.csv", "feed", "materials.csv", []),
      ("technology_flows.csv", "technology", "technologies.csv", []),
      ("technology_flows.csv", "material", "materials.csv", []),
      ("sectors.csv", "product", "materials.csv", []),
      ("sector_sizes.csv", "sector", "sectors.csv", []),
      ("sector_flows.csv", "sector", "sectors.csv", []),
      ("sector_flows.csv", "material", "materials.csv", []),
      ("prices.csv", "material", "materials.csv", []),
      ("emission_factors.csv", "material", "materials.csv", []),
      ("compositions.csv", "material", "materials.csv", []),
    ]

  /// Ids that dangle.
  mutating func checkReferences() {
    for reference in Self.references {
      guard let table = tables[reference.file], let target = tables[reference.target],
        let key = target.column("id")
      else { continue }
      let known = Set((0..<target.rowCount).map { target.text(row: $0, column: key) })
      let ordered = known.sorted()
      for row in 0..<table.rowCount {
        for id in Self.list(table, row, reference.column)
        where !known.contains(id) && !reference.also.contains(id) {
          find(
            .error, table, row, reference.column, "\(reference.target) has no such id",
            "\(reference.target) 中没有此编号", value: id,
            suggestions: Spelling.nearest(to: id, among: ordered))
        }
      }
    }
    checkUses()
  }

  /// What a negative rule forbids: materials, beginnings of NACE codes, or all.
  private mutating func checkUses() {
    guard let table = tables["forbidden.csv"] else { return }
    for row in 0..<table.rowCount {
      for use in Self.list(table, row, "use_or_sector") where use != "all" {
        let isCode = use.allSatisfy { $0.isNumber || $0 == "." }
        let digits = use.filter(\.isNumber)
        let isKnown =
          isCode ? isActivity(digits, of: .nace) : knowledge.material(use) != nil
        if !isKnown {
          find(
            .error, table, row, "use_or_sector", "neither a material nor a NACE code",
            "既非物料编号，也非 NACE 代码", value: use)
        }
      }
    }
  }

  /// Parents that come round to themselves, and that are counted in something else.
  mutating func checkTaxonomy() {
    guard let table = tables["materials.csv"] else { return }
    for row in 0..<table.rowCount {
      let key = Self.text(table, row, "id")
      guard let material = knowledge.material(key), let parent = material.parent else { continue }
      let line = knowledge.lineage(of: parent)
      if line.contains(key) {
        find(
          .error, table, row, "parent", "a class that lies below the material itself",
          "上级类别又在本物料之下", value: parent)
      }
      if let above = knowledge.material(parent), above.basis != material.basis {
        find(
          .warning, table, row, "basis",
          "counted in \(material.basis.symbol), its class \(parent) in \(above.basis.symbol): it "
            + "cannot serve for the class",
          "以 \(material.basis.symbol) 计，而上级 \(parent) 以 \(above.basis.symbol) 计，不能代替该类别")
      }
    }
  }
}

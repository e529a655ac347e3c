internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `rules`, then the catalogue's rules: for the same pair the region's own go first.
  mutating func readRules() {
    readOwnRules()
    for rule in knowledge.ruleDrafts(terms) {
      builder.add(rule)
      note(.catalogue, in: .rules)
    }
    for rule in knowledge.negativeRuleDrafts() { builder.add(rule) }
  }

  private mutating func readOwnRules() {
    guard var fields = reader(.rules) else { return }
    let waste = fields.field("waste")
    let replaces = fields.field("replaces")
    let ratio = fields.field("ratio")
    let cost = fields.field("treatment_cost")
    let conditions = fields.field("conditions")
    let share = fields.field("max_share")
    let saved = fields.field("co2e_saved")
    let evidence = fields.field("evidence")
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      let given = singleMaterial(waste, &fields)
      let target = singleMaterial(replaces, &fields)
      let worth = fields.number(ratio, in: 1e-9...1e9)
      let treatment = fields.number(cost)
      let limits = fields.quality(conditions)
      let most = fields.number(share, in: 0...1)
      let co2e = fields.number(saved)
      guard let given, let target else { continue }
      var rule = RuleDraft(waste: given, replaces: target, ratio: worth ?? 1)
      rule.treatmentCost = treatment ?? 0
      rule.conditions = limits
      rule.maximumShare = most
      rule.co2eSavedKg = co2e ?? 0
      rule.evidence = fields.text(evidence)
      builder.add(rule)
      note(.row(Int32(truncatingIfNeeded: row)), in: .rules)
    }
    diagnostics.add(fields.diagnostics)
  }
}

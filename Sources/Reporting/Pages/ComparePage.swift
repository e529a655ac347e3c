internal import Matching
internal import MaterialGraph
public import Planning
internal import Primitives

extension Page {
  /// What changed between two plans, and why.
  ///
  /// - Parameters:
  ///   - comparison: what changed.
  ///   - terms: what differs in the scenarios.
  ///   - top: how many links, firms and inputs are shown; nil: all.
  public static func comparison(
    _ comparison: PlanComparison, terms: [InputChange], top: Int? = nil
  ) -> Page {
    Page(
      title: LocalizedText(english: "What changed, and why", chinese: "变化及原因"),
      blocks: ComparisonBlocks(comparison, terms: terms, top: top ?? .max).all)
  }
}

/// The parts of a page that compare two plans.
public struct ComparisonBlocks {
  private let comparison: PlanComparison
  private let terms: [InputChange]
  private let top: Int

  /// The parts for a comparison; `top` as for the page.
  public init(_ comparison: PlanComparison, terms: [InputChange], top: Int = .max) {
    self.comparison = comparison
    self.terms = terms
    self.top = top
  }

  private func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  private var currency: String {
    comparison.second.region?.scenario.currency ?? comparison.first.region?.scenario.currency
      ?? ""
  }

  /// All of them: links first.
  public var all: [Page.Block] {
    var blocks: [Page.Block] = [.paragraph(headline)]
    if !comparison.links.isEmpty {
      blocks += [.heading(text("Links that changed", "变化的链接")), .table(linkTable)]
    }
    blocks += [.heading(text("What it comes to", "总量变化")), .table(totalTable)]
    if !comparison.firms.isEmpty {
      blocks += [.heading(text("Who gains and who loses", "各方得失")), .table(firmTable)]
    }
    let inputs = terms + comparison.inputs
    if !inputs.isEmpty {
      blocks += [.heading(text("What differs in the inputs", "输入差异")), .table(inputTable(inputs))]
    }
    return blocks
  }

  private var headline: LocalizedText {
    let added = comparison.links.count { $0.before == nil }
    let removed = comparison.links.count { $0.after == nil }
    let moved = comparison.links.count - added - removed
    let benefit = comparison.totals.first { $0.key == "benefit" }?.change ?? 0
    let money = Figures.moneyPerYear(benefit.magnitude, currency)
    let sum = Figures.money(benefit.magnitude, currency)
    let (more, gain) = benefit >= 0 ? ("more", "增加") : ("less", "减少")
    let (first, second) = (comparison.first.name, comparison.second.name)
    guard !comparison.links.isEmpty || benefit.magnitude > 1e-6 else {
      return text(
        "The plans of \(first) and \(second) are the same.", "\(first) 与 \(second) 的方案相同。")
    }
    return text(
      "From \(first) to \(second): \(added) links begin, \(removed) end, \(moved) change, "
        + "\(comparison.sameLinks) stay; all together gain \(money.english) \(more).",
      "从 \(first) 到 \(second)：新增 \(added) 条链接，终止 \(removed) 条，变化 \(moved) 条，不变 "
        + "\(comparison.sameLinks) 条；整体收益每年\(gain) \(sum.chinese)。")
  }

  private var linkTable: PageTable {
    let wording = ChangeWording(comparison)
    var table = PageTable([
      .init("from", Strings.from, priority: 6), .init("to", Strings.to, priority: 6),
      .init("material", Strings.material, priority: 3),
      .init("before", text("before", "前"), isNumber: true, priority: 7),
      .init("after", text("after", "后"), isNumber: true, priority: 7),
      .init(
        "value_change", Strings.yearlySum("worth changes", "价值变化", currency),
        isNumber: true, priority: 8),
      .init("why", text("reason", "原因"), priority: 1),
    ])
    for link in comparison.links.prefix(top) {
      let reasons = link.reasons.prefix(4).map(wording.reason)
      table.append([
        .name(link.from), .name(link.to), material(link.material), .amount(link.before),
        .amount(link.after), .amount(link.valueAfter - link.valueBefore),
        .text(
          text(
            reasons.map(\.english).joined(separator: "; "),
            reasons.map(\.chinese).joined(separator: "；"))),
      ])
    }
    return table
  }

  /// A material by its name, for machines its id.
  private func material(_ key: String) -> PageTable.Cell {
    let regions = [comparison.second.region, comparison.first.region].compactMap { $0 }
    for region in regions {
      if let id = region.material(key) { return .coded(region.materials[id].name, code: key) }
    }
    return .name(key)
  }

  private var totalTable: PageTable {
    var table = changeTable(Strings.measure)
    for change in comparison.totals {
      let isCount = change.key == "links"
      func cell(_ value: Double?) -> PageTable.Cell {
        guard let value, isCount else { return .amount(value) }
        return .number(value, places: 0)
      }
      table.append([
        .text(name(ofTotal: change.key)), cell(change.before), cell(change.after),
        cell(change.change),
      ])
    }
    return table
  }

  private var firmTable: PageTable {
    var table = changeTable(Strings.firm)
    for change in comparison.firms.prefix(top) {
      table.append([
        .name(change.key), .amount(change.before), .amount(change.after), .amount(change.change),
      ])
    }
    return table
  }

  private func changeTable(_ heading: LocalizedText) -> PageTable {
    PageTable([
      .init("key", heading, priority: 5),
      .init("before", text("before", "前"), isNumber: true, priority: 4),
      .init("after", text("after", "后"), isNumber: true, priority: 4),
      .init("change", text("change", "变化"), isNumber: true, priority: 6),
    ])
  }

  private func inputTable(_ inputs: [InputChange]) -> PageTable {
    var table = PageTable([
      .init("table", text("table", "表"), priority: 4), .init("id", Strings.id, priority: 6),
      .init("field", text("column", "列"), priority: 5),
      .init("before", text("before", "前"), priority: 3),
      .init("after", text("after", "后"), priority: 3),
    ])
    for change in inputs.prefix(top) {
      table.append([
        .name(change.table), .name(change.key), .name(change.field),
        change.before.map { .name($0) } ?? .blank, change.after.map { .name($0) } ?? .blank,
      ])
    }
    return table
  }

  private func name(ofTotal key: String) -> LocalizedText {
    switch key {
    case "benefit": Strings.yearlySum("benefit", "总收益", currency)
    case "diverted": text("waste diverted t/a", "废物转移量 吨/年")
    case "virgin_avoided": text("conventional supply replaced t/a", "替代原生料 吨/年")
    case "virgin_remaining": text("conventional supply left t/a", "剩余原生料 吨/年")
    case "co2e_avoided": text("CO2e avoided t/a", "减排量 吨 CO2e/年")
    case "links": Strings.links
    default: Strings.sum("invested", "投资", currency)
    }
  }
}

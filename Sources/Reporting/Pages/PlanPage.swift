internal import Matching
internal import MaterialGraph
public import Planning
internal import Primitives

extension Page {
  /// A plan: what it comes to, its links and processes, who gains, what it takes for granted.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - studies: what was looked at beside it, shown after the first sentence.
  public static func plan(_ plan: Plan, studies: [Block] = []) -> Page {
    let region = plan.region
    let wording = Wording(region: region)
    var blocks: [Block] = [.paragraph(headline(plan))]
    if plan.status == .infeasible {
      blocks += conflicts(plan, wording)
      return Page(title: Strings.planTitle, blocks: blocks)
    }
    if plan.status == .unbounded { return Page(title: Strings.planTitle, blocks: blocks) }
    blocks += studies
    blocks += [.heading(Strings.linksInUse), .table(linkTable(plan, wording))]
    if !plan.built.isEmpty {
      blocks += [.heading(Strings.projectsTitle), .table(builtTable(plan))]
    }
    if !plan.processes.isEmpty {
      blocks += [.heading(Strings.runningProcesses), .table(processTable(plan))]
    }
    if !plan.firms.isEmpty {
      blocks += [.heading(Strings.whoGains), .table(firmTable(plan))]
    }
    if !plan.assumptions.isEmpty {
      blocks += [.heading(Strings.assumptions), .list(plan.assumptions.map(wording.assumption))]
    }
    blocks += [.heading(Strings.proof), .paragraph(proof(plan))]
    return Page(title: Strings.planTitle, blocks: blocks)
  }

  /// What cannot be kept together: each conflict in one sentence, or point by point.
  private static func conflicts(_ plan: Plan, _ wording: Wording) -> [Block] {
    var blocks: [Block] = [.heading(Strings.conflictTitle)]
    for conflict in plan.conflicts {
      if let sentence = wording.sentence(for: conflict, in: plan) {
        blocks.append(.paragraph(sentence))
      } else {
        blocks.append(.list(conflict.requirements.map(wording.requirement)))
      }
      if conflict.isIrreducible, conflict.requirements.count > 1 {
        blocks.append(.paragraph(Strings.anyOneLess))
      }
    }
    if let program = plan.effort.claimedBy {
      blocks.append(.paragraph(Strings.infeasibleAsClaimed(by: program)))
    }
    return blocks
  }

  private static func headline(_ plan: Plan) -> LocalizedText {
    let state = Strings.status(plan.status)
    guard plan.value != nil else { return state }
    let totals = plan.totals
    let money = Figures.moneyPerYear(totals.benefit, plan.region.scenario.currency)
    let diverted = Strings.tonnes(totals.diverted)
    let avoided = Strings.tonnes(totals.virginAvoided)
    let co2e = Strings.co2eChange(Strings.tonnes(totals.co2eAvoided.magnitude), totals.co2eAvoided)
    let links = totals.links
    var english =
      "\(links) \(links == 1 ? "link" : "links"), worth \(money.english) to all together; "
      + "\(diverted.english) a year find a taker, \(avoided.english) of conventional supply are "
      + "replaced, \(co2e.english)."
    var chinese =
      "\(links) 条链接，整体价值\(money.chinese)；每年 \(diverted.chinese)找到去向，替代 \(avoided.chinese)原生料，"
      + "\(co2e.chinese)。"
    if totals.invested > 0 {
      let sum = Figures.money(totals.invested, plan.region.scenario.currency)
      english += " It builds \(plan.built.count) for \(sum.english)."
      chinese += "新建 \(plan.built.count) 项，投资 \(sum.chinese)。"
    }
    let share = Figures.percent(plan.estimateShare)
    if plan.estimateShare >= 0.005 {
      english += " \(share.english) of the money that it moves rests on estimates."
      chinese += "所涉金额中有 \(share.chinese) 依据估计值。"
    }
    return LocalizedText(english: english, chinese: chinese)
  }

  private static func proof(_ plan: Plan) -> LocalizedText {
    let state = Strings.status(plan.status)
    let name = Strings.objective(plan.objective)
    let unit = Strings.unit(of: plan.objective, currency: plan.region.scenario.currency)
    guard let value = plan.value else { return state }
    let reached = Figures.amount(value)
    guard let bound = plan.bound, let gap = plan.gap else {
      return LocalizedText(
        english: "\(state.english): \(name.english) \(reached) \(unit.english); no bound is known.",
        chinese: "\(state.chinese)：\(name.chinese) \(reached) \(unit.chinese)；界未知。")
    }
    let limit = Figures.amount(bound)
    let percent = Figures.percent(gap)
    let claim = plan.effort.claimedBy.map(Strings.boundAsClaimed(by:))
    let open = plan.links.count { if case .open = $0.certainty { true } else { false } }
    let certain = plan.links.count { $0.certainty == .certain }
    let english =
      "\(state.english): \(name.english) \(reached) \(unit.english), bound \(limit)"
      + (claim?.english ?? "") + ", gap \(percent.english)."
    let chinese =
      "\(state.chinese)：\(name.chinese) \(reached) \(unit.chinese)，界 \(limit)"
      + (claim?.chinese ?? "") + "，差距 \(percent.chinese)。"
    return LocalizedText(
      english: english
        + " Of \(plan.links.count) links \(certain) are certain, \(open) open.",
      chinese: chinese + "\(plan.links.count) 条链接中 \(certain) 条确定，\(open) 条待定。")
  }

  private static func linkTable(_ plan: Plan, _ wording: Wording) -> PageTable {
    let region = plan.region
    var table = PageTable([
      .init("from", Strings.from, priority: 1), .init("giver", Strings.giver, priority: 4),
      .init("material", Strings.material, priority: 5), .init("to", Strings.to, priority: 2),
      .init("taker", Strings.taker, priority: 4),
      .init("replaces", Strings.replaces, priority: 3),
      .init("quantity", Strings.quantity(nil), isNumber: true, priority: 8),
      .init("unit", Strings.unit, priority: 6),
      .init("value", Strings.value(region.scenario.currency), isNumber: true, priority: 8),
      .init("km", Strings.kilometres, isNumber: true, priority: 6),
      .init("certainty", Strings.certainty, priority: 6),
    ])
    for link in plan.links {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      table.append([
        .name(from.key), .name(wording.holder(from)), .text(region.materialName(from.material)),
        .name(to.key), .name(wording.holder(to)), .text(region.materialName(to.material)),
        .amount(link.quantity), region.unitCell(of: from.material), .amount(link.value),
        .amount(link.candidate.distance.km), .text(Strings.certainty(link.certainty)),
      ])
    }
    return table
  }

  private static func builtTable(_ plan: Plan) -> PageTable {
    let region = plan.region
    let currency = region.scenario.currency
    var table = PageTable([
      .init("process", Strings.process, priority: 5),
      .init("technology", Strings.technology, priority: 4),
      .init("site", Strings.site, priority: 3),
      .init("activity", Strings.activity, isNumber: true, priority: 6),
      .init("build_cost", Strings.buildCost(currency), isNumber: true, priority: 6),
      .init("annual_cost", Strings.yearlyCost(currency), isNumber: true, priority: 6),
    ])
    for built in plan.built {
      let process = region.processes[built.process]
      table.append([
        .name(process.key), .name(process.technology), .name(region.placeKey(of: process)),
        .amount(built.activity), .amount(built.buildCost), .amount(built.annualCost),
      ])
    }
    return table
  }

  private static func processTable(_ plan: Plan) -> PageTable {
    let region = plan.region
    var table = PageTable([
      .init("process", Strings.process, priority: 6),
      .init("technology", Strings.technology, priority: 3),
      .init("activity", Strings.activity, isNumber: true, priority: 6),
      .init("bought", Strings.bought, priority: 1), .init("sold", Strings.sold, priority: 1),
      .init("disposed", Strings.disposed, priority: 1),
      .init(
        "result", Strings.value(region.scenario.currency), isNumber: true, priority: 5),
    ])
    func list(_ amounts: [MaterialAmount]) -> PageTable.Cell {
      guard !amounts.isEmpty else { return .blank }
      func words(_ language: Language) -> String {
        amounts.map { amount in
          let material = region.materials[amount.material]
          let unit = BasisWords(material.basis).unit
          return "\(material.name[language]) \(Figures.counted(amount.amount, unit)[language])"
        }.joined(separator: language == .english ? ", " : "，")
      }
      return .text(LocalizedText(english: words(.english), chinese: words(.chinese)))
    }
    for run in plan.processes {
      let process = region.processes[run.process]
      table.append([
        .name(process.key), .name(process.technology), .amount(run.activity), list(run.bought),
        list(run.sold), list(run.disposed), .amount(run.ownResult),
      ])
    }
    return table
  }

  private static func firmTable(_ plan: Plan) -> PageTable {
    let region = plan.region
    var table = PageTable([
      .init("id", Strings.id, priority: 1), .init("firm", Strings.firm, priority: 3),
      .init("benefit", Strings.value(region.scenario.currency), isNumber: true, priority: 5),
    ])
    let ranked = plan.firms.sorted {
      $0.benefit != $1.benefit ? $0.benefit > $1.benefit : $0.key < $1.key
    }
    for share in ranked {
      let name = region.firm(share.key).map { region.firms[$0].name } ?? share.key
      table.append([.name(share.key), .name(name), .amount(share.benefit)])
    }
    return table
  }
}

extension Region {
  /// The key of where a process stands: its firm, its site, or nothing.
  func placeKey(of process: Process) -> String {
    switch process.place {
    case .firm(let firm): firms[firm].key
    case .site(let site): sites[site].key
    case .nowhere: ""
    }
  }
}

internal import Matching
internal import MaterialGraph
public import Planning
internal import Primitives

/// The part of a plan's page that shows other choices of who deals with whom.
public enum AlternativesPage {
  /// The plans beside the best one: what each gives up, leaves and adds.
  public static func blocks(_ found: PlanAlternatives) -> [Page.Block] {
    let title = LocalizedText(english: "Other choices", chinese: "其他可选方案")
    guard let best = found.plans.first, found.plans.count > 1 else {
      return [
        .heading(title),
        .paragraph(
          LocalizedText(
            english: "No other plan leaves a link of the best one.",
            chinese: "没有其他方案可以舍去最优方案中的某条链接。")),
      ]
    }
    let objective = Strings.objective(best.objective)
    let unit = Strings.unit(of: best.objective, currency: best.region.scenario.currency)
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init(
        "value",
        LocalizedText(
          english: "\(objective.english) \(unit.english)",
          chinese: "\(objective.chinese) \(unit.chinese)"),
        isNumber: true, priority: 8),
      .init(
        "loss", LocalizedText(english: "gives up", chinese: "少得"), isNumber: true, priority: 7),
      .init("leaves", LocalizedText(english: "leaves", chinese: "舍去"), priority: 4),
      .init("adds", LocalizedText(english: "takes up", chinese: "新增"), priority: 4),
    ])
    for (position, plan) in found.plans.enumerated() {
      let change = LinkChange(from: best, to: plan)
      table.append([
        .number(Double(position + 1), places: 0), .amount(plan.value),
        .amount(((best.value ?? 0) - (plan.value ?? 0)).magnitude),
        .name(names(change.left, plan)), .name(names(change.added, plan)),
      ])
    }
    let words = LocalizedText(
      english:
        "The \(found.plans.count) best plans of which each leaves at least one link of every "
        + "better one.",
      chinese: "前 \(found.plans.count) 个最优方案，每个都至少舍去更优方案中的一条链接。")
    return [.heading(title), .paragraph(words), .table(table)]
  }

  private static func names(_ links: [PlannedLink], _ plan: Plan) -> String {
    links.map { link in
      "\(plan.region.ports[link.candidate.from].key) > \(plan.region.ports[link.candidate.to].key)"
    }.joined(separator: ", ")
  }
}

/// The links that one plan of a region has and another has not.
struct LinkChange {
  /// What is no longer used.
  let left: [PlannedLink]
  /// What is used instead.
  let added: [PlannedLink]

  init(from before: Plan, to after: Plan) {
    func pair(_ link: PlannedLink) -> PortPair {
      PortPair(from: link.candidate.from, to: link.candidate.to)
    }
    let old = Set(before.links.map(pair))
    let new = Set(after.links.map(pair))
    left = before.links.filter { !new.contains(pair($0)) }
    added = after.links.filter { !old.contains(pair($0)) }
  }
}

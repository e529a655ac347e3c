public import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Page {
  /// A closure drill: who is missed most, what is left behind, who takes over, and how varied and
  /// how exposed the park is.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - top: how many closures and single points are shown; nil: all.
  public static func drill(_ report: DrillReport, top: Int? = nil) -> Page {
    let title = LocalizedText(english: "When a firm closes", chinese: "企业关停演练")
    let shown = Array(report.closures.prefix(top ?? .max))
    var blocks: [Block] = [.paragraph(headline(report)), .table(closureTable(report, shown))]
    let details = shown.prefix(top ?? (report.closures.count == 1 ? 1 : 8))
      .flatMap { detail($0, report.region) }
    if !details.isEmpty {
      blocks += [
        .heading(
          LocalizedText(english: "What is left behind, and who takes over", chinese: "遗留问题与替代去向")),
        .list(details),
      ]
    }
    blocks += singlePoints(report, top: top ?? 15)
    blocks += [
      .heading(LocalizedText(english: "How varied the park is", chinese: "园区多样性")),
      .table(diversityTable(report)),
    ]
    return Page(title: title, blocks: blocks)
  }

  private static func headline(_ report: DrillReport) -> LocalizedText {
    let currency = report.region.scenario.currency
    guard let worst = report.closures.first, let lost = worst.lostBenefit, lost > 0 else {
      return LocalizedText(
        english: "No closing costs the others anything by this plan.", chinese: "按此方案，没有企业的关停会造成损失。"
      )
    }
    let name = report.region.firms[worst.firm].name
    let money = Figures.moneyPerYear(lost, currency)
    return LocalizedText(
      english: "\(report.closures.count) "
        + (report.closures.count == 1 ? "closing was" : "closings were each")
        + " planned anew. The dearest is \(name): all together lose \(money.english).",
      chinese: "对 \(report.closures.count) 家企业的关停分别重新规划。损失最大的是“\(name)”：整体"
        + "\(money.chinese)。")
  }

  private static func closureTable(_ report: DrillReport, _ shown: [Closure]) -> PageTable {
    let region = report.region
    let currency = region.scenario.currency
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("firm", Strings.id, priority: 7), .init("name", Strings.firm, priority: 4),
      .init(
        "lost_benefit",
        Strings.yearlySum("all lose", "整体损失", currency),
        isNumber: true, priority: 8),
      .init(
        "lost_by_others",
        Strings.yearlySum("others lose", "他方损失", currency),
        isNumber: true, priority: 6),
      .init(
        "stranded_tonnes", LocalizedText(english: "stranded t/a", chinese: "滞留 吨/年"),
        isNumber: true, priority: 7),
      .init(
        "starved_tonnes", LocalizedText(english: "to be bought t/a", chinese: "需外购 吨/年"),
        isNumber: true, priority: 5),
      .init(
        "loops_opened", Strings.loopsOpened, isNumber: true,
        priority: 5),
      .init("repair", Strings.bestRepair, priority: 4),
      .init(
        "repair_gain",
        Strings.yearlySum("wins back", "挽回", currency),
        isNumber: true, priority: 4),
      .init(
        "obligations", LocalizedText(english: "duties kept", chinese: "处置义务"), priority: 2),
    ])
    for (position, closure) in shown.enumerated() {
      let firm = region.firms[closure.firm]
      table.append([
        .number(Double(position + 1), places: 0), .name(firm.key), .name(firm.name),
        .amount(closure.lostBenefit), .amount(closure.lostByOthers),
        .amount(closure.strandedTonnes), .amount(closure.starvedTonnes),
        .number(Double(closure.loopsOpened), places: 0),
        closure.repair.map { .name(region.processes[$0.process].key) } ?? .blank,
        .amount(closure.repair?.gain),
        .text(closure.keepsObligations ? Strings.yes : Strings.no),
      ])
    }
    return table
  }

  /// The largest shifts of a closure and its takeovers, as sentences.
  private static func detail(_ closure: Closure, _ region: Region) -> [LocalizedText] {
    guard !closure.stranded.isEmpty || !closure.starved.isEmpty else { return [] }
    let name = region.firms[closure.firm].key
    func list(_ shifts: [Closure.Shift]) -> LocalizedText {
      let first = shifts.prefix(3).map { shift in
        let port = region.ports[shift.port]
        let amount = region.yearlyAmount(shift.before - shift.after, of: port.material)
        return LocalizedText(
          english: "\(port.key) \(amount.english)", chinese: "\(port.key) \(amount.chinese)")
      }
      return Strings.list(first, andMore: shifts.count - first.count)
    }
    var english = "\(name):"
    var chinese = "\(name)："
    if !closure.stranded.isEmpty {
      english += " no taker for \(list(closure.stranded).english);"
      chinese += "失去去向 \(list(closure.stranded).chinese)；"
    }
    if !closure.starved.isEmpty {
      english += " to be bought again \(list(closure.starved).english);"
      chinese += "需重新外购 \(list(closure.starved).chinese)；"
    }
    let links = closure.takeovers.sorted { $0.value > $1.value }.prefix(3).map { link in
      "\(region.ports[link.candidate.from].key) → \(region.ports[link.candidate.to].key)"
    }
    if links.isEmpty {
      english += " nobody takes over."
      chinese += "无人接替。"
    } else {
      let all = Strings.list(
        links.map { LocalizedText(same: $0) }, andMore: closure.takeovers.count - links.count)
      english += " taken over by \(all.english)."
      chinese += "接替链接：\(all.chinese)。"
    }
    return [LocalizedText(english: english, chinese: chinese)]
  }

  private static func singlePoints(_ report: DrillReport, top: Int) -> [Block] {
    let title = LocalizedText(english: "What hangs on one firm", chinese: "单点依赖")
    guard !report.singlePoints.isEmpty else {
      return [
        .heading(title),
        .paragraph(
          LocalizedText(
            english: "Every stream in use has more than one possible partner.",
            chinese: "每条在用物料流都有不止一个可能的伙伴。")),
      ]
    }
    let region = report.region
    var table = PageTable([
      .init("stream", Strings.id, priority: 6), .init("firm", Strings.firm, priority: 3),
      .init("material", Strings.material, priority: 4),
      .init(
        "only_partner", LocalizedText(english: "only partner", chinese: "唯一伙伴"), priority: 7),
      .init("tonnes", Strings.tonnesYearly, isNumber: true, priority: 5),
      .init("value", Strings.value(region.scenario.currency), isNumber: true, priority: 6),
    ])
    for point in report.singlePoints.prefix(top) {
      let port = region.ports[point.port]
      table.append([
        .name(port.key), .name(region.holderKey(of: port)),
        .text(region.materialName(port.material)), .name(point.holder), .amount(point.tonnes),
        .amount(point.value),
      ])
    }
    let count = report.singlePoints.count
    let words = LocalizedText(
      english: "\(count) streams in use have one possible partner only"
        + (count > top ? "; the \(top) most valuable:" : ":"),
      chinese: "\(count) 条在用物料流只有一个可能的伙伴" + (count > top ? "，价值最高的 \(top) 条：" : "："))
    return [.heading(title), .paragraph(words), .table(table)]
  }

  private static func diversityTable(_ report: DrillReport) -> PageTable {
    let diversity = report.diversity
    var table = PageTable([
      .init("measure", Strings.measure, priority: 3),
      .init("kinds", LocalizedText(english: "kinds", chinese: "种类"), isNumber: true, priority: 2),
      .init(
        "shannon", LocalizedText(english: "Shannon", chinese: "香农指数"), isNumber: true, priority: 2),
      .init(
        "evenness", LocalizedText(english: "evenness", chinese: "均匀度"), isNumber: true, priority: 2),
      .init(
        "effective", LocalizedText(english: "as many equal ones", chinese: "等效种类数"),
        isNumber: true, priority: 2),
    ])
    func row(_ name: LocalizedText, _ measure: ParkDiversity.Measure) {
      table.append([
        .text(name), .number(Double(measure.kinds), places: 0),
        .number(measure.entropy, places: 3), .number(measure.evenness, places: 3),
        .number(measure.effectiveKinds, places: 1),
      ])
    }
    row(LocalizedText(english: "sectors, by firms", chinese: "行业（按企业数）"), diversity.sectors)
    row(LocalizedText(english: "materials, by tonnes", chinese: "物料（按吨数）"), diversity.materials)
    row(LocalizedText(english: "firms, by tonnes", chinese: "企业（按吨数）"), diversity.firms)
    if let busiest = diversity.busiest {
      let name = report.region.firms[busiest].name
      table.append([
        .text(
          LocalizedText(
            english: "share of the tonnes at \(name)", chinese: "经由“\(name)”的吨数份额")),
        .blank, .blank, .blank, .number(diversity.busiestShare, places: 3),
      ])
    }
    return table
  }
}

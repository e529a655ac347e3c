internal import Catalog
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// The figures that audits of circular parks ask for, as far as a region can say them.
  func indicatorSection() -> Report.Section {
    var table = ReportTable([
      .init("measure", Strings.measure, priority: 9),
      .init("today", Strings.today, isNumber: true, priority: 7),
      .init("plan", Strings.plan, isNumber: true, priority: 8),
      .init("note", words("how it is counted", "计算口径"), priority: 3),
    ])
    func row(
      _ name: LocalizedText, _ today: PageTable.Cell, _ plan: PageTable.Cell, _ note: LocalizedText
    ) {
      table.append([.text(name), today, plan, .text(note)])
    }
    let unknown = PageTable.Cell.text(words("unknown", "未知"))
    func share(_ value: Double?) -> PageTable.Cell {
      value.map { .text(Figures.percent($0)) } ?? unknown
    }
    let waste = wasteOffered()
    row(
      words("Solid by-products and waste used", "工业固体废物综合利用率"),
      share(waste.total > 0 ? min(1, waste.today / waste.total) : nil),
      share(waste.total > 0 ? min(1, waste.planned / waste.total) : nil),
      words(
        "tonnes that find a taker over tonnes that firms state and do not sell; mass only",
        "找到去向的吨数 ÷ 企业申报的非外售产出吨数；仅计质量"))
    let water = waterNeeded()
    row(
      words("Water reused between firms", "企业间水重复利用率"),
      share(water.total > 0 ? min(1, water.today / water.total) : nil),
      share(water.total > 0 ? min(1, water.planned / water.total) : nil),
      words(
        "cubic metres from other firms over cubic metres needed", "来自其他企业的水量 ÷ 需水量"))
    row(
      Strings.virginReplacedYearly,
      names.amount(todayTotals.virginAvoided), names.amount(source.plan.totals.virginAvoided),
      words("tonnes of purchase that links replace", "链接所替代的外购吨数"))
    row(
      Strings.co2eAvoidedYearly,
      names.amount(todayTotals.co2eAvoided), names.amount(source.plan.totals.co2eAvoided),
      words("substitution less transport", "替代减排扣除运输排放"))
    let linked = (connected(today), connected(planned))
    row(
      words("Firms that exchange with others", "参与共生的企业比例"),
      share(region.firms.isEmpty ? nil : Double(linked.0) / Double(region.firms.count)),
      share(region.firms.isEmpty ? nil : Double(linked.1) / Double(region.firms.count)),
      words("firms with at least one link", "至少有一条链接的企业"))
    let before = CyclingIndicators(LoopNetwork(region: region), status: .existing)
    let after = source.loops?.indicators
    row(
      Strings.finnIndex, share(before.finnCyclingIndex), share(after?.finnCyclingIndex ?? nil),
      words("share of throughflow that cycles", "循环流量占总通量的份额"))
    for name in [
      words("Resource productivity", "资源产出率"),
      words("Energy use for a unit of added value", "单位工业增加值综合能耗"),
      words("Fresh water for a unit of added value", "单位工业增加值新鲜水耗"),
    ] {
      row(
        name, unknown, unknown,
        words(
          "needs added value and total consumption, which regions do not state",
          "需要增加值与消耗总量，区域数据中没有"))
    }
    return Report.Section(
      "indicators", words("Indicators of circular parks", "循环经济园区指标"),
      [
        .paragraph(
          words(
            "As audits of circular and eco-industrial parks ask for them (in China, the standard for "
              + "national demonstration eco-industrial parks, HJ 274, and the guide to evaluating "
              + "circular-economy parks, GB/T 33567). What the region's data cannot say is given as "
              + "unknown rather than guessed.",
            "参照《国家生态工业示范园区标准》（HJ 274）与《工业园区循环经济评价规范》（GB/T 33567）所要求的指标。"
              + "区域数据无法回答的，标为未知而不作估计。")), .table(table),
      ])
  }

  /// Tonnes of mass that firms give off and do not sell, and what of it finds a taker.
  private func wasteOffered() -> (total: Double, today: Double, planned: Double) {
    var total = 0.0
    var ports: Set<ID<Port>> = []
    for (position, port) in region.ports.enumerated() where port.direction == .output {
      guard let stream = region.stream(of: port), let quantity = stream.quantity.planned,
        !stream.isOneOff, stream.costToday.value >= 0, let material = stream.material.single,
        region.materials[material].basis == .mass
      else { continue }
      total += quantity
      ports.insert(ID(position))
    }
    let planned = source.plan.links.filter { ports.contains($0.candidate.from) }
      .map(\.quantity).compensatedSum()
    let network = LoopNetwork(region: region)
    let today = network.links.filter { link in
      link.status == .existing && link.from.map { ports.contains($0) } ?? false
    }.compactMap(\.quantity).compensatedSum()
    return (total, today, planned)
  }

  /// Cubic metres of water that firms need, and what of it comes from other firms, not counting what
  /// these only draw from nature and pass on.
  private func waterNeeded() -> (total: Double, today: Double, planned: Double) {
    func keys(_ port: Port) -> [String] {
      port.material.single.map { region.lineage(of: $0).map { region.materials[$0].key } } ?? []
    }
    func isWater(_ port: Port) -> Bool {
      keys(port).contains { key in
        guard let known = source.knowledge.material(key) else { return false }
        return known.kind == .utility && known.state == .water && known.basis == .volume
      }
    }
    func isReused(_ from: ID<Port>, _ to: ID<Port>) -> Bool {
      isWater(region.ports[to]) && !keys(region.ports[from]).contains("freshwater")
        && region.ports[from].firm != region.ports[to].firm
    }
    let total = region.ports.filter { $0.direction == .input && isWater($0) }
      .compactMap(\.quantity.planned).compensatedSum()
    let planned = source.plan.links.filter { isReused($0.candidate.from, $0.candidate.to) }
      .map(\.replaced).compensatedSum()
    let today = LoopNetwork(region: region).links.filter { link in
      guard link.status == .existing, let from = link.from, let to = link.to else { return false }
      return isReused(from, to)
    }.compactMap(\.quantity).compensatedSum()
    return (total, today, planned)
  }

  private func connected(_ flows: ReportFlows) -> Int {
    Set(flows.flows.flatMap { [$0.from, $0.to] }).count { names.firm($0) != nil }
  }
}

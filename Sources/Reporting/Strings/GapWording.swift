internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// The sentences about missing links.
struct GapWording {
  /// How many projects a page shows.
  static let projectsShown = 15
  /// How many firms to recruit a page shows.
  static let recruitsShown = 5

  let report: GapReport
  private let wording: Wording

  private var region: Region { report.region }
  private var currency: String { region.scenario.currency }

  init(_ report: GapReport) {
    self.report = report
    wording = Wording(region: report.region)
  }

  private func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  private func short(_ value: Double) -> LocalizedText { Figures.shortMoney(value, currency) }

  private func yearly(_ value: Double) -> LocalizedText {
    Figures.shortMoneyPerYear(value, currency)
  }

  /// Money in a cell of a table: `1.63 M`, `163 万`; no currency.
  func tableMoney(_ value: Double) -> LocalizedText {
    let size = value.magnitude
    if size < 0.5 { return LocalizedText(same: "0") }
    return text(
      size >= 1e6
        ? DecimalText.fixed(value / 1e6, places: size >= 1e8 ? 0 : size >= 1e7 ? 1 : 2) + " M"
        : DecimalText.fixed(value, places: 0, grouping: ","),
      size >= 1e4
        ? DecimalText.fixed(value / 1e4, places: size >= 1e6 ? 0 : 1, grouping: ",") + " 万"
        : DecimalText.fixed(value, places: 0, grouping: ","))
  }

  // MARK: Projects

  /// That there are more than a page shows; nil where there are not.
  func more(than shown: Int, of count: Int) -> LocalizedText? {
    guard count > shown else { return nil }
    return text(
      "\(count - shown) more; --format json or csv has all.",
      "另有 \(count - shown) 项，见 --format json 或 csv。")
  }

  var recruitsSummary: LocalizedText {
    text(
      "Firms of usual size with the inputs and outputs of their sector. What each is worth is what "
        + "its links would save here, by the catalogue's estimates:",
      "按行业典型投入产出与常见规模估计；价值为其链接在本区域可节省的费用：")
  }

  /// What it is: a technology, a chain of them, or a firm of a sector.
  func title(_ gap: Gap) -> LocalizedText {
    if let firm = gap.firm { return report.name(of: region.firms[firm].sector) }
    let names = gap.processes.map { report.name(of: region.processes[$0].technology) }
    return text(
      names.map(\.english).joined(separator: " + "),
      names.map(\.chinese).joined(separator: " + "))
  }

  /// Where it would be.
  func place(_ gap: Gap) -> String {
    if let firm = gap.firm { return region.firms[firm].park }
    return gap.process.map { placeName(region.processes[$0]) } ?? ""
  }

  /// The site or firm of a process, or the park.
  func placeName(_ process: Process) -> String {
    let key = region.placeKey(of: process)
    return key.hasPrefix("park:") ? String(key.dropFirst(5)) : key
  }

  var summary: LocalizedText {
    let paying = report.gaps.count { $0.isProject && $0.firm == nil && $0.paybackYears != nil }
    let recruits = report.gaps.count { $0.firm != nil }
    let calls = report.gaps.count { $0.kind == .disconnect }
    let today = short(report.base.totals.benefit)
    return text(
      "The best plan with what stands today is worth \(today.english) a year. "
        + "\(report.considered) combinations of technology or sector and place were looked at, "
        + "\(report.viable) could work with what is here; \(paying) would pay to build, "
        + "\(recruits) firms would be worth recruiting, \(calls) links need no more than a call.",
      "现有设施的最优方案每年价值 \(today.chinese)。共考察技术（行业）与地点组合 "
        + "\(report.considered) 个，其中 \(report.viable) 个可用本区域物料运行；"
        + "\(paying) 个建设项目有收益，\(recruits) 类企业值得引进，\(calls) 条链接只需牵线。")
  }

  /// One project: what it takes from whom, what becomes of it, who gains and loses.
  func story(_ gap: Gap) -> LocalizedText {
    var english: [String] = []
    var chinese: [String] = []
    func add(_ words: LocalizedText?) {
      guard let words else { return }
      english.append(words.english)
      chinese.append(words.chinese)
    }
    add(flows(gap, incoming: true))
    add(flows(gap, incoming: false))
    add(sales(gap))
    add(effects(gap))
    add(shares(gap.shares.filter { $0.benefit > 0 }, "gain", "受益"))
    add(shares(gap.shares.filter { $0.benefit < 0 }, "lose", "受损"))
    if gap.estimateShare >= 0.05 {
      let share = Figures.percent(gap.estimateShare)
      add(text("\(share.english) of the money rests on estimates", "\(share.chinese) 的金额依据估计"))
    }
    let name = title(gap)
    let worth = yearly(gap.marginalBenefit)
    return text(
      "\(name.english), \(place(gap)) (\(worth.english)): " + english.joined(separator: "; "),
      "\(name.chinese)，\(place(gap))（\(worth.chinese)）：" + chinese.joined(separator: "；"))
  }

  private func isOwn(_ port: Port, _ gap: Gap) -> Bool {
    if case .process(let id, _) = port.holder { return gap.processes.contains(id) }
    return gap.firm != nil && port.firm == gap.firm
  }

  /// What it comes to beside its worth a year: links, loops, tonnes, and money of today.
  private func effects(_ gap: Gap) -> LocalizedText? {
    var english: [String] = []
    var chinese: [String] = []
    if !gap.links.isEmpty {
      english.append(gap.links.count == 1 ? "1 link" : "\(gap.links.count) links")
      chinese.append("新增链接 \(gap.links.count) 条")
    }
    if gap.loopsClosed > 0 {
      english.append(gap.loopsClosed == 1 ? "1 loop closed" : "\(gap.loopsClosed) loops closed")
      chinese.append("闭合循环 \(gap.loopsClosed) 个")
    }
    if gap.marginalDiverted.magnitude >= 1 {
      let amount = DecimalText.fixed(gap.marginalDiverted.magnitude, places: 0, grouping: ",")
      let isMore = gap.marginalDiverted > 0
      english.append("\(amount) t/a \(isMore ? "more" : "less") placed")
      chinese.append("\(isMore ? "多" : "少")消纳 \(amount) t/a")
    }
    if gap.netPresentValue != 0 {
      let value = short(gap.netPresentValue)
      english.append("net present value \(value.english)")
      chinese.append("净现值 \(value.chinese)")
    }
    guard !english.isEmpty else { return nil }
    return text(english.joined(separator: ", "), chinese.joined(separator: "，"))
  }

  /// The largest things that it takes, or gives, over links.
  private func flows(_ gap: Gap, incoming: Bool) -> LocalizedText? {
    var sums: [MaterialReference: (quantity: Double, firms: [String])] = [:]
    for link in gap.links {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      guard isOwn(incoming ? to : from, gap), !isOwn(incoming ? from : to, gap) else { continue }
      var known = sums[from.material] ?? (0, [])
      known.quantity += link.quantity
      let holder = wording.holder(incoming ? from : to)
      if !known.firms.contains(holder) { known.firms.append(holder) }
      sums[from.material] = known
    }
    let ordered = sums.map {
      (material: $0.key, quantity: $0.value.quantity, firms: $0.value.firms)
    }
    .sorted { left, right in
      if left.quantity != right.quantity { return left.quantity > right.quantity }
      return region.materialKey(left.material) < region.materialKey(right.material)
    }.prefix(2)
    guard !ordered.isEmpty else { return nil }
    let parts = ordered.map { item -> LocalizedText in
      let name = region.materialName(item.material)
      let unit = item.material.single.map { region.materials[$0].basis.yearlySymbol } ?? ""
      let amount = DecimalText.fixed(item.quantity, places: 0, grouping: ",")
      let firms = names(item.firms)
      return incoming
        ? text(
          "\(amount) \(unit) \(name.english) from \(firms.english)",
          "\(firms.chinese)的\(name.chinese) \(amount) \(unit)")
        : text(
          "\(amount) \(unit) \(name.english) to \(firms.english)",
          "\(name.chinese) \(amount) \(unit) 供\(firms.chinese)")
    }
    return text(
      (incoming ? "takes " : "gives ") + parts.map(\.english).joined(separator: ", "),
      (incoming ? "接收" : "产出") + parts.map(\.chinese).joined(separator: "，"))
  }

  private func names(_ all: [String]) -> LocalizedText {
    let shown = all.prefix(2)
    let rest = all.count - shown.count
    return text(
      shown.joined(separator: " and ") + (rest > 0 ? " and \(rest) more" : ""),
      shown.joined(separator: "、") + (rest > 0 ? "等 \(all.count) 家" : ""))
  }

  private func sales(_ gap: Gap) -> LocalizedText? {
    let sold = gap.runs.flatMap(\.sold).sorted { $0.amount > $1.amount }.prefix(2)
    guard !sold.isEmpty else { return nil }
    let parts = sold.map { item -> LocalizedText in
      let material = region.materials[item.material]
      let amount = DecimalText.fixed(item.amount, places: 0, grouping: ",")
      return text(
        "\(amount) \(material.basis.yearlySymbol) \(material.name.english)",
        "\(material.name.chinese) \(amount) \(material.basis.yearlySymbol)")
    }
    return text(
      "sells outside " + parts.map(\.english).joined(separator: ", "),
      "外售" + parts.map(\.chinese).joined(separator: "，"))
  }

  private func shares(
    _ all: [FirmShare], _ english: String, _ chinese: String
  ) -> LocalizedText? {
    let ordered = all.sorted {
      $0.benefit.magnitude != $1.benefit.magnitude
        ? $0.benefit.magnitude > $1.benefit.magnitude : $0.key < $1.key
    }
    let shown = ordered.prefix(3).map { ($0, short($0.benefit.magnitude)) }
    guard !shown.isEmpty else { return nil }
    let rest = ordered.count - shown.count
    return text(
      "\(english): " + shown.map { "\(owner($0.0.key)) \($0.1.english)" }.joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more" : ""),
      "\(chinese)：" + shown.map { "\(owner($0.0.key)) \($0.1.chinese)" }.joined(separator: "，")
        + (rest > 0 ? "，另 \(rest) 家" : ""))
  }

  private func owner(_ key: String) -> String {
    let name = region.firm(key).map { region.firms[$0].name } ?? key
    return name.hasPrefix("park:") ? String(name.dropFirst(5)) : name
  }

  // MARK: Together

  private func setNames(_ plan: Plan) -> LocalizedText {
    let all = plan.built.map { built -> LocalizedText in
      let process = region.processes[built.process]
      let name = report.name(of: process.technology)
      return text(
        "\(name.english) (\(placeName(process)))", "\(name.chinese)（\(placeName(process))）")
    }
    return text(
      all.map(\.english).joined(separator: ", "), all.map(\.chinese).joined(separator: "、"))
  }

  func portfolio(_ plan: Plan) -> LocalizedText {
    let names = setNames(plan)
    let gain = yearly(plan.totals.benefit - report.base.totals.benefit)
    let invested = short(plan.totals.invested)
    let proof = proof(of: plan)
    return text(
      "\(names.english): \(gain.english) more than today, for \(invested.english)." + proof.english,
      "\(names.chinese)：较现状的增量收益为\(gain.chinese)，投资 \(invested.chinese)。" + proof.chinese)
  }

  /// How sure a set is the best: a sentence, or nothing where nothing is known.
  private func proof(of plan: Plan) -> LocalizedText {
    if plan.status == .optimal { return text(" Proven best.", "已证明最优。") }
    guard let gap = plan.gap else { return LocalizedText(same: "") }
    let share = Figures.percent(gap)
    return text(
      " Within \(share.english) of the best.", "与最优值的差距不超过 \(share.chinese)。")
  }

  func recruiting(_ set: RecruitingSet) -> LocalizedText {
    let firms = set.firms.map { id -> LocalizedText in
      let firm = region.firms[id]
      let name = report.name(of: firm.sector)
      return text("\(name.english) (\(firm.park))", "\(name.chinese)（\(firm.park)）")
    }
    let gain = yearly(set.plan.totals.benefit - report.base.totals.benefit)
    let built = setNames(set.plan)
    let invested = short(set.plan.totals.invested)
    let isBuilding = !set.plan.built.isEmpty
    let english = firms.map(\.english).joined(separator: ", ")
    let chinese = firms.map(\.chinese).joined(separator: "、")
    let proof = proof(of: set.plan)
    return text(
      "With firms recruited besides, by the catalogue's estimates: \(english)"
        + (isBuilding ? "; then build \(built.english)" : "")
        + ": \(gain.english) more than today"
        + (isBuilding ? ", for \(invested.english)." : ".") + proof.english,
      "若同时引进企业（依据目录估算）：\(chinese)" + (isBuilding ? "；并建设\(built.chinese)" : "")
        + "：较现状的增量收益为\(gain.chinese)" + (isBuilding ? "，投资 \(invested.chinese)。" : "。")
        + proof.chinese)
  }

  var orderSummary: LocalizedText {
    let pays = report.stages.allSatisfy(\.pays)
    let spares = report.stages.allSatisfy { $0.losers.isEmpty }
    let due = report.stages.map(\.compensation).compensatedSum()
    var english = pays ? "In this order each step pays" : "In this order, the best that was found,"
    var chinese = pays ? "按此顺序建设，每一步都有收益" : "按此顺序建设"
    if spares {
      english += pays ? " and nobody loses." : " nobody loses."
      chinese += "，且无人受损。"
    } else {
      let money = yearly(due)
      english += "; \(money.english) to those who lose would leave nobody worse off."
      chinese += "；需对受损方补偿\(money.chinese)，方可无人受损。"
    }
    return text(english, chinese)
  }

  func otherSet(_ plan: Plan, than best: Plan) -> LocalizedText {
    let mine = plan.built.map(\.process)
    let theirs = best.built.map(\.process)
    func titles(_ processes: [ID<Process>]) -> LocalizedText {
      let names = processes.map { process -> LocalizedText in
        let name = report.name(of: region.processes[process].technology)
        let place = placeName(region.processes[process])
        return text("\(name.english) (\(place))", "\(name.chinese)（\(place)）")
      }
      return text(
        names.map(\.english).joined(separator: ", "), names.map(\.chinese).joined(separator: "、"))
    }
    let added = titles(mine.filter { !theirs.contains($0) })
    let dropped = titles(theirs.filter { !mine.contains($0) })
    let gain = yearly(plan.totals.benefit - report.base.totals.benefit)
    let invested = short(plan.totals.invested)
    var english: [String] = []
    var chinese: [String] = []
    if !dropped.english.isEmpty {
      english.append("without \(dropped.english)")
      chinese.append("不建\(dropped.chinese)")
    }
    if !added.english.isEmpty {
      english.append("with \(added.english)")
      chinese.append("改建\(added.chinese)")
    }
    return text(
      english.joined(separator: ", ") + ": \(gain.english), for \(invested.english)",
      chinese.joined(separator: "，") + "：\(gain.chinese)，投资 \(invested.chinese)")
  }

  func interaction(_ pair: Interaction) -> LocalizedText {
    let names = [pair.first, pair.second].map { id -> LocalizedText in
      let process = region.processes[id]
      let name = report.name(of: process.technology)
      return text(
        "\(name.english) (\(placeName(process)))", "\(name.chinese)（\(placeName(process))）")
    }
    let money = yearly(pair.synergy.magnitude)
    let more = pair.synergy > 0
    return text(
      names.map(\.english).joined(separator: " and ")
        + ": \(money.english) \(more ? "more" : "less") together",
      names.map(\.chinese).joined(separator: "与") + "：合建\(more ? "增加" : "减少")\(money.chinese)")
  }

  func shared(_ facility: SharedFacility) -> LocalizedText {
    let process = region.processes[facility.process]
    let name = report.name(of: process.technology)
    let cost = yearly(facility.netCost.magnitude)
    let users = facility.users.prefix(4).map { user -> LocalizedText in
      let use = short(user.costByUse)
      let gain = short(user.costByGain)
      return text(
        "\(owner(user.key)) \(use.english) by use, \(gain.english) by gain",
        "\(owner(user.key)) 按用量 \(use.chinese)、按收益 \(gain.chinese)")
    }
    let rest = facility.users.count - users.count
    let english = users.map(\.english).joined(separator: "; ") + (rest > 0 ? "; \(rest) more" : "")
    let chinese = users.map(\.chinese).joined(separator: "；") + (rest > 0 ? "；另 \(rest) 家" : "")
    if facility.netCost < 0 {
      let users = facility.users.count
      return text(
        "\(name.english), \(placeName(process)): earns \(cost.english) beyond its costs from what "
          + "\(users) firms send; nothing to split",
        "\(name.chinese)，\(placeName(process))：接收 \(users) 家物料，销售收入超过成本 "
          + "\(cost.chinese)，无需分摊")
    }
    return text(
      "\(name.english), \(placeName(process)), costs \(cost.english): \(english)",
      "\(name.chinese)，\(placeName(process))，净成本\(cost.chinese)：\(chinese)")
  }

  func stopped(_ project: StoppedProject) -> LocalizedText {
    let name = report.name(of: project.technology)
    let money = yearly(project.worth)
    let reason = region.material(project.reason).map { region.materials[$0].name }
    let what = reason ?? report.name(of: project.reason)
    let place =
      project.place.hasPrefix("park:") ? String(project.place.dropFirst(5)) : project.place
    let why: LocalizedText =
      switch project.ground {
      case .site:
        text("\(what.english) is on the list of the site", "\(what.chinese)列入场址禁止清单")
      case .scenario:
        text("\(what.english) is on the list of the scenario", "\(what.chinese)列入情景禁止清单")
      case .ban: text("\(what.english) is banned by a policy", "\(what.chinese)为政策所禁")
      case .room: text("the site has too little room", "场址容量不足")
      }
    return text(
      "\(name.english), \(place): \(why.english); without that it would be worth "
        + money.english,
      "\(name.chinese)，\(place)：\(why.chinese)；若解除，\(money.chinese)")
  }

  // MARK: Links

  func callsSummary(_ calls: [Gap]) -> LocalizedText {
    let sum = yearly(calls.compactMap { $0.links.first?.value }.compensatedSum())
    return text(
      "\(calls.count) links of today's best plan that nobody makes yet, together \(sum.english); "
        + "each with what the plan would lose without it. The first:",
      "现有最优方案中尚未建立的链接共 \(calls.count) 条，合计\(sum.chinese)；"
        + "下列各项后为缺少该链接时整体的损失：")
  }

  func call(_ gap: Gap) -> LocalizedText {
    guard let link = gap.links.first else { return LocalizedText(same: "") }
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    let name = region.materialName(from.material)
    let unit = from.material.single.map { region.materials[$0].basis.yearlySymbol } ?? ""
    let amount = DecimalText.fixed(link.quantity, places: 0, grouping: ",")
    let worth = worth(gap)
    return text(
      "\(wording.holder(from)) → \(wording.holder(to)): \(name.english) \(amount) \(unit), "
        + "\(worth.english)",
      "\(wording.holder(from)) → \(wording.holder(to))：\(name.chinese) \(amount) \(unit)，"
        + "\(worth.chinese)")
  }

  /// What it is worth; between what it lies, where that is all that is known.
  private func worth(_ gap: Gap) -> LocalizedText {
    let (least, most) = (gap.marginalRange.lowerBound, gap.marginalRange.upperBound)
    guard most - least > 0.01 * max(1, most.magnitude) else { return yearly(gap.marginalBenefit) }
    let (low, high) = (short(least), short(most))
    return text(
      "between \(low.english) and \(high.english) a year",
      "每年 \(low.chinese)至 \(high.chinese)")
  }

  func weakLink(_ gap: Gap) -> LocalizedText {
    let words = call(gap)
    return text(words.english + " would be lost without it", "若中断将损失：" + words.chinese)
  }
}

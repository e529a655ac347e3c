internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// What one project or one firm to recruit does: what it takes from whom, what becomes of it, who gains.
extension GapWording {
  var recruitsSummary: LocalizedText {
    text(
      "Firms of usual size with the inputs and outputs of their sector. What each is worth is what "
        + "its links would save here, by the catalogue's estimates:",
      "按行业典型投入产出与常见规模估计；价值为其链接在本区域可节省的费用：")
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
    let place = place(gap)
    let worth = yearly(gap.marginalBenefit)
    return text(
      "\(name.english), \(place.english) (\(worth.english)): " + english.joined(separator: "; "),
      "\(name.chinese)，\(place.chinese)（\(worth.chinese)）：" + chinese.joined(separator: "；"))
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
      let amount = Figures.counted(gap.marginalDiverted.magnitude, Strings.tonnesYearly)
      let isMore = gap.marginalDiverted > 0
      english.append("\(amount.english) \(isMore ? "more" : "less") placed")
      chinese.append("\(isMore ? "多" : "少")消纳 \(amount.chinese)")
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
      let amount = region.yearlyAmount(item.quantity, of: item.material)
      let firms = names(item.firms)
      return incoming
        ? text(
          "\(amount.english) \(name.english) from \(firms.english)",
          "\(firms.chinese) 的\(name.chinese) \(amount.chinese)")
        : text(
          "\(amount.english) \(name.english) to \(firms.english)",
          "\(name.chinese) \(amount.chinese)供 \(firms.chinese)")
    }
    return text(
      (incoming ? "takes " : "gives ") + parts.map(\.english).joined(separator: ", "),
      (incoming ? "接收 " : "产出") + parts.map(\.chinese).joined(separator: "，"))
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
      let amount = Figures.counted(item.amount, BasisWords(material.basis).perYear)
      return text(
        "\(amount.english) \(material.name.english)", "\(material.name.chinese) \(amount.chinese)")
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
      "\(english): "
        + shown.map { "\(owner($0.0.key).english) \($0.1.english)" }.joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more" : ""),
      "\(chinese)："
        + shown.map { "\(owner($0.0.key).chinese) \($0.1.chinese)" }.joined(separator: "，")
        + (rest > 0 ? "，另 \(rest) 家" : ""))
  }

  /// Who holds a share: a firm by its name, else the place of what nobody owns yet.
  func owner(_ key: String) -> LocalizedText {
    region.firm(key).map { LocalizedText(same: region.firms[$0].name) } ?? placeName(key)
  }

  func stopped(_ project: StoppedProject) -> LocalizedText {
    let name = report.name(of: project.technology)
    let money = yearly(project.worth)
    let reason = region.material(project.reason).map { region.materials[$0].name }
    let what = reason ?? report.name(of: project.reason)
    let place = placeName(project.place)
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
      "\(name.english), \(place.english): \(why.english); without that it would be worth "
        + money.english,
      "\(name.chinese)，\(place.chinese)：\(why.chinese)；若解除，\(money.chinese)")
  }
}

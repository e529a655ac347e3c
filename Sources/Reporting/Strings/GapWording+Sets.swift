internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Projects together: the best set, others that differ, the order of building, who pays what is shared.
extension GapWording {
  private func setNames(_ plan: Plan) -> LocalizedText {
    Strings.list(plan.built.map { named($0.process) })
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
      let place = Strings.park(firm.park)
      return Strings.named(name, place)
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
    let added = Strings.list(mine.filter { !theirs.contains($0) }.map(named))
    let dropped = Strings.list(theirs.filter { !mine.contains($0) }.map(named))
    let gain = yearly(plan.totals.benefit - report.base.totals.benefit)
    let invested = short(plan.totals.invested)
    var english: [String] = []
    var chinese: [String] = []
    if !dropped.english.isEmpty {
      english.append("without \(dropped.english)")
      chinese.append("不建 \(dropped.chinese)")
    }
    if !added.english.isEmpty {
      english.append("with \(added.english)")
      chinese.append("另建 \(added.chinese)")
    }
    return text(
      english.joined(separator: ", ") + ": \(gain.english), for \(invested.english)",
      chinese.joined(separator: "，") + "：\(gain.chinese)，投资 \(invested.chinese)")
  }

  func interaction(_ pair: Interaction) -> LocalizedText {
    let names = [pair.first, pair.second].map(named)
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
    let place = placeName(process)
    let cost = yearly(facility.netCost.magnitude)
    let users = facility.users.prefix(4).map { user -> LocalizedText in
      let use = short(user.costByUse)
      let gain = short(user.costByGain)
      return text(
        "\(owner(user.key).english) \(use.english) by use, \(gain.english) by gain",
        "\(owner(user.key).chinese) 按用量 \(use.chinese)、按收益 \(gain.chinese)")
    }
    let rest = facility.users.count - users.count
    let english = users.map(\.english).joined(separator: "; ") + (rest > 0 ? "; \(rest) more" : "")
    let chinese = users.map(\.chinese).joined(separator: "；") + (rest > 0 ? "；另 \(rest) 家" : "")
    if facility.netCost < 0 {
      let users = facility.users.count
      return text(
        "\(name.english), \(place.english): earns \(cost.english) beyond its costs from what "
          + "\(users) firms send; nothing to split",
        "\(name.chinese)，\(place.chinese)：接收 \(users) 家物料，销售收入超过成本 "
          + "\(cost.chinese)，无需分摊")
    }
    return text(
      "\(name.english), \(place.english), costs \(cost.english): \(english)",
      "\(name.chinese)，\(place.chinese)，净成本\(cost.chinese)：\(chinese)")
  }
}

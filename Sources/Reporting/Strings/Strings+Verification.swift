internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Strings {
  static let stated = text("the plan says", "方案所述")
  static let expected = text("the region says", "按区域数据")
  static let excess = text("off by", "相差")
  static let planIsValid = text(
    "The plan is valid: everything that it states was made anew from the region and agrees.",
    "方案有效：其全部数据已按区域数据重新计算，结果一致。")
  static func planIsNotValid(_ count: Int) -> LocalizedText {
    text(
      "The plan is not valid: \(count) \(count == 1 ? "violation" : "violations").",
      "方案无效：共 \(count) 处不符。")
  }

  // Reading a plan.
  static let unreadablePlan = text("this is no plan", "不是可读的方案")
  static let missingMember = text(
    "the plan does not state this, so it is not checked", "方案未给出此项，故未核验")
  static let expectedObject = text("an object", "对象")
  static let expectedArray = text("an array", "数组")
  static let expectedNumber = text("a number", "数")
  static let expectedText = text("a text", "文本")
  static let planStatuses = ["optimal", "feasible", "infeasible", "unbounded", "stopped"]
}

/// The words for what the verifier of plans found, with the names of a region.
struct VerificationWording {
  let region: Region

  private func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  /// What a violation is about.
  func subject(_ subject: Violation.Subject) -> LocalizedText {
    switch subject {
    case .plan: text("the plan", "方案")
    case .link(let from, let to): LocalizedText(same: "\(from) → \(to)")
    case .port(let key): LocalizedText(same: key)
    case .process(let key): text("process \(key)", "工艺 \(key)")
    case .site(let key): text("site \(key)", "场址 \(key)")
    case .firm(let key): text("firm \(key)", "企业 \(key)")
    case .exchange(_, let from, let to):
      text("kept exchange \(from) → \(to)", "须保留的交换 \(from) → \(to)")
    }
  }

  /// The whole finding in one sentence, with its figures.
  func sentence(_ violation: Violation) -> LocalizedText {
    let subject = subject(violation.subject)
    let words = words(violation)
    var english = "\(subject.english): \(words.english)"
    var chinese = "\(subject.chinese)：\(words.chinese)"
    if let stated = violation.stated, let expected = violation.expected {
      let figures = [stated, expected].map { DecimalText.significant($0, digits: 9) }
      english += "; the plan says \(figures[0]), the region \(figures[1])"
      chinese += "；方案为 \(figures[0])，按区域数据为 \(figures[1])"
    }
    return text(english, chinese)
  }

  /// What is wrong, without the figures.
  func words(_ violation: Violation) -> LocalizedText {
    switch violation.kind {
    case .unknownKey: text("the region has nothing of this id", "区域中没有此编号")
    case .listedTwice: text("it is listed more than once", "重复列出")
    case .forbiddenLink(let why):
      text(
        "the link cannot be: \(Wording(region: region).rejection(why).english)",
        "该链接不成立：\(Wording(region: region).rejection(why).chinese)")
    case .unplannable:
      text(
        "it cannot be planned: an end is a class, a one-off lot, or both ends are of unknown quantity",
        "不能列入方案：一端为类别或一次性批量，或两端数量均未知")
    case .notAnAmount: text("it is no amount", "不是有效的数量")
    case .idleLink: text("it carries too little to be in use", "流量过小，不算启用")
    case .figure(let figure): self.figure(figure)
    case .label(let label, let stated, let expected):
      text(
        "\(label.rawValue) is '\(stated)' and should be '\(expected)'",
        "\(label.rawValue) 为“\(stated)”，应为“\(expected)”")
    case .scenario(let setting, let stated, let expected):
      text(
        "it was made with \(setting) \(stated ?? "not set"); the region's is "
          + (expected ?? "not set"),
        "编制时 \(setting) 为 \(stated ?? "未设")，而区域为 \(expected ?? "未设")")
    case .market(let market, let material):
      text(
        "\(material) cannot be \(market.rawValue) by it",
        "该工艺不能\(verb(market)) \(material)")
    default: limit(violation.kind)
    }
  }

  private func verb(_ market: Violation.Market) -> String {
    switch market {
    case .bought: "外购"
    case .sold: "外售"
    case .disposed: "处置"
    }
  }

  private func figure(_ figure: Violation.Figure) -> LocalizedText {
    switch figure {
    case .replaced: text("what it replaces is not ratio times quantity", "替代量不等于比率乘以数量")
    case .distance: text("the distance is another", "距离不符")
    case .value: text("it is worth another sum", "价值不符")
    case .co2e: text("it avoids another amount of CO2e", "减排量不符")
    case .objective: text("the objective comes to another figure", "目标值不符")
    case .gap: text("the gap is not that of bound and value", "差距与界限和目标值不符")
    case .activity: text("the activity is another", "活动量不符")
    case .result: text("it earns another sum", "收支不符")
    case .annualCost: text("having it built costs another sum a year", "年成本不符")
    case .buildCost: text("building it costs another sum", "投资额不符")
    case .benefit: text("the benefit is another", "收益不符")
    case .diverted: text("another amount is diverted", "转移量不符")
    case .virginAvoided: text("another amount of conventional supply is avoided", "避免的原生料不符")
    case .virginRemaining: text("another amount of conventional supply is left", "剩余的原生料不符")
    case .links: text("the number of links is another", "链接数不符")
    case .invested: text("another sum is invested", "总投资不符")
    }
  }

  private func limit(_ kind: Violation.Kind) -> LocalizedText {
    switch kind {
    case .supply: text("more leaves than there is", "输出超过供应量")
    case .mustPlace: text("less finds a taker than must", "未达到必须安置的份额")
    case .demand: text("substitutes cover more than they may", "替代量超过上限")
    case .ruleShare(let rule):
      text("links by rule \(rule) cover more than they may", "规则 \(rule) 的替代量超过上限")
    case .blendAbove(let property):
      text("the blend holds too much \(property)", "混合物的 \(property) 过高")
    case .blendBelow(let property):
      text("the blend holds too little \(property)", "混合物的 \(property) 过低")
    case .lot: text("it carries less than the least lot", "低于最小批量")
    case .partners: text("it has more partners than it accepts", "伙伴数超过上限")
    case .kept: text("it is not kept", "未得到保留")
    case .balance: text("what enters and leaves does not balance", "进出不平衡")
    case .capacity: text("it runs above its capacity", "超出产能")
    case .minimumLoad: text("it runs below its least load", "低于最小负荷")
    case .siteLimit: text("more is done there than may be", "超出场址限额")
    case .forbiddenProcess(let name):
      text("it may not be built: '\(name)' is on a negative list", "不得建设：“\(name)”在负面清单上")
    case .notToBuild: text("it is not for this plan to build", "本方案不得建设")
    case .notBuilt: text("it runs and is not built", "未建设却在运行")
    case .budget: text("more is spent on building than may be", "投资超出预算")
    case .loss: text("it loses, though nobody may lose by this plan", "收益为负，而本方案要求各方均不亏损")
    case .closedFirm: text("a firm that is closed takes part", "已关停的企业仍参与其中")
    case .bound: text("the bound is worse than the value", "界限劣于目标值")
    case .status(let status):
      text("the status '\(status.rawValue)' does not fit the gap", "状态“\(status.rawValue)”与差距不符")
    case .noValue: text("it states no value", "未给出目标值")
    case .contentWithoutPlan:
      text("it is said not to exist, and has content", "声称不存在，却有内容")
    case .emptyPlanFits:
      text(
        "it is said that no plan exists, yet one without any link keeps all that must be kept",
        "声称无可行方案，但空方案已满足所有要求")
    default: LocalizedText(same: kind.word)
    }
  }
}

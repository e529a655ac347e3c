internal import GapFilling
internal import Primitives

extension Strings {
  static let projectsTitle = text("What to build", "建设建议")
  static let recruitsTitle = text("Whom to recruit", "引进谁")
  static let bestSetTitle = text("The best set within the budget", "预算内的最优组合")
  static let otherSetsTitle = text("The next best sets", "次优组合")
  static let callsTitle = text("Both ends are here: a call would do", "两端都在本区域：只需牵线")
  static let weakTitle = text("One firm alone carries it", "独家承担的薄弱环节")
  static let togetherTitle = text("Worth more, or less, together", "合建的增减效应")
  static let sharedTitle = text("Used by several firms: who pays what", "多家共用设施的费用分摊")
  static let stoppedTitle = text("Would pay, and is stopped", "有收益但受限的项目")
  static let netPresentValue = text("NPV", "净现值")
  static let placedMore = text("t/a placed", "消纳 吨/年")
  static let whoLoses = text("Who loses", "受损方")
  static let payback = text("pays back in years", "回收期 年")
  static let internalRate = text("IRR %", "内部收益率 %")
  static let estimates = text("estimates %", "估计占比 %")
  static let step = text("step", "步骤")
  static let adds = text("adds a year", "年增收益")
  static let soFar = text("so far a year", "累计年收益")
  static let compensation = text("to compensate a year", "每年需补偿")
  static let invest = text("build", "投资")
  static let worth = text("worth a year", "年价值")
  static let size = text("size a year", "规模/年")

  /// A park as a place to build or to come to.
  static func park(_ name: String) -> LocalizedText {
    // Where no firm is in a park, the middle of them all stands for one.
    name == "region" ? text("middle of the region", "区域中部") : LocalizedText(same: name)
  }

  /// The park that a place to build is the middle of; nil for the key of a site or firm.
  static func buildingPark(_ key: String) -> LocalizedText? {
    let mark = "park:"
    return key.hasPrefix(mark) ? park(String(key.dropFirst(mark.count))) : nil
  }

  /// The word for a kind of missing link.
  static func kind(_ kind: GapKind) -> LocalizedText {
    switch kind {
    case .gap: text("gap", "缺链")
    case .disconnect: text("disconnect", "断链")
    case .weakLink: text("weak link", "弱链")
    }
  }
}

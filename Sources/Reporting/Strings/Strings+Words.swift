internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Strings {
  static func standing(_ standing: Match.Standing) -> LocalizedText {
    switch standing {
    case .free: text("free", "可行")
    case .needsPermit: text("needs permit", "需许可")
    case .blocked: text("blocked", "受阻")
    }
  }

  static func certainty(_ certainty: Certainty) -> LocalizedText {
    switch certainty {
    case .certain: text("certain", "确定")
    case .likely: text("likely", "较可能")
    case .open: text("open", "待定")
    }
  }

  static func objective(_ objective: Objective) -> LocalizedText {
    switch objective {
    case .benefit: text("benefit", "总收益")
    case .diversion: text("waste diverted", "废物转移量")
    case .virgin: text("conventional supply left", "剩余原生料")
    case .carbon: text("CO2e avoided", "减排量")
    }
  }

  static func unit(of objective: Objective, currency: String) -> LocalizedText {
    switch objective {
    case .benefit: yearlyUnit(Figures.currency(currency))
    case .diversion, .virgin: yearlyUnit(text("t", "吨"))
    case .carbon: yearlyUnit(text("t CO2e", "吨 CO2e"))
    }
  }

  private static func yearlyUnit(_ unit: LocalizedText) -> LocalizedText {
    text(unit.english + "/a", unit.chinese + "/年")
  }

  static func status(_ status: PlanStatus) -> LocalizedText {
    switch status {
    case .optimal: text("proven optimal", "已证明最优")
    case .feasible: text("within the gap that was asked for", "在要求的差距之内")
    case .infeasible: text("proven: no plan keeps all that must be kept", "已证明：无法同时满足所有要求")
    case .unbounded: text("no end to what could be gained", "收益无上限")
    case .stopped: text("stopped at a limit; the best plan so far", "达到限制而停止；目前最好的方案")
    }
  }

  static func exchange(_ status: ExchangeStatus) -> LocalizedText {
    switch status {
    case .existing: text("existing", "已有")
    case .agreed: text("agreed", "已约定")
    case .refused: text("refused", "已拒绝")
    case .proposed: text("proposed", "拟议")
    }
  }

  // Parts of what a unit is worth.
  static let disposalSaved = text("disposal saved", "节省处置费")
  static let purchaseSaved = text("purchase saved", "节省采购费")
  static let transport = text("transport", "运输")
  static let treatment = text("treatment", "处理")

  static let valid = text("valid", "有效")
  static let notValid = text("not valid", "无效")
}

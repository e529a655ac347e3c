internal import Primitives

extension Strings {
  // Columns.
  static let rank = text("#", "序")
  static let from = text("from", "产出")
  static let to = text("to", "去向")
  static let giver = text("gives", "供方")
  static let taker = text("takes", "需方")
  static let material = text("material", "物料")
  static let replaces = text("replaces", "替代")
  static let unit = text("unit", "单位")
  static let kilometres = text("km", "公里")
  static let standing = text("state", "状态")
  static let certainty = text("certainty", "把握")
  static let score = text("score", "评分")
  static let id = text("id", "编号")
  static let firm = text("firm", "企业")
  static let process = text("process", "工艺")
  static let technology = text("technology", "技术")
  static let site = text("place", "地点")
  static let activity = text("activity t/a", "活动量 t/a")
  static let bought = text("buys", "外购")
  static let sold = text("sells", "外售")
  static let disposed = text("gets rid of", "处置")
  static let severity = text("severity", "级别")
  static let position = text("where", "位置")
  static let what = text("what", "内容")
  static let length = text("length", "长度")
  static let loop = text("loop", "循环")
  static let missingLinks = text("missing", "缺少的环节")
  static let bottleneck = text("bottleneck t/a", "瓶颈 t/a")
  static let yield = text("yield", "回收率")
  static let kind = text("kind", "类型")
  static let capacity = text("capacity t/a", "规模 t/a")
  static let links = text("links", "链接")
  static let measure = text("measure", "指标")
  static let figure = text("figure", "数值")
  static let co2e = text("t CO2e/a", "t CO2e/年")

  static func quantity(_ unit: String?) -> LocalizedText {
    unit.map { text("quantity \($0)", "数量 \($0)") } ?? text("a year", "年数量")
  }
  static func value(_ currency: String) -> LocalizedText {
    text("worth \(currency)/a", "价值 \(currency)/年")
  }
  static func buildCost(_ currency: String) -> LocalizedText {
    text("build \(currency)", "投资 \(currency)")
  }
  static func yearlyCost(_ currency: String) -> LocalizedText {
    text("cost \(currency)/a", "年成本 \(currency)")
  }

  // Titles and sections.
  static let matchTitle = text("Who could take what", "谁能接收什么")
  static let planTitle = text("The best plan for all together", "整体最优方案")
  static let linksInUse = text("Links in use", "采用的链接")
  static let runningProcesses = text("Processes that run", "运行的工艺")
  static let builtProcesses = text("What to build", "建议建设")
  static let whoGains = text("Who gains", "各方收益")
  static let assumptions = text("What this takes for granted", "本方案的假设")
  static let proof = text("How sure this is", "可靠程度")
  static let reasons = text("Why, and what is missing to be sure", "理由与尚缺的信息")
  static let explainTitle = text("Why, or why not", "为什么可以或不可以")
  static let verifyTitle = text("Check of a plan against its region", "方案核验")
  static let checkTitle = text("Audit of a region", "区域数据审查")
  static let loopsTitle = text("Circular loops", "循环链路")
  static let indicators = text("How circular it is", "循环性指标")
  static let gapsTitle = text("Missing links", "补链目标")
  static let unmetTitle = text("What finds no partner today", "尚无去向或来源的物料")
  static let conflictTitle = text("What cannot be kept together", "无法同时满足的要求")
}

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
  static let activity = text("activity t/a", "活动量 吨/年")
  static let bought = text("buys", "外购")
  static let sold = text("sells", "外售")
  static let disposed = text("gets rid of", "处置")
  static let severity = text("severity", "级别")
  static let position = text("where", "位置")
  static let what = text("what", "内容")
  static let length = text("length", "长度")
  static let loop = text("loop", "循环")
  static let missingLinks = text("missing", "缺少的环节")
  static let bottleneck = text("bottleneck t/a", "瓶颈 吨/年")
  static let yield = text("yield", "回收率")
  static let kind = text("kind", "类型")
  static let capacity = text("capacity t/a", "规模 吨/年")
  static let links = text("links", "链接")
  static let measure = text("measure", "指标")
  static let figure = text("figure", "数值")
  static let park = text("park", "园区")
  static let plan = text("plan", "方案")
  static let today = text("today", "目前")
  static let alreadyToday = text("already today", "目前已有")
  static let bestRepair = text("best repair", "最佳补救")
  static let loopsOpened = text("loops opened", "断开的循环")
  static let warning = text("warning", "警告")
  static let note = text("note", "提示")
  static let nothingLikeIt = text("Nothing in the catalogue is like that.", "目录中没有类似的物料。")
  static let why = text("why", "理由")
  static let co2e = text("t CO2e/a", "吨 CO2e/年")
  static let findsTakerYearly = text("Finds a taker, t a year", "找到去向，吨/年")
  static let virginReplacedYearly = text("Conventional supply replaced, t a year", "替代原生料，吨/年")
  static let co2eAvoidedYearly = text("CO2e avoided, t a year", "减排 CO2e，吨/年")

  static func quantity(_ unit: String?) -> LocalizedText {
    unit.map { text("quantity \($0)", "数量 \($0)") } ?? text("a year", "年数量")
  }
  /// A heading of sums of money: the words, then the currency as its readers call it.
  static func sum(_ english: String, _ chinese: String, _ currency: String) -> LocalizedText {
    let name = Figures.currency(currency)
    return text("\(english) \(name.english)", "\(chinese) \(name.chinese)")
  }
  /// A heading of sums of money a year.
  static func yearlySum(
    _ english: String, _ chinese: String, _ currency: String
  ) -> LocalizedText {
    let sum = sum(english, chinese, currency)
    return text(sum.english + "/a", sum.chinese + "/年")
  }
  static func value(_ currency: String) -> LocalizedText { yearlySum("worth", "价值", currency) }
  static func buildCost(_ currency: String) -> LocalizedText { sum("build", "投资", currency) }
  static func yearlyCost(_ currency: String) -> LocalizedText {
    text(sum("cost", "", currency).english + "/a", sum("", "年成本", currency).chinese)
  }

  // Titles and sections.
  static let summaryTitle = text("Summary", "摘要")
  static let matchTitle = text("Who could take what", "谁能接收什么")
  static let planTitle = text("The best plan for all together", "整体最优方案")
  static let linksInUse = text("Links in use", "采用的链接")
  static let runningProcesses = text("Processes that run", "运行的工艺")
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

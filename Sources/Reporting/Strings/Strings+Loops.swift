internal import Loops
internal import MaterialGraph
internal import Primitives

extension Strings {
  static let firmIds = text("ids", "编号")
  static let goesRound = text("what goes round", "循环物料")
  static let goesAlong = text("what goes along", "链上物料")
  static let chain = text("chain", "链条")
  static let isSideBySide = text("side by side", "可并行")
  static let stepsOfLoops = text("Step by step", "逐段说明")
  static let oneLinkShort = text("One link short", "只差一环")
  static let chainsTitle = text("Chains from source to end", "从源头到末端的链条")
  static let yes = text("yes", "是")
  static let no = text("no", "否")

  static let finnIndex = text("Finn cycling index", "Finn 循环指数")
  static let cyclicity = text("cyclicity (spectral radius)", "循环度（谱半径）")
  static let shareInLoops = text("share of the flow that runs in loops", "在循环中流动的份额")
  static let knownFlow = text("known flow, t/a", "已知流量，吨/年")
  static let firmsInLoops = text("firms on some loop", "处于循环中的企业")
  static let linkedFirms = text("firms with a link", "有链接的企业")
  static let linkedPairs = text("linked pairs of firms", "有链接的企业对")
  static let linksWithoutQuantity = text("links of unknown quantity", "数量未知的链接")

  static func loopStatus(_ status: LoopStatus) -> LocalizedText {
    switch status {
    case .existing: Strings.exchange(.existing)
    case .planned: text("in the plan", "方案采用")
    case .possible: text("possible", "可能")
    }
  }

  /// The links that a search of this status goes over.
  static func linksOf(_ status: LoopStatus) -> LocalizedText {
    switch status {
    case .existing: text("links that exist or are agreed", "已有或已约定的链接")
    case .planned: text("links that exist or that the plan uses", "已有或方案采用的链接")
    case .possible: text("links that exist or could exist", "已有或可能的链接")
    }
  }

  static func loopKind(_ kind: LoopKind) -> LocalizedText {
    switch kind {
    case .material: text("loop of material", "物料循环")
    case .firms: text("ring of firms", "企业环")
    }
  }

  static func rankedBy(_ ranking: LoopRanking) -> LocalizedText {
    switch ranking {
    case .value: worth
    case .bottleneck: text("the quantity at the bottleneck", "瓶颈数量")
    case .yield: yield
    case .missing: text("the number of links that are missing", "缺少的环节数")
    }
  }
}

internal import Matching
internal import Primitives

extension Strings {
  static let evaluateTitle = text(
    "Forecasts against exchanges that are known to exist", "对照已知交换评估预测")
  static let task = text("task", "任务")
  static let method = text("method", "方法")
  static let rows = text("rows", "行数")
  static let averagePrecision = text("AP", "平均精度")
  static let ours = text("ours", "本工具")
  static let chance = text("at random", "随机")
  static let reciprocalRank = text("MRR", "MRR")
  static let someForecasts = text("Some of the forecasts", "部分预测")
  static let stream = text("stream", "物料流")
  static let answer = text("known", "已知")
  static let foundAt = text("rank", "名次")
  static let forecastFirst = text("forecast", "预测")

  static func hitAt(_ depth: Int) -> LocalizedText { text("hit@\(depth)", "前 \(depth) 命中") }

  static func task(_ task: EvaluationTask) -> LocalizedText {
    switch task {
    case .receiverSector: text("receiver sector", "接收行业")
    case .wasteCode: text("waste code", "废物代码")
    case .link: text("link", "链接")
    }
  }

  static func baseline(_ baseline: EvaluationBaseline) -> LocalizedText {
    switch baseline {
    case .popularity: text("popularity", "按频次")
    case .codeNearest: text("code-nearest", "代码最近")
    case .wordNearest: text("word-nearest", "词语最近")
    }
  }

  static func evaluated(_ result: EvaluationResult) -> LocalizedText {
    text(
      "\(result.links) links of \(result.studies) cases, one case left out at a time: forecasts "
        + "learn from the catalogue and from the other cases, never from their own.",
      "\(result.studies) 个案例共 \(result.links) 条交换；逐案例留出：只从目录和其他案例学习。")
  }

  static func lift(_ score: RankScore, over chance: RankScore) -> LocalizedText? {
    guard chance.averagePrecision > 0, chance.hitAt1 > 0 else { return nil }
    let precision = Figures.amount(score.averagePrecision / chance.averagePrecision)
    let first = Figures.amount(score.hitAt1 / chance.hitAt1)
    return text(
      "Links: average precision \(precision) times that of chance, the first firm right \(first) "
        + "times as often.",
      "链接：平均精度为随机的 \(precision) 倍，首位命中为随机的 \(first) 倍。")
  }

  static func reason(_ reason: ForecastReason) -> LocalizedText {
    switch reason {
    case .kind(_, let name):
      text("kind: \(name.english)", "属“\(name.chinese)”类")
    case .trade: text("usual for this giver", "该类供方的常见去向")
    case .material(let key): text("material \(key)", "物料 \(key)")
    case .rule(let key): text("rule \(key)", "规则 \(key)")
    case .exchange(let key): text("exchange \(key)", "已知交换 \(key)")
    case .similar(let study, let stream):
      text("“\(stream)” in case \(study)", "案例 \(study) 的“\(stream)”")
    case .origin(let group): text("giver's trade: group \(group)", "供方行业：代码组 \(group)")
    case .words(let words):
      text("words " + words.joined(separator: ", "), "词语 " + words.joined(separator: "、"))
    }
  }
}

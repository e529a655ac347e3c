internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

/// The parts of a plan's page and document about what is not known.
public enum UncertaintyPage {
  private static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  private static func valueHeading(_ plan: Plan) -> LocalizedText {
    let objective = Strings.objective(plan.objective)
    let unit = Strings.unit(of: plan.objective, currency: plan.region.scenario.currency)
    return text("\(objective.english) \(unit.english)", "\(objective.chinese) \(unit.chinese)")
  }

  // MARK: The ends of the ranges

  /// The optimum at the ends of the ranges.
  public static func blocks(_ corners: [UncertaintyStudy.Corner], of plan: Plan) -> [Page.Block] {
    var table = PageTable([
      .init("outputs", text("outputs at", "产出取"), priority: 5),
      .init("inputs", text("inputs at", "需求取"), priority: 5),
      .init("value", valueHeading(plan), isNumber: true, priority: 6),
      .init("links", Strings.links, isNumber: true, priority: 4),
    ])
    func end(_ isHigh: Bool) -> PageTable.Cell {
      .text(isHigh ? text("their most", "上限") : text("their least", "下限"))
    }
    for corner in corners {
      table.append([
        end(corner.outputsHigh), end(corner.inputsHigh), .amount(corner.value),
        .number(Double(corner.links), places: 0),
      ])
    }
    return [.heading(text("At the ends of the ranges", "取值区间两端的最优方案")), .table(table)]
  }

  /// The member `certainty`.
  public static func json(_ corners: [UncertaintyStudy.Corner]) -> JSONValue {
    .array(
      corners.map {
        [
          "outputs": .string($0.outputsHigh ? "high" : "low"),
          "inputs": .string($0.inputsHigh ? "high" : "low"), "value": .number($0.value),
          "links": .integer($0.links),
        ]
      })
  }

  // MARK: Draws

  /// How often each link is in the optimum.
  public static func blocks(_ sampling: UncertaintyStudy.Sampling, of plan: Plan) -> [Page.Block] {
    func figure(_ value: Double) -> String { Figures.amount(value) }
    let ends = sampling.percentiles
    let words = text(
      "\(sampling.draws) draws of what is not known: the optimum is \(figure(sampling.mean)) on "
        + "average, with a spread of \(figure(sampling.deviation)); nine of ten lie between "
        + "\(figure(ends.low)) and \(figure(ends.high)).",
      "对未知数据抽样 \(sampling.draws) 次：最优值平均 \(figure(sampling.mean))，标准差 "
        + "\(figure(sampling.deviation))；九成落在 \(figure(ends.low)) 与 \(figure(ends.high)) 之间。")
    var table = PageTable([
      .init("from", Strings.from, priority: 6), .init("to", Strings.to, priority: 6),
      .init("share", text("in the optimum", "入选频率"), isNumber: true, priority: 7),
      .init("planned", text("in this plan", "本方案采用"), priority: 5),
    ])
    for link in sampling.links where link.isPlanned || link.share >= 0.05 {
      table.append([
        .name(link.from), .name(link.to), .number(link.share, places: 2),
        .text(link.isPlanned ? Strings.yes : Strings.no),
      ])
    }
    return [.heading(text("What draws say", "抽样结果")), .paragraph(words), .table(table)]
  }

  /// The member `sampling`.
  public static func json(_ sampling: UncertaintyStudy.Sampling) -> JSONValue {
    [
      "draws": .integer(sampling.draws), "mean": .number(sampling.mean),
      "standard_deviation": .number(sampling.deviation),
      "percentile_5": .number(sampling.percentiles.low),
      "median": .number(sampling.percentiles.middle),
      "percentile_95": .number(sampling.percentiles.high),
      "links": .array(
        sampling.links.map {
          [
            "from": .string($0.from), "to": .string($0.to), "share": .number($0.share),
            "planned": .bool($0.isPlanned),
          ]
        }),
    ]
  }

  // MARK: The next question

  /// Which datum to ask for next.
  public static func blocks(_ questions: [UncertaintyStudy.Question], of plan: Plan) -> [Page.Block]
  {
    let title = text("What to ask next", "下一步应查清的数据")
    guard let first = questions.first else {
      return [
        .heading(title),
        .paragraph(text("Everything that bears on the plan is known.", "影响方案的数据均已知。")),
      ]
    }
    let name = subject(first.datum, plan)
    let words =
      first.worth > 0
      ? text(
        "The datum that would change the plan most: \(name.english).", "对方案影响最大的数据：\(name.chinese)。"
      )
      : text(
        "No single datum would change which links are best, as far as its ends reach.",
        "在各自取值范围内，没有单个数据会改变最优链接。")
    var table = PageTable([
      .init("datum", text("datum", "数据"), priority: 7),
      .init("low", text("least", "下限"), isNumber: true, priority: 4),
      .init("high", text("most", "上限"), isNumber: true, priority: 4),
      .init("worth", text("worth knowing", "查清的价值"), isNumber: true, priority: 8),
      .init("value_low", text("optimum at least", "下限最优值"), isNumber: true, priority: 3),
      .init("value_high", text("optimum at most", "上限最优值"), isNumber: true, priority: 3),
      .init("links", text("links changed", "变化链接数"), isNumber: true, priority: 5),
    ])
    for question in questions.prefix(15) {
      table.append([
        .text(subject(question.datum, plan)), .amount(question.datum.low),
        .amount(question.datum.high), .amount(question.worth), .amount(question.valueLow),
        .amount(question.valueHigh), .number(Double(question.linksChanged), places: 0),
      ])
    }
    return [.heading(title), .paragraph(words), .table(table)]
  }

  /// The member `questions`.
  public static func json(_ questions: [UncertaintyStudy.Question], of plan: Plan) -> JSONValue {
    .array(
      questions.map { question in
        let (kind, key) = name(question.datum, plan)
        return [
          "kind": .string(kind), "id": .string(key), "planned": .number(question.datum.planned),
          "low": .number(question.datum.low), "high": .number(question.datum.high),
          "stated": .bool(question.datum.isStated), "worth": .number(question.worth),
          "value_low": .number(question.valueLow), "value_high": .number(question.valueHigh),
          "links_changed": .integer(question.linksChanged),
        ]
      })
  }

  private static func name(_ datum: UnknownDatum, _ plan: Plan) -> (kind: String, key: String) {
    switch datum.subject {
    case .quantity(let id): ("quantity", plan.region.streams[id].key)
    case .cost(let id): ("cost_today", plan.region.streams[id].key)
    case .transport: ("transport", "cost_per_t_km")
    }
  }

  private static func subject(_ datum: UnknownDatum, _ plan: Plan) -> LocalizedText {
    let key = name(datum, plan).key
    return switch datum.subject {
    case .quantity: text("how much there is of \(key)", "\(key) 的数量")
    case .cost: text("what \(key) costs today", "\(key) 目前的费用")
    case .transport: text("what a tonne-kilometre costs", "吨公里运费")
    }
  }
}

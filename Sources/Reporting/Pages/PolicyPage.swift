public import GapFilling
internal import MaterialGraph
internal import Primitives

extension Page {
  /// What would make candidates or loops viable.
  ///
  /// - Parameters:
  ///   - answers: one answer for each instrument.
  ///   - currency: of all amounts of money.
  public static func breakEven(_ answers: [BreakEven], currency: String) -> Page {
    var table = PageTable([
      .init("target", Strings.what, priority: 9),
      .init("instrument", PolicyWording.instrument, priority: 8),
      .init("worth_today", PolicyWording.worthToday(currency), isNumber: true, priority: 6),
      .init("amount", PolicyWording.amount, isNumber: true, priority: 9),
      .init("below", PolicyWording.below, isNumber: true, priority: 4),
      .init("above", PolicyWording.above, isNumber: true, priority: 4),
    ])
    for answer in answers {
      table.append([
        .name(PolicyWording.name(answer.target)), .name(answer.instrument.text),
        worth(answer.worthToday), exact(answer.amount),
        answer.amount == nil ? .blank : .amount(answer.below.worth),
        answer.amount == nil ? .blank : .amount(answer.above.worth),
      ])
    }
    return Page(
      title: PolicyWording.breakEvenTitle,
      blocks: [
        .table(table), .list(answers.map { PolicyWording.sentence($0, currency) }),
      ])
  }

  /// What a candidate or a loop is worth over a grid of policies.
  public static func sweep(_ sweep: PolicySweep, currency: String) -> Page {
    var columns = [
      PageTable.Column("amount", LocalizedText(same: sweep.rows.text), isNumber: true, priority: 9)
    ]
    for amount in sweep.columnAmounts {
      let figure = DecimalText.significant(amount, digits: 6)
      let heading =
        sweep.columns == nil ? Strings.value(currency) : LocalizedText(same: figure)
      columns.append(
        .init(sweep.columns == nil ? "worth" : figure, heading, isNumber: true, priority: 5))
    }
    var table = PageTable(columns)
    for (row, amount) in sweep.rowAmounts.enumerated() {
      table.append([exact(amount)] + sweep.worth[row].map(worth))
    }
    return Page(
      title: PolicyWording.sweepTitle,
      blocks: [.paragraph(PolicyWording.sweepSummary(sweep, currency)), .table(table)])
  }

  /// What something is worth; blank where no plan can have it.
  private static func worth(_ amount: Double) -> PageTable.Cell {
    .amount(amount.isFinite ? amount : nil)
  }

  /// An amount with as many digits as a thousandth of it needs.
  private static func exact(_ amount: Double?) -> PageTable.Cell {
    guard let amount else { return .blank }
    switch amount.magnitude {
    case 0: return .number(0, places: 0)
    case ..<1: return .number(amount, places: 4)
    case ..<100: return .number(amount, places: 2)
    case ..<1000: return .number(amount, places: 1)
    default: return .number(amount, places: 0)
    }
  }
}

/// The words about policies.
enum PolicyWording {
  static let breakEvenTitle = LocalizedText(
    english: "What would make it pay", chinese: "怎样才能可行")
  static let sweepTitle = LocalizedText(
    english: "Worth under policies", chinese: "不同政策下的价值")
  static let instrument = LocalizedText(english: "instrument", chinese: "政策工具")
  static let amount = LocalizedText(english: "least amount", chinese: "最低额度")
  static let below = LocalizedText(english: "worth just below", chinese: "略低时价值")
  static let above = LocalizedText(english: "worth just above", chinese: "达到时价值")

  static func worthToday(_ currency: String) -> LocalizedText {
    Strings.yearlySum("worth today", "现价值", currency)
  }

  static func name(_ target: PolicyTarget) -> String {
    switch target {
    case .candidate(let key): key
    case .loop(let firms): (firms + firms.prefix(1)).joined(separator: " → ")
    }
  }

  private static func figure(_ amount: Double) -> String {
    DecimalText.significant(amount, digits: 4)
  }

  /// An amount with what it is counted in.
  private static func sum(
    _ amount: Double, _ instrument: PolicyInstrument, _ currency: String
  ) -> LocalizedText {
    if instrument.kind == .investmentGrant {
      return Figures.percent(amount)
    }
    let money = Figures.money(figure(amount), currency)
    let unit =
      instrument.kind == .emissionPrice
      ? LocalizedText(english: "a tonne of CO2e", chinese: "每吨 CO2e")
      : LocalizedText(english: "a unit", chinese: "每单位")
    return LocalizedText(
      english: "\(money.english) \(unit.english)", chinese: "\(unit.chinese) \(money.chinese)")
  }

  static func sentence(_ answer: BreakEven, _ currency: String) -> LocalizedText {
    let name = name(answer.target)
    let tool = answer.instrument.text
    guard let amount = answer.amount else {
      guard answer.worthToday.isFinite || answer.above.worth.isFinite else {
        return LocalizedText(
          english: "\(name): no plan can run it, whatever \(tool) is: what it can get is less than "
            + "its least load, or its site has no room.",
          chinese: "\(name)：无论 \(tool) 多少都无法运行：可得原料低于其最低负荷，或场址容量不足。")
      }
      return LocalizedText(
        english: "\(name): no amount of \(tool) makes it viable.",
        chinese: "\(name)：任何额度的 \(tool) 都不能使其可行。")
    }
    if amount == 0 {
      return LocalizedText(
        english: "\(name): viable as things are; \(tool) need not change.",
        chinese: "\(name)：现状即可行，无需调整 \(tool)。")
    }
    let money = sum(amount, answer.instrument, currency)
    return LocalizedText(
      english: "\(name): viable from \(tool) of \(money.english) more than today.",
      chinese: "\(name)：\(tool) 在现行基础上增加\(money.chinese)即可行。")
  }

  static func sweepSummary(_ sweep: PolicySweep, _ currency: String) -> LocalizedText {
    let name = name(sweep.target)
    if case .loop = sweep.target {
      return LocalizedText(
        english: "\(name): 0 where the best plan goes round it, else less by each missing step.",
        chinese: "\(name)：0 表示最优方案走通该循环，每缺一步减 1。")
    }
    let across = sweep.columns.map { ", \($0.text) across" } ?? ""
    let acrossChinese = sweep.columns.map { "，横向为 \($0.text)" } ?? ""
    return LocalizedText(
      english:
        "\(name): \(currency) a year to all, if it is built. \(sweep.rows.text) down\(across), "
        + "each on top of what holds already.",
      chinese:
        "\(name)：建成后对整体的年收益（\(Figures.currency(currency).chinese)）。纵向为 \(sweep.rows.text)\(acrossChinese)，"
        + "均为在现行基础上的增量。")
  }
}

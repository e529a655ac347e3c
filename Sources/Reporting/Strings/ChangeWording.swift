internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// The words for why a link changed between two plans.
struct ChangeWording {
  private let first: Wording?
  private let second: Wording?
  private let currency: String

  init(_ comparison: PlanComparison) {
    first = comparison.first.region.map { Wording(region: $0) }
    second = comparison.second.region.map { Wording(region: $0) }
    currency =
      comparison.second.region?.scenario.currency ?? comparison.first.region?.scenario.currency
      ?? ""
  }

  private func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  func reason(_ reason: ChangeReason) -> LocalizedText {
    switch reason {
    case .endMissing(let key, true):
      return text("\(key) is not there in the first", "\(key) 在前者中不存在")
    case .endMissing(let key, false):
      return text("\(key) is not there in the second", "\(key) 在后者中不存在")
    case .forbidden(let why, let inFirst):
      let words = (inFirst ? first : second)?.rejection(why) ?? text("forbidden", "不允许")
      return inFirst
        ? text("not possible in the first: \(words.english)", "前者中不可行：\(words.chinese)")
        : text("not possible in the second: \(words.english)", "后者中不可行：\(words.chinese)")
    case .worth(let part, let before, let after):
      let name = name(of: part)
      let money = Figures.currency(currency)
      return text(
        "\(name.english) \(Figures.amount(before)) → \(Figures.amount(after)) \(money.english) a unit",
        "\(name.chinese) \(Figures.amount(before)) → \(Figures.amount(after)) \(money.chinese)/单位")
    case .amount(let key, let before, let after):
      return text(
        "\(key) has \(amount(before).english) → \(amount(after).english) a year",
        "\(key) 年数量 \(amount(before).chinese) → \(amount(after).chinese)")
    case .displaced(let links):
      let shown = links.prefix(3).joined(separator: ", ") + (links.count > 3 ? ", …" : "")
      return text("in exchange for \(shown)", "与 \(shown) 此消彼长")
    case .unitValue(let before, let after):
      return text(
        "a unit is worth \(Figures.amount(before)) → \(Figures.amount(after))",
        "单位价值 \(Figures.amount(before)) → \(Figures.amount(after))")
    case .knockOn:
      return text("follows from other changes", "由其他变化引起")
    }
  }

  private func amount(_ value: Double?) -> LocalizedText {
    guard let value else { return text("an unknown amount", "未知") }
    return LocalizedText(same: Figures.amount(value))
  }

  private func name(of part: ChangeReason.Part) -> LocalizedText {
    switch part {
    case .disposalSaved: Strings.disposalSaved
    case .purchaseSaved: Strings.purchaseSaved
    case .transport: Strings.transport
    case .treatment: Strings.treatment
    case .policies: text("policies", "政策")
    case .carbon: text("carbon", "碳价值")
    }
  }
}

public import Matching
public import MaterialGraph
internal import Primitives

extension Page {
  /// The leads of a region: a table, then for the first of them the reasons and what is missing.
  ///
  /// - Parameters:
  ///   - matches: the leads, best first.
  ///   - region: the region.
  ///   - detailed: how many leads get their reasons.
  public static func matches(_ matches: MatchList, of region: Region, detailed: Int = 10) -> Page {
    let wording = Wording(region: region)
    var table = PageTable([
      .init("rank", Strings.rank, isNumber: true, priority: 9),
      .init("from", Strings.from, priority: 1), .init("giver", Strings.giver, priority: 4),
      .init("material", Strings.material, priority: 5),
      .init("to", Strings.to, priority: 2), .init("taker", Strings.taker, priority: 4),
      .init("replaces", Strings.replaces, priority: 3),
      .init("quantity", Strings.quantity(nil), isNumber: true, priority: 8),
      .init("unit", Strings.unit, priority: 6),
      .init("value", Strings.value(region.scenario.currency), isNumber: true, priority: 8),
      .init("km", Strings.kilometres, isNumber: true, priority: 7),
      .init("state", Strings.standing, priority: 6),
    ])
    for (index, match) in matches.listed.enumerated() {
      let from = region.ports[match.from]
      let to = region.ports[match.to]
      let km = match.candidate?.distance.km ?? region.distance(from: from, to: to).km
      table.append([
        .number(Double(index + 1), places: 0), .name(from.key), .name(wording.holder(from)),
        .text(region.materialName(from.material)), .name(to.key), .name(wording.holder(to)),
        .text(region.materialName(to.material)), .amount(match.quantity),
        region.unitCell(of: from.material), .amount(match.value), .amount(km),
        .text(Strings.standing(match.standing)),
      ])
    }
    var blocks: [Block] =
      inferredNote(region) + [.paragraph(summary(matches))] + estimateNote(matches, region)
      + [.table(table)]
    if !matches.listed.isEmpty, detailed > 0 {
      blocks.append(.heading(Strings.reasons))
      blocks.append(
        .list(
          matches.listed.prefix(detailed).enumerated().map { detail($0 + 1, $1, wording) }))
    }
    return Page(title: Strings.matchTitle, blocks: blocks)
  }

  /// How much of the money of the listed pairs nobody has stated.
  private static func estimateNote(_ matches: MatchList, _ region: Region) -> [Block] {
    let share = matches.estimateShare(in: region)
    guard share >= 0.005 else { return [] }
    let percent = Figures.percent(share)
    return [
      .paragraph(
        LocalizedText(
          english: "\(percent.english) of the money of these pairs rests on estimates.",
          chinese: "以上各对所涉金额中有 \(percent.chinese) 依据估计值。"))
    ]
  }

  private static func summary(_ matches: MatchList) -> LocalizedText {
    guard matches.count > 0 else {
      return LocalizedText(
        english: "Nothing fits: no output can serve an input under these terms. `explain` says why "
          + "for a pair; `gaps` says what is missing.",
        chinese: "没有匹配：在这些条件下没有产出能满足需求。用 explain 查看某一对的原因；用 gaps 查看缺什么。")
    }
    func figure(_ count: Int) -> String {
      DecimalText.fixed(Double(count), places: 0, grouping: ",")
    }
    var english =
      "\(figure(matches.count)) \(matches.count == 1 ? "pair" : "pairs"), "
      + "\(figure(matches.payingCount)) of which pay as they stand; "
      + "\(figure(matches.permitCount)) would need a permit first"
    var chinese =
      "共 \(figure(matches.count)) 对，其中 \(figure(matches.payingCount)) 对按现状有收益；"
      + "\(figure(matches.permitCount)) 对须先取得许可"
    if matches.blockedCount > 0 {
      english += "; \(figure(matches.blockedCount)) are blocked"
      chinese += "；\(figure(matches.blockedCount)) 对不可行"
    }
    if matches.listed.count < matches.count {
      english += ". The \(figure(matches.listed.count)) best, ranked"
      chinese += "。列出前 \(figure(matches.listed.count)) 对，"
    } else {
      english += ". Ranked"
      chinese += "。"
    }
    return LocalizedText(
      english: english + " by value times the chance that it can be realised.",
      chinese: chinese + "按“价值 × 可实现的可能性”排序。")
  }

  private static func detail(_ rank: Int, _ match: Match, _ wording: Wording) -> LocalizedText {
    var english = "\(rank). "
    var chinese = "\(rank). "
    if let rejection = match.rejection {
      let why = wording.rejection(rejection)
      return LocalizedText(english: english + why.english, chinese: chinese + why.chinese)
    }
    guard let candidate = match.candidate else {
      return LocalizedText(english: english, chinese: chinese)
    }
    let reasons = wording.reasons(candidate)
    english += reasons.map(\.english).joined(separator: "; ") + "."
    chinese += reasons.map(\.chinese).joined(separator: "；") + "。"
    if match.quantity == 0 {
      english += " Alone it breaks the taker's limits: only in a blend with cleaner supply."
      chinese += "单独供应会超出需方限值：只能与更洁净的供应掺配。"
    }
    let chance = Figures.chance(match.likelihood.chance)
    english += " Chance about \(chance.english)."
    chinese += "可实现的可能性约 \(chance.chinese)。"
    if !candidate.openPoints.isEmpty {
      let open = candidate.openPoints.map(wording.openPoint)
      english += " To be sure: " + open.map(\.english).joined(separator: "; ") + "."
      chinese += "尚需确认：" + open.map(\.chinese).joined(separator: "；") + "。"
    }
    return LocalizedText(english: english, chinese: chinese)
  }
}

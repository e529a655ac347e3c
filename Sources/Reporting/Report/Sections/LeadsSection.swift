internal import Matching
internal import MaterialGraph
internal import Primitives

extension ReportComposer {
  /// The leads for an officer, with why and what is missing to be sure.
  func leadsSection() -> Report.Section? {
    guard !source.matches.isEmpty else { return nil }
    let shown = Array(source.matches.prefix(150))
    return Report.Section(
      "leads", words("Leads, best first", "线索，按优先次序"),
      [
        .paragraph(
          words(
            "Pairs that could deal, ranked by worth times the chance that it can be realised. Worth "
              + "and quantity are of the pair alone: what one lead takes, another cannot. Chance is how "
              + "often a lead like this comes true, an estimate.",
            "可以交易的组合，按“价值 × 可实现的可能性”排序。价值与数量按该组合单独计算，同一物料不能同时用于多条线索。可能性为此类线索实现的估计比例。")),
        .table(leadTable(shown)),
      ])
  }

  func leadTable(_ matches: [Match]) -> ReportTable {
    var table = ReportTable(
      [
        .init("rank", Strings.rank, isNumber: true, priority: 9),
        .init("giver", Strings.giver, priority: 7),
        .init("material", Strings.material, priority: 6),
        .init("taker", Strings.taker, priority: 7),
        .init("replaces", Strings.replaces, priority: 3),
        .init("quantity", Strings.quantity(nil), isNumber: true, priority: 7),
        .init("unit", Strings.unit, priority: 5),
        .init("value", Strings.value(currency), isNumber: true, priority: 8),
      ]
        + (names.disclosure.isAnonymous
          ? [] : [.init("km", Strings.kilometres, isNumber: true, priority: 4)])
        + [
          .init("chance", words("chance", "可能性"), isNumber: true, priority: 4),
          .init("state", Strings.standing, priority: 5),
        ], shownRows: 25)
    for (rank, match) in matches.enumerated() {
      let from = region.ports[match.from]
      let to = region.ports[match.to]
      let parties = [from, to].compactMap { names.party(of: $0, in: region) }
      let basis = from.material.candidates.first.map { region.materials[$0].basis } ?? .mass
      var cells: [PageTable.Cell] = [
        .number(Double(rank + 1), places: 0), .text(names.holder(from, in: region)),
        .text(names.material(from.material, in: region)), .text(names.holder(to, in: region)),
        .text(names.material(to.material, in: region)), names.amount(match.quantity),
        .text(BasisWords(basis).unit), names.amount(match.value),
      ]
      if !names.disclosure.isAnonymous {
        cells.append(match.candidate.map { .amount($0.distance.km) } ?? .blank)
      }
      cells += [
        .text(
          Figures.percent(
            text: DecimalText.fixed(match.likelihood.chance * 100, places: 0))),
        .text(Strings.standing(match.standing)),
      ]
      table.append(cells, subjects: parties, note: note(match))
    }
    return table
  }

  /// Why, and what would have to be known.
  private func note(_ match: Match) -> LocalizedText {
    guard let candidate = match.candidate else { return LocalizedText(same: "") }
    let wording = Wording(region: region)
    var reasons: [LocalizedText]
    if names.disclosure.isAnonymous {
      reasons = [wording.route(candidate)]
    } else {
      reasons = wording.reasons(candidate)
    }
    if match.quantity == 0 {
      reasons.append(
        words(
          "alone it breaks the taker's limits: only in a blend with cleaner supply",
          "单独供应超出需方限值，只能与更洁净的供应掺配"))
    }
    let why = joined(reasons, "; ", "；")
    var english = why.english + "."
    var chinese = why.chinese + "。"
    if !candidate.openPoints.isEmpty {
      let open = joined(candidate.openPoints.map(unknown), "; ", "；")
      english += " To be sure: \(open.english)."
      chinese += "尚需确认：\(open.chinese)。"
    }
    return words(english, chinese)
  }

  /// What is not known, by firm and material rather than by the ids of rows.
  func unknown(_ point: OpenPoint) -> LocalizedText {
    func what(_ id: ID<Port>) -> LocalizedText {
      let port = region.ports[id]
      let holder = names.holder(port, in: region)
      let material = names.material(port.material, in: region)
      return port.direction == .output
        ? words(
          "\(material.english) from \(holder.english)", "\(holder.chinese)的\(material.chinese)")
        : words(
          "\(material.english) that \(holder.english) takes",
          "\(holder.chinese)所需的\(material.chinese)")
    }
    func holder(_ id: ID<Port>) -> LocalizedText { names.holder(region.ports[id], in: region) }
    switch point {
    case .quantity(let id):
      let text = what(id)
      return words("how much \(text.english) there is a year", "\(text.chinese)的年数量")
    case .material(let id):
      let text = what(id)
      return words("what exactly is meant by \(text.english)", "\(text.chinese)具体是哪种物料")
    case .composition(let id, let property):
      let text = what(id)
      let name = ReportNames.short(property)
      return words("what \(text.english) holds of \(name)", "\(text.chinese)的 \(name) 含量")
    case .density(let id, _):
      let text = what(id)
      return words("the density of \(text.english)", "\(text.chinese)的密度")
    case .inferred(let id):
      let text = what(id)
      return words(
        "whether there is \(text.english) at all: it is inferred from the trade",
        "\(text.chinese)是否存在：由行业推断")
    case .location(let id):
      let text = holder(id)
      return words("where \(text.english) is", "\(text.chinese)的位置")
    case .cost(let id):
      let text = what(id)
      return words("what \(text.english) costs today", "\(text.chinese)目前的费用")
    case .permit(let id, let code):
      let text = holder(id)
      let waste = code.map(\.text) ?? ""
      return words("whether \(text.english) may take \(waste)", "\(text.chinese)是否有 \(waste) 许可")
    }
  }
}

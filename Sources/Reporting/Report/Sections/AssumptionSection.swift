internal import Catalog
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// What the plan takes for granted, and how much of its worth rests on that.
  func assumptionSection() -> Report.Section? {
    guard source.plan.value != nil else { return nil }
    var parts: [Report.Part] = []
    let links = source.plan.links
    if !links.isEmpty {
      let shares = estimateShares()
      var table = ReportTable([
        .init("basis", words("rests on", "依据"), priority: 9),
        .init("links", Strings.links, isNumber: true, priority: 6),
        .init("share", words("share of the worth", "占价值的份额"), isNumber: true, priority: 8),
      ])
      for (name, count, share) in shares {
        table.append([
          .text(name), .number(Double(count), places: 0),
          .text(Figures.percent(share)),
        ])
      }
      let estimated = Figures.percent(shares.dropFirst().map(\.2).compensatedSum())
      parts.append(
        .paragraph(
          words(
            "\(estimated.english) of the plan's worth rests on something that the firms have not said "
              + "themselves.",
            "方案价值中有 \(estimated.chinese) 依赖企业未自行提供的数据。")))
      parts.append(.table(table))
      let certain = links.count { $0.certainty == .certain }
      let open = links.count { if case .open = $0.certainty { true } else { false } }
      parts.append(
        .paragraph(
          words(
            "Of \(links.count) links \(certain) hold even with all ranges at their worst, "
              + "\(links.count - certain - open) probably, and \(open) wait for a datum.",
            "\(links.count) 条链接中，\(certain) 条在所有区间取最不利值时仍成立，\(links.count - certain - open) "
              + "条较可能成立，\(open) 条有待数据确认。")))
    }
    if !names.disclosure.isAnonymous, !source.plan.assumptions.isEmpty {
      let wording = Wording(region: region)
      let all = source.plan.assumptions.map(wording.assumption)
      parts.append(.list(Array(all.prefix(6))))
      if all.count > 6 {
        parts.append(
          .details(
            words("All \(all.count) assumptions", "全部 \(all.count) 条假设"),
            [.list(Array(all.dropFirst(6).prefix(400)))]))
      }
    }
    let fingerprint = source.knowledge.fingerprint
    parts.append(
      .paragraph(
        words(
          "What the region does not state comes from the catalogue, version \(fingerprint).",
          "区域未提供的数值取自目录，版本 \(fingerprint)。")))
    return Report.Section("assumptions", words("What this rests on", "依据与假设"), parts)
  }

  /// The worth of links by the weakest thing that they rest on.
  private func estimateShares() -> [(LocalizedText, Int, Double)] {
    var counts = [0, 0, 0]
    var values = [0.0, 0, 0]
    for link in source.plan.links {
      let kind: Int
      if case .open = link.certainty {
        kind = 2
      } else {
        kind = isEstimate(link.candidate) ? 1 : 0
      }
      counts[kind] += 1
      values[kind] += max(0, link.value)
    }
    let total = max(values.compensatedSum(), 1e-300)
    let titles = [
      words("what firms and the region state", "企业与区域提供的数据"),
      words("at least one estimate: a price, a rule or a distance", "至少一项估计：价格、规则或距离"),
      words("a datum that nobody has given", "尚无人提供的数据"),
    ]
    return titles.indices.map { (titles[$0], counts[$0], values[$0] / total) }
  }

  private func isEstimate(_ candidate: Candidate) -> Bool {
    let ends = [region.ports[candidate.from], region.ports[candidate.to]]
    if ends.contains(where: { !$0.isProcess && $0.costToday.isEstimate }) { return true }
    if !candidate.distance.isKnown { return true }
    if case .rule(let id) = candidate.route, case .catalogue(_, true) = region.rules[id].origin {
      return true
    }
    for case .process(let id, _) in ends.map(\.holder) where region.processes[id].isEstimate {
      return true
    }
    return false
  }
}

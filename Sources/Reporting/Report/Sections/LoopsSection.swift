internal import Drawing
internal import Loops
internal import MaterialGraph
internal import Primitives

extension ReportComposer {
  /// The loops as rings, with the step that carries least.
  func loopsSection() -> Report.Section? {
    guard let report = source.loops else { return nil }
    var parts: [Report.Part] = []
    guard report.count > 0 || !(source.nearLoops?.oneLinkShort.isEmpty ?? true) else {
      parts.append(
        .paragraph(
          words(
            "What exists and what the plan uses make no loop of up to \(report.maximumLength) firms.",
            "已有和方案采用的链接没有形成不超过 \(report.maximumLength) 家企业的循环。")))
      return Report.Section("loops", words("Loops", "循环"), parts)
    }
    if report.count > 0 {
      parts.append(.paragraph(loopsSentence(report)))
      parts.append(
        .drawing(
          rings(
            report.loops, of: report.count, report.network, name: "loops",
            title: words("Loops", "循环"))))
    }
    if let near = source.nearLoops, !near.oneLinkShort.isEmpty {
      parts.append(.heading(Strings.oneLinkShort))
      parts.append(
        .paragraph(
          words(
            "The dashed step is missing; with it the loop closes.", "虚线为缺少的一环，补上即可闭合。")))
      parts.append(
        .drawing(
          rings(
            near.oneLinkShort, of: nil, near.network, name: "",
            title: words("Loops that lack one link", "只差一环的循环"))))
    }
    return Report.Section("loops", words("Loops", "循环"), parts)
  }

  private func loopsSentence(_ report: LoopReport) -> LocalizedText {
    let count = count(report.count)
    return words(
      "\(report.isTruncated ? "At least " : "")\(count) "
        + "\(report.count == 1 ? "loop" : "loops") of up to \(report.maximumLength) firms over "
        + "what exists and what the plan uses. The thick step is the one that carries least: a "
        + "loop is as strong as that.",
      "在已有和方案采用的链接中，\(report.isTruncated ? "至少" : "共")有 \(count) 个不超过 "
        + "\(report.maximumLength) 家企业的循环。粗线为流量最小的一步，决定循环的强弱。")
  }

  private func rings(
    _ loops: [Loop], of all: Int?, _ network: LoopNetwork, name: String, title: LocalizedText
  ) -> ReportDrawing {
    let drawn = loops.prefix(6).enumerated().map { rank, loop in ring(loop, network, rank + 1) }
    let diagram = RingDiagram(drawn)
    let summary =
      all.map {
        words(
          "\(drawn.count) of \(self.count($0)) loops, the most valuable first.",
          "按价值排列，显示 \(self.count($0)) 个循环中的 \(drawn.count) 个。")
      } ?? words("The most valuable first.", "按价值排列。")
    return ReportDrawing(
      name, title: title, summary: summary,
      legend: [
        .init(Stroke(.series(4), width: 3), Strings.exchange(.existing)),
        .init(Stroke(.series(0), width: 3), Strings.loopStatus(.planned)),
        .init(Stroke(.series(1), width: 3, dashes: [6, 5]), Strings.missingLinks),
      ]
    ) { languages in
      diagram.picture(title: title, summary: summary, languages: languages, width: 1120)
    }
  }

  private func ring(_ loop: Loop, _ network: LoopNetwork, _ rank: Int) -> RingDiagram.Ring {
    let weakest = loop.bottleneckStep
    let parties = loop.parties.map { names.party(of: network.parties[$0.index]) }
    let steps = loop.steps.map { step -> RingDiagram.Step in
      let ink: Ink =
        switch step.status {
        case .existing: .series(4)
        case .planned: .series(0)
        case .possible: .series(1)
        }
      return .init(
        stepWords(step, network), ink: ink, isMissing: step.isMissing,
        isWeakest: weakest.map { $0.giver == step.giver && $0.taker == step.taker } ?? false)
    }
    var heading = words("Loop \(rank)", "循环 \(rank)")
    if let value = loop.figures.value, !names.disclosure.isAnonymous {
      heading = Figures.money(Self.compact(value), currency)
    }
    return .init(
      heading: heading, names: parties.map { $0.map(names.name) ?? LocalizedText(same: "–") },
      subjects: parties, steps: steps)
  }

  private func stepWords(_ step: LoopStep, _ network: LoopNetwork) -> LocalizedText {
    var materials: [LocalizedText] = []
    for link in step.links {
      let name = names.material(link.material, in: network.region)
      if !materials.contains(name) { materials.append(name) }
    }
    var text = joined(Array(materials.prefix(2)), ", ", "、")
    if materials.count > 2 { text = words(text.english + " …", text.chinese + "等") }
    return amount(of: text, step.weight)
  }
}

internal import GapFilling
internal import Loops
internal import MaterialGraph
internal import Primitives

extension ReportComposer {
  /// What breaks when a firm closes, and what goes over each firm.
  func relianceSection() -> Report.Section? {
    guard planned.flows.count > 2 else { return nil }
    let title = words("If a firm closed", "企业关停的影响")
    let reliance: [Report.Part] = [
      .paragraph(
        words(
          "What goes over each firm in the plan, and would have to find another way without it: "
            + "the worth of its links before any repair.",
          "方案中经过各企业的物流；若其关停，这些物流须另寻出路。价值为补救之前其链接的价值。")),
      .table(relianceTable()),
    ]
    guard let drill = source.drill, drill.closures.contains(where: { $0.lostBenefit != nil })
    else { return Report.Section("closure", title, reliance) }
    return Report.Section(
      "closure", title,
      [
        .paragraph(
          words(
            "Each of the firms with most at stake is closed in turn and the region planned anew: what "
              + "all together lose then, what others cannot place or get any more, and what could be "
              + "built to make up for it.",
            "对影响最大的企业逐一假设关停并重新规划：整体损失多少，其他企业有哪些物料无法处置或获得，以及可建什么加以弥补。")),
        .table(closureTable(drill)),
        .details(words("What goes over each firm", "经过各企业的物流"), reliance),
      ])
  }

  private func closureTable(_ drill: DrillReport) -> ReportTable {
    var table = ReportTable(
      [
        .init("firm", Strings.firm, priority: 9),
        .init(
          "lost", Strings.yearlySum("all lose", "整体损失", currency), isNumber: true,
          priority: 8),
        .init(
          "others", words("of it the others", "其中其他企业"), isNumber: true, priority: 7),
        .init(
          "stranded", words("no taker t/a", "失去去向 吨/年"), isNumber: true, priority: 6),
        .init(
          "starved", words("to buy again t/a", "须重新外购 吨/年"), isNumber: true, priority: 6),
        .init("loops", Strings.loopsOpened, isNumber: true, priority: 5),
        .init("repair", Strings.bestRepair, priority: 4),
      ], shownRows: 15)
    for closure in drill.closures {
      guard let lost = closure.lostBenefit,
        let party = names.party(of: closure.firm, in: drill.region)
      else { continue }
      var repair = PageTable.Cell.blank
      if let found = closure.repair, found.process.index < drill.region.processes.count {
        let process = drill.region.processes[found.process]
        let name = names.technology(process)
        let gain = sum(found.gain)
        repair = .text(
          words(
            "\(name.english), wins back \(gain.english) a year",
            "\(name.chinese)，每年挽回 \(gain.chinese)"))
      }
      table.append(
        [
          .text(names.name(party)), names.amount(lost), names.amount(closure.lostByOthers),
          names.amount(closure.strandedTonnes), names.amount(closure.starvedTonnes),
          .number(Double(closure.loopsOpened), places: 0), repair,
        ], subjects: [party])
    }
    return table
  }

  private func relianceTable() -> ReportTable {
    struct Reliance {
      let party: Int
      var tonnes = 0.0
      var value = 0.0
      var partners: Set<Int> = []
      var loops = 0
    }
    var all = names.parties.indices.map { Reliance(party: $0) }
    for flow in planned.flows {
      for (party, other) in [(flow.from, flow.to), (flow.to, flow.from)] {
        all[party].tonnes += flow.tonnes ?? 0
        all[party].value += flow.value ?? 0
        all[party].partners.insert(other)
      }
    }
    for loop in source.loops?.loops ?? [] {
      for id in loop.parties {
        if let network = source.loops?.network,
          let party = names.party(of: network.parties[id.index])
        {
          all[party].loops += 1
        }
      }
    }
    let ranked = all.filter { !$0.partners.isEmpty }.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.party < $1.party
    }
    var table = ReportTable(
      [
        .init("firm", Strings.firm, priority: 9),
        .init("partners", words("partners", "伙伴数"), isNumber: true, priority: 6),
        .init("tonnes", words("t a year over it", "经手 吨/年"), isNumber: true, priority: 7),
        .init("value", Strings.value(currency), isNumber: true, priority: 8),
        .init("loops", words("loops shown", "所列循环"), isNumber: true, priority: 5),
      ], shownRows: 12)
    for item in ranked.prefix(60) {
      table.append(
        [
          .text(names.name(item.party)), .number(Double(item.partners.count), places: 0),
          names.amount(item.tonnes), names.amount(item.value),
          .number(Double(item.loops), places: 0),
        ], subjects: [item.party])
    }
    return table
  }
}

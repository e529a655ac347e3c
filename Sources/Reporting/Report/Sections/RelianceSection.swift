internal import Drawing
internal import Loops
internal import Primitives

extension ReportComposer {
  /// Which firms the whole leans on: what would be stranded if one closed.
  func relianceSection() -> Report.Section? {
    guard planned.flows.count > 2 else { return nil }
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
    return Report.Section(
      "closure", words("If a firm closed", "企业关停的影响"),
      [
        .paragraph(
          words(
            "What goes over each firm in the plan, and would have to find another way without it: "
              + "the worth of its links before any repair.",
            "方案中经过各企业的物流；若其关停，这些物流须另寻出路。价值为补救之前其链接的价值。")), .table(table),
      ])
  }
}

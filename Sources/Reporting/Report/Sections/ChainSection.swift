internal import Drawing
internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

extension ReportComposer {
  /// The stages of the region's chains: what links them, what is weak, unused or missing.
  func chainSection() -> Report.Section? {
    guard planned.flows.count > 1 else { return nil }
    var map = ChainMap(composer: self)
    map.addFlows()
    map.addUnused()
    map.addMissing()
    guard map.links.count > 1 else { return nil }
    let diagram = StageDiagram(nodes: map.nodes, links: map.links)
    let title = words("Chain map", "产业链图")
    let counts = map.counts
    let summary = words(
      "\(map.nodes.count) stages: \(counts.used) links in use, the most valuable first, "
        + "\(counts.weak) of them weak, "
        + "\(counts.unused) unused, \(counts.missing) missing things that would pay.",
      "共 \(map.nodes.count) 个环节：\(counts.used) 条在用链接（价值高者优先），其中 \(counts.weak) 条薄弱；\(counts.unused) 条闲置；"
        + "\(counts.missing) 个值得补上的缺失环节。")
    let legend: [ReportDrawing.LegendEntry] = [
      .init(ChainMap.used, words("in use", "在用")),
      .init(ChainMap.weak, words("weak: no other taker in reach", "薄弱：没有其他接收方")),
      .init(ChainMap.unused, words("unused: both ends are here", "闲置：两端都在本区域")),
      .init(ChainMap.missing, words("missing: to build or recruit", "缺失：需新建或引进")),
    ]
    let drawing = ReportDrawing("chain", title: title, summary: summary, legend: legend) {
      diagram.picture(title: title, summary: summary, languages: $0, width: 1120)
    }
    return Report.Section(
      "chain", title,
      [
        .paragraph(
          words(
            "Firms stand together by trade, from left to right in the order in which things pass.",
            "企业按行业合并，从左到右为物料经过的顺序。")), .drawing(drawing),
      ])
  }
}

/// Collects the stages of a chain map and what joins them.
struct ChainMap {
  static let used = Stroke(.series(0), width: 2.4, opacity: Palette.bandOpacity)
  static let weak = Stroke(.series(3), width: 3.2)
  static let unused = Stroke(.series(4), width: 1.4, dashes: [4, 4])
  static let missing = Stroke(.series(1), width: 1.8, dashes: [7, 4])

  let composer: ReportComposer
  private(set) var nodes: [StageDiagram.Node] = []
  private(set) var links: [StageDiagram.Link] = []
  private(set) var counts = (used: 0, weak: 0, unused: 0, missing: 0)
  private let sectorOf: [LocalizedText]
  private var places: [LocalizedText: Int] = [:]
  private var joined: Set<[Int]> = []

  init(composer: ReportComposer) {
    self.composer = composer
    let region = composer.region
    let names = composer.names
    sectorOf = names.parties.indices.map { party in
      guard let id = names.firm(party), id.index < region.firms.count else {
        return names.name(party)
      }
      return names.sector(region.firms[id])
    }
  }

  private mutating func stage(_ party: Int) -> Int {
    let sector = sectorOf[party]
    if let place = places[sector] { return place }
    let members = sectorOf.indices.filter { sectorOf[$0] == sector }
    places[sector] = nodes.count
    var name = sector
    var note = ReportComposer.words("\(members.count) firms", "\(members.count) 家企业")
    if members.count == 1 {
      note = composer.names.name(members[0])
      // A bare code says less than the firm's name.
      if sector.english.first?.isNumber == true { swap(&name, &note) }
    }
    nodes.append(
      .init(
        name, note: note == name ? LocalizedText(same: "") : note,
        subjects: Array(members.prefix(400)), ink: .series(2),
        isMissing: false))
    return nodes.count - 1
  }

  /// The links in use between stages, a line for each pair of stages.
  mutating func addFlows() {
    var takers: [ID<Port>: Int] = [:]
    for candidate in composer.source.plan.candidates where candidate.unitValue.total > 0 {
      takers[candidate.from, default: 0] += 1
    }
    var pairs: [[Int]: (isWeak: Bool, flows: [LocalizedText])] = [:]
    var order: [[Int]] = []
    let region = composer.region
    func add(_ from: Int, _ to: Int, _ material: LocalizedText, isWeak: Bool) {
      guard from != to, order.count < 45 else { return }
      let pair = [stage(from), stage(to)]
      guard pair[0] != pair[1] else { return }
      if pairs[pair] == nil { order.append(pair) }
      var flows = pairs[pair]?.flows ?? []
      if !flows.contains(material) { flows.append(material) }
      pairs[pair] = ((pairs[pair]?.isWeak ?? false) || isWeak, flows)
    }
    // A drawing of more than some fifty lines says nothing any more.
    let dearest = composer.source.plan.links.sorted {
      $0.value != $1.value
        ? $0.value > $1.value
        : ($0.candidate.from, $0.candidate.to) < ($1.candidate.from, $1.candidate.to)
    }
    for link in dearest {
      let output = region.ports[link.candidate.from]
      guard let from = composer.names.party(of: output, in: region),
        let to = composer.names.party(of: region.ports[link.candidate.to], in: region)
      else { continue }
      add(
        from, to, composer.names.material(output.material, in: region),
        isWeak: takers[link.candidate.from] == 1)
    }
    // What stands without a quantity is in no plan, and in use all the same.
    for flow in composer.planned.flows where flow.quantity == nil {
      add(flow.from, flow.to, flow.material, isWeak: false)
    }
    for pair in order {
      guard let sum = pairs[pair] else { continue }
      counts.used += 1
      if sum.isWeak { counts.weak += 1 }
      joined.insert(pair)
      links.append(
        .init(
          from: pair[0], to: pair[1], weight: 4,
          stroke: sum.isWeak ? Self.weak : Self.used, title: title(pair, sum.flows)))
    }
  }

  private func title(_ pair: [Int], _ materials: [LocalizedText]) -> LocalizedText {
    let list = composer.joined(Array(materials.prefix(5)), ", ", "、")
    let (from, to) = (nodes[pair[0]].name, nodes[pair[1]].name)
    return ReportComposer.words(
      "\(from.english) → \(to.english): \(list.english)",
      "\(from.chinese) → \(to.chinese)：\(list.chinese)")
  }

  /// Leads between stages that nothing joins yet.
  mutating func addUnused() {
    let region = composer.region
    for match in composer.source.matches where counts.unused < 8 {
      guard let value = match.value, value > 0, match.candidate != nil,
        let from = composer.names.party(of: region.ports[match.from], in: region),
        let to = composer.names.party(of: region.ports[match.to], in: region), from != to
      else { continue }
      let known = nodes.count
      let pair = [stage(from), stage(to)]
      guard pair[0] != pair[1], joined.insert(pair).inserted else {
        if nodes.count > known { continue }
        continue
      }
      counts.unused += 1
      let material = composer.names.material(region.ports[match.from].material, in: region)
      links.append(
        .init(
          from: pair[0], to: pair[1], weight: 1, stroke: Self.unused,
          title: title(pair, [material])))
    }
  }

  /// What to build, with what it would take and give.
  mutating func addMissing() {
    guard let gaps = composer.source.gaps else { return }
    let region = gaps.region
    var technologies: Set<[String]> = []
    for gap in gaps.gaps where counts.missing < 6 {
      guard !gap.processes.isEmpty, gap.marginalBenefit > 0 else { continue }
      let built = gap.processes.map { region.processes[$0] }
      guard technologies.insert(built.map(\.technology)).inserted else { continue }
      counts.missing += 1
      let place = nodes.count
      nodes.append(
        .init(
          composer.technologies(gap, region), note: composer.places(gap, region),
          subjects: Set(built.compactMap { composer.names.party(of: $0, in: region) }).sorted(),
          ink: .series(1), isMissing: true))
      for link in gap.links.prefix(8) {
        let output = region.ports[link.candidate.from]
        let input = region.ports[link.candidate.to]
        var ends = [place, place]
        if !isPort(output, of: gap.processes) {
          guard let party = composer.names.party(of: output, in: region) else { continue }
          ends[0] = stage(party)
        }
        if !isPort(input, of: gap.processes) {
          guard let party = composer.names.party(of: input, in: region) else { continue }
          ends[1] = stage(party)
        }
        guard ends[0] != ends[1], joined.insert(ends).inserted else { continue }
        links.append(
          .init(
            from: ends[0], to: ends[1], weight: 2, stroke: Self.missing,
            title: title(ends, [composer.names.material(output.material, in: region)])))
      }
    }
  }

  private func isPort(_ port: Port, of processes: [ID<Process>]) -> Bool {
    if case .process(let id, _) = port.holder { return processes.contains(id) }
    return false
  }
}

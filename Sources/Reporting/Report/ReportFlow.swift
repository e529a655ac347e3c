internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// What goes from one party to another of one material in a year.
struct ReportFlow: Sendable {
  let from: Int
  let to: Int
  let material: LocalizedText
  let basis: Basis
  /// In the basis; nil: nobody says.
  let quantity: Double?
  /// Tonnes; nil where the quantity is.
  let tonnes: Double?
  let value: Double?
  /// How much of `quantity` goes already today.
  var today: Double
  /// Whether it would be there today too.
  var isToday: Bool
  /// Whether only an investment makes it possible.
  let needsBuilding: Bool
}

/// The flows of today and of a plan, by party, party and material.
struct ReportFlows: Sendable {
  let flows: [ReportFlow]

  /// What exists or is agreed.
  static func today(_ region: Region, _ names: ReportNames) -> ReportFlows {
    let network = LoopNetwork(region: region)
    let flows = network.links.compactMap { link -> ReportFlow? in
      guard link.status == .existing,
        let from = names.party(of: network.parties[link.giver.index]),
        let to = names.party(of: network.parties[link.taker.index]), from != to
      else { return nil }
      let basis = link.material.candidates.first.map { region.materials[$0].basis } ?? .mass
      return ReportFlow(
        from: from, to: to, material: names.material(link.material, in: region), basis: basis,
        quantity: link.quantity, tonnes: link.weight, value: link.value,
        today: link.quantity ?? 0, isToday: true, needsBuilding: false)
    }
    return ReportFlows(flows: flows)
  }

  /// What a plan sends, beside what of it flows today.
  static func planned(_ plan: Plan, today: ReportFlows, _ names: ReportNames) -> ReportFlows {
    struct Key: Hashable {
      let from: Int
      let to: Int
      let material: String
    }
    var current: [Key: Double] = [:]
    for flow in today.flows {
      current[Key(from: flow.from, to: flow.to, material: flow.material.english), default: 0] +=
        flow.quantity ?? 0
    }
    let region = plan.region
    let built = Set(plan.built.map(\.process))
    var found: [ReportFlow] = []
    var places: [Key: Int] = [:]
    for link in plan.links {
      let output = region.ports[link.candidate.from]
      let input = region.ports[link.candidate.to]
      guard let from = names.party(of: output, in: region),
        let to = names.party(of: input, in: region), from != to
      else { continue }
      let material = names.material(output.material, in: region)
      let weight = output.material.candidates.first.map { region.materials[$0].blendWeight } ?? 1
      let basis = output.material.candidates.first.map { region.materials[$0].basis } ?? .mass
      let isNew = [output, input].contains { port in
        if case .process(let id, _) = port.holder { built.contains(id) } else { false }
      }
      let key = Key(from: from, to: to, material: material.english)
      let kept = current[key] ?? 0
      let flow = ReportFlow(
        from: from, to: to, material: material, basis: basis, quantity: link.quantity,
        tonnes: link.quantity * weight, value: link.value,
        today: min(kept, link.quantity), isToday: link.isKept || kept > 0, needsBuilding: isNew)
      if let place = places[key] {
        found[place] = found[place].joined(flow, kept: kept)
      } else {
        places[key] = found.count
        found.append(flow)
      }
    }
    // What is kept without a quantity is not in the plan, and is there all the same.
    for flow in today.flows where flow.quantity == nil {
      let key = Key(from: flow.from, to: flow.to, material: flow.material.english)
      if places[key] == nil { found.append(flow) }
    }
    return ReportFlows(flows: found)
  }

  /// The tonnes that each party gives and takes.
  func throughput(count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for flow in flows where sums.indices.contains(flow.from) && sums.indices.contains(flow.to) {
      sums[flow.from] += flow.tonnes ?? 0
      sums[flow.to] += flow.tonnes ?? 0
    }
    return sums
  }
}

extension ReportFlow {
  fileprivate func joined(_ other: ReportFlow, kept: Double) -> ReportFlow {
    let sum = (quantity ?? 0) + (other.quantity ?? 0)
    return ReportFlow(
      from: from, to: to, material: material, basis: basis, quantity: sum,
      tonnes: (tonnes ?? 0) + (other.tonnes ?? 0), value: (value ?? 0) + (other.value ?? 0),
      today: min(kept, sum), isToday: isToday || other.isToday,
      needsBuilding: needsBuilding || other.needsBuilding)
  }
}

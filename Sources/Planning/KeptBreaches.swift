internal import Matching
internal import MaterialGraph
internal import Primitives

extension ExchangeProblem {
  /// What kept exchanges break by themselves beside what forbids their links: a share, a limit on
  /// what arrives, a number of partners or a least lot; each once, by exchange, in the order of the
  /// ports.
  ///
  /// Takes time in proportion to the ports, and nothing where no exchange of a pair is kept.
  func keptBeyond() -> [(exchange: Int, limit: Requirement)] {
    guard links.contains(where: { $0.keptQuantity > 0 }) else { return [] }
    var found: [(exchange: Int, limit: Requirement)] = []
    let forbidden = Set(keptBreaches.map(\.exchange))
    for position in region.ports.indices {
      let kept = linksOfPort[position].filter { links[$0].keptQuantity > 0 }
      guard !kept.isEmpty else { continue }
      let port = ID<Port>(position)
      if region.ports[port].direction == .output {
        for link in kept where links[link].lot < leastLot(links[link].candidate) {
          let (from, to) = (links[link].candidate.from, links[link].candidate.to)
          if let exchange = keptExchange(of: link) {
            found.append((exchange, .lot(from: from, to: to)))
          }
        }
      }
      let limits =
        partnersBroken(port, kept) + sharesBroken(port, kept) + blendsBroken(port, kept)
      for limit in limits {
        for exchange in Set(kept.compactMap { keptExchange(of: $0) }).sorted() {
          // What is forbidden for its composition need not be said twice.
          if case .blend = limit, forbidden.contains(exchange) { continue }
          found.append((exchange, limit))
        }
      }
    }
    return found.sorted { $0.exchange < $1.exchange }
  }

  private func partnersBroken(_ port: ID<Port>, _ kept: [Int]) -> [Requirement] {
    guard let most = region.stream(of: region.ports[port])?.maximumLinks, kept.count > most else {
      return []
    }
    return [.partners(port)]
  }

  private func sharesBroken(_ port: ID<Port>, _ kept: [Int]) -> [Requirement] {
    guard let stream = region.stream(of: region.ports[port]), stream.direction == .input,
      let demand = stream.quantity.planned
    else { return [] }
    func covered(_ members: [Int]) -> Double {
      members.map { links[$0].candidate.ratio * links[$0].keptQuantity }.compensatedSum()
    }
    var broken: [Requirement] = []
    if covered(kept) > demand * stream.maximumShare * (1 + 1e-9) { broken.append(.accepts(port)) }
    for (rule, members) in linksByRule(kept) {
      if let share = region.rules[rule].maximumShare,
        covered(members) > demand * share * (1 + 1e-9)
      {
        broken.append(.ruleShare(port, rule))
      }
    }
    return broken
  }

  /// Limits that what is kept breaks even where conventional supply is all that comes beside it.
  private func blendsBroken(_ port: ID<Port>, _ kept: [Int]) -> [Requirement] {
    var broken: [Requirement] = []
    for limit in blendLimits(of: port) {
      var beyond = CompensatedSum()
      var scale = 0.0
      for position in kept {
        let taken = limit.excess(links[position].candidate) * links[position].keptQuantity
        beyond.add(taken)
        scale += taken.magnitude
      }
      guard beyond.value > limit.room + 1e-9 * (scale + limit.room.magnitude) else { continue }
      let why = Requirement.blend(port, property: limit.property)
      if broken.last != why { broken.append(why) }
    }
    return broken
  }
}

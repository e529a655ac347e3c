internal import Matching
internal import MaterialGraph
internal import Primitives

/// Whether a link would stand with the ranges of both its ends at their worst together.
struct CertaintyCheck {
  let problem: ExchangeProblem
  /// What each link carries, by position.
  let flows: [Double]

  private var region: Region { problem.region }

  func certainty(of position: Int) -> Certainty {
    let link = problem.links[position]
    if let point = link.candidate.openPoints.first(where: \.opensLink) { return .open(point) }
    let worth =
      link.candidate.unitValue.total * flows[position] - region.scenario.linkFixedCost
    let slack = 1e-9 * max(1, worth.magnitude)
    guard worth >= -slack, supplyHolds(position), demandHolds(position),
      conditionsHold(link.candidate), blendHolds(position)
    else { return .likely }
    return .certain
  }

  private func sum(_ port: ID<Port>, _ coefficient: (Candidate) -> Double) -> Double {
    problem.linksOfPort[port.index].reduce(0) {
      $0 + flows[$1] * coefficient(problem.links[$1].candidate)
    }
  }

  private func fits(_ used: Double, _ most: Double) -> Bool {
    used <= most + 1e-7 * max(1, most.magnitude)
  }

  private func supplyHolds(_ position: Int) -> Bool {
    let port = problem.links[position].candidate.from
    guard let least = region.ports[port].quantity.least else { return true }
    return fits(sum(port) { _ in 1 }, least)
  }

  private func demandHolds(_ position: Int) -> Bool {
    let candidate = problem.links[position].candidate
    let input = region.ports[candidate.to]
    guard let least = input.quantity.least, let stream = region.stream(of: input) else {
      return true
    }
    guard fits(sum(candidate.to) { $0.ratio }, least * stream.maximumShare) else { return false }
    if case .rule(let rule) = candidate.route, let share = region.rules[rule].maximumShare {
      let used = sum(candidate.to) { $0.route == candidate.route ? $0.ratio : 0 }
      return fits(used, least * share)
    }
    return true
  }

  /// Whether the rule's conditions hold at the worst ends of what the output states.
  private func conditionsHold(_ candidate: Candidate) -> Bool {
    guard case .rule(let rule) = candidate.route,
      let asked = region.ports[candidate.to].material.single
    else { return true }
    let output = region.ports[candidate.from]
    return region.rules[rule].conditions.terms.allSatisfy { limit in
      let blend = Blend(region: region, limit: limit, asked: asked, todays: .none)
      return blend.sides.allSatisfy { blend.worstExcess(of: output, $0) <= 1e-9 }
    }
  }

  private func blendHolds(_ position: Int) -> Bool {
    let candidate = problem.links[position].candidate
    let input = region.ports[candidate.to]
    guard let asked = input.material.single else { return true }
    let todays = region.stream(of: input)?.qualityToday ?? .none
    for limit in input.quality.terms {
      let blend = Blend(region: region, limit: limit, asked: asked, todays: todays)
      let stands = region.unmixableProperties.contains(limit.key)
      for side in blend.sides {
        if stands {
          if blend.worstExcess(of: region.ports[candidate.from], side) > 1e-9 { return false }
          continue
        }
        var excess = 0.0
        var size = 0.0
        for other in problem.linksOfPort[candidate.to.index] {
          let output = region.ports[problem.links[other].candidate.from]
          let each =
            other == position
            ? blend.worstExcess(of: output, side) : blend.excess(of: output, side)
          excess += flows[other] * each
          size += (flows[other] * each).magnitude
        }
        if let least = input.quantity.least {
          let rest = max(0, least - sum(candidate.to) { $0.ratio })
          excess += rest * blend.worstTodaysExcess(side)
        }
        if excess > 1e-7 * max(1, size) { return false }
      }
    }
    return true
  }
}

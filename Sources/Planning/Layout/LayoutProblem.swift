internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// The quadratic assignment of a layout: its movers over all places.
struct LayoutProblem {
  /// The problem; nil where a figure is beyond all bounds.
  let assignment: QuadraticAssignment?

  init(_ ground: LayoutGround) {
    let region = ground.plan.region
    let (count, spots) = (ground.movers.count, ground.places.count)
    var index: [ID<Firm>: Int] = [:]
    for (position, firm) in ground.movers.enumerated() { index[firm] = position }
    var flow = [Double](repeating: 0, count: count * count)
    var fixed = [Double](repeating: 0, count: count * spots)
    var limits: [QuadraticAssignment.PairLimit] = []
    for link in ground.plan.links {
      let from = region.ports[link.candidate.from]
      let to = region.ports[link.candidate.to]
      let giver = from.firm.flatMap { index[$0] }
      let taker = to.firm.flatMap { index[$0] }
      let rate = link.ratePerKm(region)
      let most = ground.reach(link)
      if let giver, let taker {
        guard giver != taker else { continue }
        flow[giver * count + taker] += rate
        if let most { limits.append(.init(giver, taker, most: most)) }
      } else if let mover = giver ?? taker,
        let partner = giver == nil ? from.location : to.location
      {
        for (place, spot) in ground.places.enumerated() {
          let km = ground.roadKm(spot.location, partner)
          fixed[mover * spots + place] +=
            km > (most ?? .infinity) + 1e-9 ? .infinity : rate * km
        }
      }
    }
    for pair in region.scenario.apart {
      guard let one = region.firm(pair.first), let two = region.firm(pair.second), one != two
      else { continue }
      // Apart is meant as the crow flies; distances here are by road.
      let least = pair.km * region.scenario.detourFactor
      if let first = index[one], let second = index[two] {
        limits.append(.init(first, second, least: least))
      } else if let mover = index[one] ?? index[two],
        let partner = region.firms[index[one] == nil ? one : two].location
      {
        for (place, spot) in ground.places.enumerated()
        where ground.roadKm(spot.location, partner) < least - 1e-9 {
          fixed[mover * spots + place] = .infinity
        }
      }
    }
    for (item, firm) in ground.movers.enumerated() {
      for (place, spot) in ground.places.enumerated() where ground.isForbidden(firm, spot) {
        fixed[item * spots + place] = .infinity
      }
    }
    var distance = [Double](repeating: 0, count: spots * spots)
    for first in 0..<spots {
      for second in 0..<spots where first != second {
        distance[first * spots + second] = ground.roadKm(
          ground.places[first].location, ground.places[second].location)
      }
    }
    assignment = QuadraticAssignment(
      items: count, places: spots, flow: flow, distance: distance, fixed: fixed, limits: limits)
  }
}

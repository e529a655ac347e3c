internal import Matching
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// Finds what in a part of the problem cannot be kept together.
struct ConflictSearch {
  let problem: ExchangeProblem
  let part: Component
  let shouldStop: @Sendable () -> Bool

  private var region: Region { problem.region }

  /// A smallest conflict, proven by the engine inside; nil where none is found in time.
  func proven() -> PlanConflict? {
    let built = ComponentModel(problem: problem, component: part, isPlain: true)
    // Each reason once, with all its sides, in the order in which the model was built.
    var position: [Requirement: Int] = [:]
    var reasons: [Requirement] = []
    var sides: [[ModelSide]] = []
    for (why, side) in built.reasons {
      if let known = position[why] {
        sides[known].append(side)
      } else {
        position[why] = reasons.count
        reasons.append(why)
        sides.append([side])
      }
    }
    let found = InfeasibleSubset.find(
      in: built.model(for: .benefit), demands: sides, shouldStop: shouldStop)
    guard let found else { return nil }
    let told = found.demands.map { reasons[$0] }
    let ordered = told.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return PlanConflict(
      requirements: ordered.map(\.element), isIrreducible: found.isIrreducible)
  }

  /// All that must be kept in the part.
  func musts() -> PlanConflict {
    var found: [Requirement] = []
    for port in part.ports {
      if let stream = region.stream(of: region.ports[port]), stream.direction == .output,
        stream.mustPlace > 0, (stream.quantity.planned ?? 0) > 0
      {
        found.append(.mustPlace(port))
      }
    }
    let positions = Set(part.links)
    for (position, exchange) in region.exchanges.enumerated()
    where exchange.status.isKept && !exchange.quantity.isUnknown {
      let touches = exchange.links.contains { pair in
        problem.linksOfPort[pair.from.index].contains {
          positions.contains($0) && problem.links[$0].candidate.to == pair.to
        }
      }
      if touches { found.append(.kept(exchange: position)) }
    }
    return PlanConflict(requirements: found, isIrreducible: false)
  }
}

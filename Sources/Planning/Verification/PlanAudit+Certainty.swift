internal import MaterialGraph
internal import Primitives

extension PlanAudit {
  /// The words that may stand for how sure a link is: one, or two where it is on the very edge.
  ///
  /// A link is open when a datum that its feasibility rests on is missing. It is certain when it
  /// stays feasible and worth at least nothing with the ranges of both its ends at their worst
  /// together, all other flows as they are.
  func certainty(of flow: Flow) -> [String] {
    if isOpen(flow) { return ["open"] }
    let room = worstRoom(of: flow)
    if room > 1e-6 { return ["certain"] }
    return room < -1e-6 ? ["likely"] : ["certain", "likely"]
  }

  private func isOpen(_ flow: Flow) -> Bool {
    let from = region.ports[flow.from]
    let to = region.ports[flow.to]
    if [from, to].contains(where: { region.stream(of: $0)?.isInferred == true }) { return true }
    if !from.isProcess, from.quantity.isUnknown { return true }
    if !to.isProcess, to.quantity.isUnknown { return true }
    return limits(on: flow).contains { composition(from, $0) == nil }
  }

  /// What the output's composition is held against: the input's limits and the rule's conditions.
  private func limits(on flow: Flow) -> [PropertyTerm] {
    let conditions = flow.terms.rule.map { region.rules[$0].conditions.terms } ?? []
    return region.ports[flow.to].quality.terms + conditions
  }

  /// The least room that any limit leaves at the worst, relative to its size; negative: broken.
  private func worstRoom(of flow: Flow) -> Double {
    var room = flow.value / max(1, flow.valueScale)
    if flow.value == 0 { room = 0 }
    func leave(_ used: Double, _ limit: Double) {
      // At its limit a flow is still feasible: only what exceeds it by more than rounding is not.
      let left = (limit - used) / max(1, limit.magnitude, used.magnitude)
      room = min(room, left.magnitude <= 1e-6 ? 1 : left)
    }
    if let supply = region.stream(of: region.ports[flow.from])?.quantity.least {
      leave(sum(at: flow.from.index), supply)
    }
    if let taker = region.stream(of: region.ports[flow.to]), let demand = taker.quantity.least {
      leave(sum(at: flow.to.index), taker.maximumShare * demand)
      if let rule = flow.terms.rule, let share = region.rules[rule].maximumShare {
        leave(sum(at: flow.to.index) { $0.terms.rule == rule }, share * demand)
      }
    }
    return min(room, worstQualityRoom(of: flow))
  }

  private func worstQualityRoom(of flow: Flow) -> Double {
    let from = region.ports[flow.from]
    let to = region.ports[flow.to]
    let conditions = flow.terms.rule.map { region.rules[$0].conditions.terms } ?? []
    let alone = conditions + to.quality.terms.filter { !law.mixes($0.key) }
    for limit in alone {
      guard let stated = composition(from, limit) else { continue }
      for bound in BlendBound.bounds(of: limit) where !limit.allows(bound.worst(of: stated)) {
        return -1
      }
    }
    for limit in to.quality.terms where law.mixes(limit.key) {
      for bound in BlendBound.bounds(of: limit) {
        let blend = worstBlend(of: flow, bound)
        if blend.excess > Self.slack(blend.scale) { return -1 }
      }
    }
    return 1
  }

  private func worstBlend(of flow: Flow, _ bound: BlendBound) -> BlendBalance {
    var balance = BlendBalance(bound)
    for other in flowsOf[flow.to.index].lazy.map({ flows[$0] }) {
      let source = region.ports[other.from]
      let stated = composition(source, bound.term)
      balance.add(
        other.quantity * LinkWorth.weight(source, region),
        other.from == flow.from ? stated.map(bound.worst) : stated?.planned)
    }
    let port = region.ports[flow.to]
    if let stream = region.stream(of: port), let demand = stream.quantity.least {
      let rest = max(0, demand - sum(at: flow.to.index))
      balance.add(
        rest * LinkWorth.weight(port, region),
        composition(today: stream, bound.term).map(bound.worst))
    }
    return balance
  }
}

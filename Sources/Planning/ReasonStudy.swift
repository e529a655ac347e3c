internal import Matching
internal import MaterialGraph
internal import Primitives

/// Finds why a link differs between two plans.
struct ReasonStudy {
  let first: PlanComparison.Side
  let second: PlanComparison.Side
  private let judges: (LinkJudge, LinkJudge)?

  init(first: PlanComparison.Side, second: PlanComparison.Side) {
    self.first = first
    self.second = second
    if let left = first.region, let right = second.region {
      judges = (LinkJudge(region: left), LinkJudge(region: right))
    } else {
      judges = nil
    }
  }

  func reasons(
    _ from: String, _ to: String, _ was: SubmittedPlan.Link?, _ now: SubmittedPlan.Link?
  ) -> [ChangeReason] {
    var found: [ChangeReason] = []
    if let judges, let left = first.region, let right = second.region {
      found = inputs(from, to, left, right, judges)
    } else if let was, let now, was.quantity > 0, now.quantity > 0,
      let old = was.value, let new = now.value
    {
      let unit = (old / was.quantity, new / now.quantity)
      if !Tolerance.agree(unit.0, unit.1, relative: 1e-6) {
        found.append(.unitValue(before: unit.0, after: unit.1))
      }
    }
    found += closed(from, to, was, now)
    if found.isEmpty { found += displacement(from, to, was, now) }
    return found.isEmpty ? [.knockOn] : found
  }

  private func closed(
    _ from: String, _ to: String, _ was: SubmittedPlan.Link?, _ now: SubmittedPlan.Link?
  ) -> [ChangeReason] {
    var found: [ChangeReason] = []
    for (side, isFirst) in [(first, true), (second, false)] {
      for firm in [(now ?? was)?.fromFirm, (now ?? was)?.toFirm].compactMap({ $0 })
      where side.plan.closedFirms.contains(firm) {
        let reason = ChangeReason.endMissing(firm, inFirst: isFirst)
        if !found.contains(reason) { found.append(reason) }
      }
    }
    return found
  }

  /// What the two regions say differently of the pair.
  private func inputs(
    _ from: String, _ to: String, _ left: Region, _ right: Region,
    _ judges: (LinkJudge, LinkJudge)
  ) -> [ChangeReason] {
    var missing: [ChangeReason] = []
    for end in [from, to] {
      if left.port(end) == nil { missing.append(.endMissing(end, inFirst: true)) }
      if right.port(end) == nil { missing.append(.endMissing(end, inFirst: false)) }
    }
    guard missing.isEmpty, let oldFrom = left.port(from), let oldTo = left.port(to),
      let newFrom = right.port(from), let newTo = right.port(to)
    else { return missing }
    var found: [ChangeReason] = []
    let old = judges.0.judge(from: oldFrom, to: oldTo)
    let new = judges.1.judge(from: newFrom, to: newTo)
    switch (old, new) {
    case (.rejected(let why), .possible): found.append(.forbidden(why, inFirst: true))
    case (.possible, .rejected(let why)): found.append(.forbidden(why, inFirst: false))
    case (.rejected, .rejected): break
    case (.possible(let was), .possible(let now)): found += worth(was.unitValue, now.unitValue)
    }
    for (key, before, after) in [
      (from, left.ports[oldFrom].quantity.planned, right.ports[newFrom].quantity.planned),
      (to, left.ports[oldTo].quantity.planned, right.ports[newTo].quantity.planned),
    ] where !same(before, after) {
      found.append(.amount(key, before: before, after: after))
    }
    return found
  }

  private func same(_ before: Double?, _ after: Double?) -> Bool {
    guard let before, let after else { return before == nil && after == nil }
    return Tolerance.agree(before, after, relative: 1e-9)
  }

  private func worth(_ was: UnitValue, _ now: UnitValue) -> [ChangeReason] {
    let parts: [(ChangeReason.Part, Double, Double)] = [
      (.disposalSaved, was.disposalSaved, now.disposalSaved),
      (.purchaseSaved, was.purchaseSaved, now.purchaseSaved),
      (.transport, -was.transport, -now.transport), (.treatment, -was.treatment, -now.treatment),
      (.policies, was.policies, now.policies), (.carbon, was.carbon, now.carbon),
    ]
    return parts.filter { !Tolerance.agree($0.1, $0.2, relative: 1e-9) }
      .sorted { ($0.2 - $0.1).magnitude > ($1.2 - $1.1).magnitude }
      .map { .worth($0.0, before: $0.1, after: $0.2) }
  }

  /// The links that have what this one has lost, or that had what it has gained.
  private func displacement(
    _ from: String, _ to: String, _ was: SubmittedPlan.Link?, _ now: SubmittedPlan.Link?
  ) -> [ChangeReason] {
    let shrank = (now?.quantity ?? 0) < (was?.quantity ?? 0)
    let (here, there) = shrank ? (second.plan, first.plan) : (first.plan, second.plan)
    var other: [[String]: Double] = [:]
    for link in there.links { other[[link.from, link.to]] = link.quantity }
    let rivals = here.links.filter { link in
      guard link.from == from || link.to == to, !(link.from == from && link.to == to) else {
        return false
      }
      return link.quantity > (other[[link.from, link.to]] ?? 0) * (1 + 1e-6) + 1e-6
    }
    guard !rivals.isEmpty else { return [] }
    return [.displaced(by: rivals.map { "\($0.from) > \($0.to)" })]
  }
}

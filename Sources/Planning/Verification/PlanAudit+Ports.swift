internal import MaterialGraph
internal import Primitives

extension PlanAudit {
  /// Every limit of every stream, and the blends at all inputs.
  mutating func checkPorts() {
    for (position, port) in region.ports.enumerated() {
      if let stream = region.stream(of: port) {
        switch port.direction {
        case .output: checkOutput(position, stream)
        case .input: checkInput(position, stream)
        }
        let partners = flowsOf[position].count
        let kept = flowsOf[position].count { flows[$0].granted > 0 }
        if let most = stream.maximumLinks, partners > max(most, kept) {
          find(.port(port.key), .partners, stated: Double(partners), expected: Double(most))
        }
      }
      if port.direction == .input, !flowsOf[position].isEmpty { checkBlends(position) }
    }
  }

  /// Basis units that leave an output, or that arrive at an input in its own basis units.
  func sum(at position: Int, where counts: (Flow) -> Bool = { _ in true }) -> Double {
    let isOutput = region.ports[position].direction == .output
    return flowsOf[position].lazy.map { flows[$0] }.filter(counts)
      .map { isOutput ? $0.quantity : $0.replaced }.compensatedSum()
  }

  /// What kept exchanges alone cover of an input, in its basis units.
  private func kept(at position: Int, where counts: (Flow) -> Bool = { _ in true }) -> Double {
    flowsOf[position].lazy.map { flows[$0] }.filter(counts).map { $0.granted * $0.terms.ratio }
      .compensatedSum()
  }

  private mutating func checkOutput(_ position: Int, _ stream: Stream) {
    guard let supply = stream.quantity.planned, law.isPlanned(region.ports[position]),
      !closed.contains(stream.firm)
    else { return }
    let given = sum(at: position)
    if given > supply + Self.slack(supply) {
      find(.port(stream.key), .supply, stated: given, expected: supply)
    }
    let least = stream.mustPlace * supply
    if given < least - Self.slack(least) {
      find(.port(stream.key), .mustPlace, stated: given, expected: least)
    }
  }

  private mutating func checkInput(_ position: Int, _ stream: Stream) {
    guard let demand = stream.quantity.planned, !flowsOf[position].isEmpty else { return }
    let taken = sum(at: position)
    let most = max(stream.maximumShare * demand, min(demand, kept(at: position)))
    if taken > most + Self.slack(most) {
      find(.port(stream.key), .demand, stated: taken, expected: most)
    }
    for (rule, limit) in ruleLimits(position, demand: demand) {
      let covered = sum(at: position) { $0.terms.rule == rule }
      let most = max(limit, kept(at: position) { $0.terms.rule == rule })
      if covered > most + Self.slack(most) {
        find(
          .port(stream.key), .ruleShare(rule: region.rules[rule].key), stated: covered,
          expected: most)
      }
    }
  }

  /// The rules with a largest share that links at an input go by, each with its limit, by id.
  private func ruleLimits(
    _ position: Int, demand: Double
  ) -> [(rule: ID<SubstitutionRule>, most: Double)] {
    let used = Set(flowsOf[position].compactMap { flows[$0].terms.rule })
    return used.sorted().compactMap { rule in
      region.rules[rule].maximumShare.map { (rule, $0 * demand) }
    }
  }

  private mutating func checkBlends(_ position: Int) {
    let port = region.ports[position]
    for limit in port.quality.terms where law.mixes(limit.key) {
      for bound in BlendBound.bounds(of: limit) {
        let blend = blend(at: position, bound, of: \.quantity)
        let kept = max(0, self.blend(at: position, bound, of: \.granted).excess)
        guard blend.weight > 0, !(blend.excess <= kept + Self.slack(blend.scale)) else { continue }
        find(
          .port(port.key),
          bound.isUpper ? .blendAbove(property: limit.name) : .blendBelow(property: limit.name),
          stated: blend.figure, expected: bound.limit)
      }
    }
  }

  /// The blend at an input, against one bound, were each link to carry `amount`.
  private func blend(
    at position: Int, _ bound: BlendBound, of amount: KeyPath<Flow, Double>
  ) -> BlendBalance {
    var balance = BlendBalance(bound)
    var replaced = CompensatedSum()
    for flow in flowsOf[position].lazy.map({ flows[$0] }) {
      let carried = flow[keyPath: amount]
      replaced.add(carried * flow.terms.ratio)
      balance.add(
        carried * LinkWorth.weight(region.ports[flow.from], region),
        composition(region.ports[flow.from], bound.term)?.planned)
    }
    let port = region.ports[position]
    if let stream = region.stream(of: port), let demand = stream.quantity.planned {
      let rest = max(0, demand - replaced.value)
      balance.add(
        rest * LinkWorth.weight(port, region), composition(today: stream, bound.term)?.planned)
    }
    return balance
  }

  /// What an output states of a limited property, in the kind of the limit; nil: nothing comparable.
  func composition(_ output: Port, _ limit: PropertyTerm) -> PropertyTerm? {
    let density = output.material.single.flatMap { region.materials[$0].density }
    return output.quality[limit.key]?.converted(to: limit.kind, density: density)
  }

  /// What an input's conventional supply holds of a limited property, likewise.
  func composition(today stream: Stream, _ limit: PropertyTerm) -> PropertyTerm? {
    let density = stream.material.single.flatMap { region.materials[$0].density }
    return stream.qualityToday[limit.key]?.converted(to: limit.kind, density: density)
  }
}

/// One end of a limit on a blend.
struct BlendBound {
  let term: PropertyTerm
  let isUpper: Bool
  let limit: Double

  /// The ends that a limit has.
  static func bounds(of term: PropertyTerm) -> [BlendBound] {
    var bounds: [BlendBound] = []
    if let lower = term.lower { bounds.append(Self(term: term, isUpper: false, limit: lower)) }
    if let upper = term.upper { bounds.append(Self(term: term, isUpper: true, limit: upper)) }
    return bounds
  }

  /// The end of a composition's range that this bound has most to fear from.
  func worst(of composition: PropertyTerm) -> Double {
    (isUpper ? composition.upper : composition.lower) ?? composition.planned
  }
}

/// What a blend holds of a property against one bound: Σ weight · (figure − limit).
struct BlendBalance {
  private let bound: BlendBound
  private var beyond = CompensatedSum()
  /// All that is in the blend, in tonnes.
  private(set) var weight = 0.0
  /// The sum of the magnitudes of what was added.
  private(set) var scale = 0.0

  init(_ bound: BlendBound) { self.bound = bound }

  /// Adds so many tonnes at a figure; without a figure they stand at the limit.
  mutating func add(_ tonnes: Double, _ figure: Double?) {
    weight += tonnes
    let figure = figure ?? bound.limit
    beyond.add(tonnes * (figure - bound.limit))
    scale += tonnes * max(figure.magnitude, bound.limit.magnitude)
  }

  /// By how much the bound is broken, tonnes times figure; negative: kept with room.
  var excess: Double { bound.isUpper ? beyond.value : -beyond.value }

  /// What the blend holds of the property.
  var figure: Double { bound.limit + (weight > 0 ? beyond.value / weight : 0) }
}

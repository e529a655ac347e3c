import MaterialGraph
import Planning
import Primitives

/// A small region that uses everything that a region can say, as rows that can still be changed.
struct RandomRegion {
  /// How much of everything there is.
  struct Size {
    var materials = 4...7
    var firms = 3...5
    var outputs = 2...5
    var inputs = 2...4
    var processes = 0...2
    /// Whether ends may be of unknown quantity, processes unlimited, and rows unfit for a plan.
    var hasOpenEnds = true

    /// So small that every decision can be tried.
    static let tiny = Size(
      materials: 3...4, firms: 2...3, outputs: 1...3, inputs: 1...3, processes: 0...1)
  }

  var scenario = Scenario()
  var request = PlanRequest()
  var materials: [MaterialDraft] = []
  var rules: [RuleDraft] = []
  var firms: [FirmDraft] = []
  var sites: [SiteDraft] = []
  var streams: [StreamDraft] = []
  var processes: [ProcessDraft] = []
  var flows: [ProcessFlowDraft] = []
  var exchanges: [ExchangeDraft] = []
  private(set) var random: SeededGenerator

  /// The first draw of this seed that has no contradiction in its rows.
  static func valid(seed: UInt64, _ size: Size = Size()) throws -> RandomRegion {
    var failure: (any Error)?
    for attempt in 0..<50 as Range<UInt64> {
      let drawn = RandomRegion(seed: seed &* 1000 &+ attempt, size)
      do {
        _ = try drawn.region()
        return drawn
      } catch {
        failure = error
      }
    }
    throw failure ?? RandomRegionError.nothingDrawn
  }

  init(seed: UInt64, _ size: Size = Size()) {
    random = SeededGenerator(seed: seed)
    drawMaterials(count(size.materials))
    drawRules()
    drawFirms(count(size.firms))
    let outputs = count(size.outputs)
    let inputs = count(size.inputs)
    for number in 0..<outputs { drawStream("o\(number)", .output, size.hasOpenEnds) }
    for number in 0..<inputs { drawStream("i\(number)", .input, size.hasOpenEnds) }
    for number in 0..<count(size.processes) { drawProcess("p\(number)", size.hasOpenEnds) }
    drawExchanges()
    drawScenario()
    request.invests = chance(0.7)
    request.objective = chance(0.5) ? nil : pick(Objective.allCases)
    if chance(0.1) { request.budget = nice(0, 4000) }
  }

  func region() throws -> Region {
    var builder = RegionBuilder()
    builder.scenario = scenario
    for draft in materials { builder.add(draft) }
    for draft in rules { builder.add(draft) }
    for draft in firms { builder.add(draft) }
    for draft in sites { builder.add(draft) }
    for draft in streams { builder.add(draft) }
    for draft in processes { builder.add(draft) }
    for draft in flows { builder.add(draft) }
    for draft in exchanges { builder.add(draft) }
    return try builder.build()
  }

  func plan() throws -> Plan { Planner.plan(try region(), request) }

  // MARK: Draws

  mutating func chance(_ probability: Double) -> Bool { random.unit() < probability }

  mutating func count(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + random.below(range.upperBound - range.lowerBound + 1)
  }

  /// A figure with few digits.
  mutating func nice(_ lower: Double, _ upper: Double) -> Double {
    let value = random.uniform(lower, upper)
    let unit = value.magnitude < 10 ? 100.0 : 1
    return (value * unit).rounded() / unit
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[random.below(items.count)] }
}

/// Why no region could be drawn.
enum RandomRegionError: Error { case nothingDrawn }

// MARK: Rows

extension RandomRegion {
  private mutating func drawMaterials(_ number: Int) {
    for position in 0..<number {
      var draft = MaterialDraft("m\(position)")
      if chance(0.35) { draft.basis = pick([.volume, .volume, .energy, .count]) }
      if chance(draft.basis == .volume ? 0.7 : 0.3) { draft.density = nice(0.5, 2) }
      if chance(0.2) { draft.heatingValue = nice(8, 30) }
      if position > 0, chance(0.35) { draft.parent = "m\(random.below(position))" }
      if chance(0.12) { draft.reachKm = nice(10, 120) }
      if chance(0.2) {
        draft.hazard = .yes
        draft.codes = [WasteCode(.hw, pick(["HW17", "HW34", "336-058-17"]))]
      }
      if chance(0.5) { draft.price = Figure(nice(5, 60), .catalogue(source: "", isEstimate: true)) }
      if chance(0.5) {
        draft.disposalCost = Figure(nice(5, 60), .catalogue(source: "", isEstimate: true))
      }
      materials.append(draft)
    }
  }

  private mutating func drawRules() {
    var seen: Set<[String]> = []
    for _ in 0..<count(2...8) {
      var rule = RuleDraft(waste: anyMaterial(), replaces: anyMaterial(), ratio: nice(0.3, 2))
      guard rule.waste != rule.replaces, seen.insert([rule.waste, rule.replaces]).inserted else {
        continue
      }
      rule.key = "r\(rules.count)"
      if chance(0.3) { rule.ratio = 1 }
      rule.treatmentCost = chance(0.6) ? nice(0, 15) : 0
      rule.co2eSavedKg = chance(0.7) ? nice(-50, 900) : 0
      if chance(0.4) { rule.maximumShare = nice(0.1, 0.9) }
      if chance(0.3) { rule.conditions = limits() }
      rules.append(rule)
    }
  }

  private mutating func drawFirms(_ number: Int) {
    for position in 0..<number {
      var firm = FirmDraft("f\(position)", location: chance(0.85) ? anyPlace() : nil)
      if chance(0.25) { firm.permits = chance(0.6) ? ["HW17"] : [] }
      firms.append(firm)
    }
    for position in 0..<count(1...2) {
      var site = SiteDraft("s\(position)", location: chance(0.8) ? anyPlace() : nil)
      if chance(0.5) { site.capacityLimit = nice(20, 150) }
      if chance(0.15) { site.forbidden = [anyMaterial(), "t0"] }
      sites.append(site)
    }
  }

  private mutating func drawStream(_ key: String, _ direction: Direction, _ hasOpenEnds: Bool) {
    let material = anyMaterial()
    var stream = StreamDraft(firm: pick(firms).key, direction, .key(material))
    stream.key = key
    let isLoose = hasOpenEnds && chance(0.06)
    if isLoose { stream.material = pick([.anyOf(["m0", "m1"], label: "any"), .unknown("mud")]) }
    let amount = nice(20, 300)
    switch random.below(20) {
    case 0, 1, 2: stream.quantity = .range(amount, amount + nice(1, 200))
    case 3: stream.quantity = .atLeast(amount)
    case 4: stream.quantity = .atMost(amount)
    case 5, 6: stream.quantity = hasOpenEnds ? .unknown : .exact(amount)
    case 7: stream.quantity = .exact(0)
    default: stream.quantity = .exact(amount)
    }
    if !isLoose, let basis = materials.first(where: { $0.key == material })?.basis, chance(0.2) {
      switch basis {
      case .mass: stream.unit = FlowUnit.parse("kg/d")
      case .volume: stream.unit = FlowUnit.parse(chance(0.5) ? "L/h" : "t/a")
      case .energy: stream.unit = FlowUnit.parse("MWh/a")
      case .count, .area: break
      }
    }
    if hasOpenEnds, chance(0.03) { stream.unit = FlowUnit.parse("t") }
    if chance(0.8) { stream.costToday = UnitCost(nice(direction == .input ? 0 : -30, 80)) }
    if chance(0.15) { stream.kind = pick(StreamKind.allCases) }
    if chance(0.2) { stream.minimumLot = nice(1, 30) }
    if chance(0.25) { stream.maximumLinks = count(1...2) }
    if chance(0.2) { stream.months = pick([Months(mask: 0x3F), Months(mask: 0xFC0)]) }
    if chance(0.1) { stream.hazardous = chance(0.5) }
    if direction == .output {
      if chance(0.12) { stream.mustPlace = nice(0.05, 0.6) }
      stream.quality = composition()
    } else {
      if chance(0.3) { stream.maximumShare = nice(0.2, 1) }
      stream.quality = limits()
      stream.qualityToday = today(stream.quality)
    }
    streams.append(stream)
  }

  private mutating func drawProcess(_ key: String, _ hasOpenEnds: Bool) {
    var process = ProcessDraft(key, technology: "t\(random.below(3))")
    switch random.below(5) {
    case 0, 1: process.firm = pick(firms).key
    case 2, 3: process.site = pick(sites).key
    default: break
    }
    process.status = chance(0.4) ? .existing : .candidate
    process.capacity = hasOpenEnds && chance(0.1) ? nil : nice(20, 200)
    process.buildCost = nice(0, 4000)
    process.lifetimeYears = pick([1, 7.5, 15])
    process.fixedCost = nice(0, 200)
    process.variableCost = nice(0, 5)
    if chance(0.4) { process.minimumLoad = nice(0.1, 0.8) }
    processes.append(process)
    var seen: Set<String> = []
    for number in 0..<count(2...4) {
      let direction = number % 2 == 0 ? Direction.input : .output
      let material = anyMaterial()
      guard seen.insert(direction.rawValue + material).inserted else { continue }
      var flow = ProcessFlowDraft(
        process: key, direction, .key(material), ratio: nice(0.2, 1.5))
      if direction == .input {
        if chance(0.6) { flow.marketPrice = nice(10, 90) }
        flow.quality = limits()
      } else {
        if chance(0.5) { flow.marketPrice = nice(1, 60) }
        if chance(0.5) { flow.disposalCost = nice(0, 40) }
        flow.quality = composition()
      }
      flows.append(flow)
    }
  }

  private mutating func drawExchanges() {
    for _ in 0..<random.below(4) {
      let outputs = streams.filter { $0.direction == .output }
      let inputs = streams.filter { $0.direction == .input }
      guard !outputs.isEmpty, !inputs.isEmpty else { return }
      let giver = pick(outputs)
      let taker = pick(inputs)
      let status = pick([ExchangeStatus.existing, .agreed, .refused, .refused, .proposed])
      var exchange = ExchangeDraft(from: giver.key, to: taker.key, status: status)
      if chance(0.4) {
        exchange.from = giver.firm
        exchange.to = taker.firm
        if chance(0.6) { exchange.material = giver.material }
      }
      if status.isKept, chance(0.7) { exchange.quantity = .exact(nice(1, 40)) }
      exchanges.append(exchange)
    }
  }

  private mutating func drawScenario() {
    scenario.objective = pick(Objective.allCases)
    if chance(0.3) { scenario.distanceLimitKm = nice(20, 120) }
    scenario.unknownDistanceKm = pick([0, 30, 50])
    scenario.transport = TransportTerms(
      costPerTonneKm: .stated(pick([0, 0.3, 0.6])), fixedPerTonne: .stated(pick([0, 2])),
      co2ePerTonneKm: .stated(pick([0, 0.1])))
    if chance(0.5) { scenario.linkFixedCost = nice(1, 400) }
    if chance(0.3) { scenario.minimumLot = nice(1, 30) }
    if chance(0.4) { scenario.carbonPrice = nice(0, 80) }
    scenario.discountRate = pick([0, 0.05, 0.08])
    if chance(0.3) { scenario.investmentBudget = nice(0, 5000) }
    if chance(0.1) { scenario.forbidden = [pick([anyMaterial(), "t1"])] }
    var granted = false
    for _ in 0..<random.below(4) {
      let kind = pick(Policy.Kind.allCases)
      let target = pick(["all", "hazardous", anyMaterial(), anyMaterial()])
      switch kind {
      case .investmentGrant:
        guard !granted else { continue }
        granted = true
        scenario.policies.append(
          Policy(kind: kind, appliesTo: pick(["all", "t0"]), amount: nice(0.1, 0.9)))
      case .loan:
        scenario.policies.append(
          Policy(
            kind: kind, appliesTo: pick(["all", "t1"]), loanShare: nice(0.1, 0.9),
            loanRate: nice(0, 0.05)))
      case .ban:
        guard chance(0.3) else { continue }
        scenario.policies.append(
          Policy(kind: kind, appliesTo: pick(["hazardous", anyMaterial(), pick(firms).key])))
      default:
        scenario.policies.append(Policy(kind: kind, appliesTo: target, amount: nice(1, 25)))
      }
    }
  }

  // MARK: Parts of rows

  private mutating func anyMaterial() -> String { pick(materials).key }

  private mutating func anyPlace() -> Coordinate? {
    Coordinate(latitude: random.uniform(30, 30.5), longitude: random.uniform(120, 120.6))
  }

  private mutating func composition() -> Quality {
    var terms: [PropertyTerm] = []
    if chance(0.6) { terms.append(range("Cl", .massFraction, nice(0, 4), chance(0.3))) }
    if chance(0.4) { terms.append(range("ash", .massFraction, nice(10, 40), chance(0.3))) }
    if chance(0.2) { terms.append(range("N", .concentration, nice(1000, 20000), false)) }
    if chance(0.3) { terms.append(range("pH", .pure, nice(5, 9), chance(0.3))) }
    return Quality(terms: terms)
  }

  private mutating func range(
    _ name: String, _ kind: PropertyKind, _ value: Double, _ isWide: Bool
  ) -> PropertyTerm {
    PropertyTerm(name: name, kind: kind, lower: value, upper: isWide ? value * 1.2 : value)
  }

  private mutating func limits() -> Quality {
    var terms: [PropertyTerm] = []
    if chance(0.4) {
      terms.append(PropertyTerm(name: "cl", kind: .massFraction, lower: nil, upper: nice(1, 3)))
    }
    if chance(0.25) {
      let lower = nice(12, 25)
      terms.append(
        PropertyTerm(
          name: "Ash", kind: .massFraction, lower: lower, upper: chance(0.5) ? lower + 8 : nil))
    }
    if chance(0.15) {
      terms.append(
        PropertyTerm(name: "N", kind: .massFraction, lower: nil, upper: nice(0.2, 1.5)))
    }
    if chance(0.2) { terms.append(PropertyTerm(name: "PH", kind: .pure, lower: 6, upper: 8.5)) }
    return Quality(terms: terms)
  }

  /// A conventional supply that keeps the limits, where it says anything.
  private mutating func today(_ limits: Quality) -> Quality {
    var terms: [PropertyTerm] = []
    for limit in limits.terms where chance(0.6) {
      let figure: Double =
        switch (limit.lower, limit.upper) {
        case (nil, let upper?): upper * nice(0, 1)
        case (let lower?, nil): lower * nice(1, 2)
        case (let lower?, let upper?): lower + (upper - lower) * nice(0, 1)
        case (nil, nil): 0.0
        }
      terms.append(PropertyTerm(name: limit.key, kind: limit.kind, lower: figure, upper: figure))
    }
    return Quality(terms: terms)
  }
}

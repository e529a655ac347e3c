public import Catalog
internal import Matching
public import MaterialGraph
public import Planning
internal import Primitives

/// What is to become viable.
public enum PolicyTarget: Hashable, Sendable, Codable {
  /// A candidate: a process's id, or `TECHNOLOGY@PLACE` of the catalogue. Viable where it is worth
  /// something to all together.
  case candidate(String)
  /// A loop of firms by id, each giving to the next and the last to the first. Viable where the best
  /// plan goes round it.
  case loop([String])
}

/// Why a question about a policy has no answer.
public enum PolicyQuestionError: Error, Hashable, Sendable {
  /// No such candidate.
  case unknownCandidate(String, suggestions: [String])
  /// No such firm.
  case unknownFirm(String)
  /// The candidate is on a list of what may not be built.
  case forbidden(String, by: String)
}

/// The least amount of one instrument at which something turns viable.
public struct BreakEven: Sendable, Codable {
  /// What is to become viable.
  public let target: PolicyTarget
  /// The instrument, with what it applies to.
  public let instrument: PolicyInstrument
  /// What it is worth as things are, −infinity where no plan can have it; of a loop the links of it
  /// that the plan uses, less their number.
  public let worthToday: Double
  /// The least amount, on top of what holds already; nil: none up to the largest that makes sense.
  public let amount: Double?
  /// The two amounts on either side, at most a thousandth apart, and what it is worth at each: below,
  /// nothing; above, something. Equal where it is viable as things are.
  public let below: Trial
  /// See `below`.
  public let above: Trial

  /// An amount that was solved for, and what came out.
  public struct Trial: Hashable, Sendable, Codable {
    /// The amount.
    public let amount: Double
    /// What the target is worth there; as `worthToday`.
    public let worth: Double
  }
}

/// Worth over a grid of two instruments.
public struct PolicySweep: Sendable, Codable {
  /// The candidate or loop.
  public let target: PolicyTarget
  /// The instrument of the rows.
  public let rows: PolicyInstrument
  /// The instrument of the columns; nil: only rows.
  public let columns: PolicyInstrument?
  /// Amounts of the rows.
  public let rowAmounts: [Double]
  /// Amounts of the columns; one, 0, without an instrument.
  public let columnAmounts: [Double]
  /// What the target is worth, by row, then column.
  public let worth: [[Double]]
}

/// Answers what a policy would do to one candidate or loop: the region is planned again, with and
/// without it, for each amount.
public struct PolicyStudy: Sendable {
  private let source: Region
  private let target: PolicyTarget
  private let key: String?
  private let request: PlanRequest
  private let watch: Watch
  /// The process in question, in the region with it.
  private let process: Process?
  /// Firms in turn round the loop.
  private let loop: [String]

  /// A study of one target.
  ///
  /// - Throws: where the target is not there, or may not be built.
  public init(
    _ region: Region, knowledge: Knowledge, target: PolicyTarget,
    request: GapRequest = GapRequest(), watch: Watch = .none
  ) throws(PolicyQuestionError) {
    self.target = target
    self.request = request.planRequest
    self.watch = watch
    switch target {
    case .loop(let firms):
      for firm in firms where region.firm(firm) == nil { throw .unknownFirm(firm) }
      source = region
      key = nil
      process = nil
      loop = firms
    case .candidate(let name):
      loop = []
      let found = try Self.candidate(
        name, region, knowledge, request.planRequest, threads: request.threads, watch)
      source = found.region
      key = found.key
      process = found.region.process(found.key).map { found.region.processes[$0] }
      if let reason = process?.forbiddenBecause { throw .forbidden(name, by: reason) }
    }
  }

  private static func candidate(
    _ name: String, _ region: Region, _ knowledge: Knowledge, _ request: PlanRequest,
    threads: Int, _ watch: Watch
  ) throws(PolicyQuestionError) -> (region: Region, key: String) {
    if let id = region.process(name), region.processes[id].status == .candidate {
      return (region, name)
    }
    let search = ProspectSearch(
      region: region, knowledge: knowledge, request: request, threads: threads, watch: watch)
    if let found = search.prospect(name) { return found }
    let own = region.processes.filter { $0.status == .candidate }.map(\.key)
    let places = BuildingPlace.all(in: region)
    let known =
      own
      + knowledge.technologies.flatMap { technology in
        places.map { "\(technology.key)@\($0.key)" }
      }
    throw .unknownCandidate(name, suggestions: Spelling.nearest(to: name, among: known))
  }

  // MARK: Questions

  /// The instrument with what the candidate is about, where it names nothing itself: a fee, tax or
  /// subsidy the waste that it takes most of, a purchase or a tax on supply what its product
  /// replaces most of, a grant its technology.
  public func aimed(_ instrument: PolicyInstrument) -> PolicyInstrument {
    guard instrument.appliesTo.isEmpty, let process else { return instrument }
    if let end = instrument.end, let material = mainMaterial(at: end) {
      return PolicyInstrument(instrument.kind, appliesTo: source.materials[material].key)
    }
    return instrument.about(process, in: source)
  }

  /// What firms send most of to the candidate, or take from it, where it stands; nil: nothing.
  private func mainMaterial(at end: Direction) -> ID<Material>? {
    guard let key, let id = source.process(key) else { return nil }
    let change = PlanChange(built: [id])
    let variants = PlanVariants(region: source, request: request, onlyFor: change, watch: watch)
    var tonnes: [ID<Material>: Double] = [:]
    for link in variants.difference(change, mustBuild: true).links {
      let (given, taken) = (source.ports[link.candidate.from], source.ports[link.candidate.to])
      let (own, other) = end == .input ? (taken, given) : (given, taken)
      guard source.process(of: own)?.id == id, !other.isProcess,
        let material = other.material.single
      else { continue }
      let amount = end == .input ? link.quantity : link.replaced
      tonnes[material, default: 0] += amount * source.materials[material].blendWeight
    }
    return tonnes.keys.sorted().max { (tonnes[$0] ?? 0) < (tonnes[$1] ?? 0) }
  }

  /// The least amount at which the target turns viable.
  ///
  /// Steps are doubled until it is viable, then halved to a thousandth of the amount; the plans on
  /// either side are those that the answer names. The worth may rise and fall again with an amount:
  /// this is the first turn that doubling steps meet.
  ///
  /// - Complexity: about forty times two plans of the parts that the target touches.
  public func breakEven(_ instrument: PolicyInstrument) -> BreakEven {
    let instrument = aimed(instrument)
    let today = worth([])
    func trial(_ amount: Double) -> BreakEven.Trial {
      BreakEven.Trial(amount: amount, worth: worth([instrument.policy(amount)]))
    }
    let start = BreakEven.Trial(amount: 0, worth: today)
    if isViable(today) {
      return BreakEven(
        target: target, instrument: instrument, worthToday: today, amount: 0, below: start,
        above: start)
    }
    var below = start
    let ceiling = instrument.ceiling(in: source, for: process)
    var above = trial(min(instrument.firstStep, ceiling))
    while !isViable(above.worth), above.amount < ceiling, !isStopped {
      below = above
      above = trial(min(ceiling, above.amount * 4))
    }
    guard isViable(above.worth) else {
      return BreakEven(
        target: target, instrument: instrument, worthToday: today, amount: nil, below: above,
        above: above)
    }
    while above.amount - below.amount > 1e-3 * above.amount * 0.98, !isStopped {
      let middle = trial(next(below, above))
      if isViable(middle.worth) { above = middle } else { below = middle }
    }
    return BreakEven(
      target: target, instrument: instrument, worthToday: today, amount: above.amount,
      below: below, above: above)
  }

  /// Where to look between two amounts: near where the straight line through their worths is nothing,
  /// on both sides of it in turn; half-way where that says nothing.
  private func next(_ below: BreakEven.Trial, _ above: BreakEven.Trial) -> Double {
    let width = above.amount - below.amount
    guard loop.isEmpty, above.worth > below.worth, below.worth < 0 else {
      return below.amount + width / 2
    }
    let line = below.amount + width * (0 - below.worth) / (above.worth - below.worth)
    let margin = max(4e-4 * above.amount, 0.01 * width)
    // Aim a little above the line's zero, then a little below, so that both ends move.
    let aimsHigh = above.amount - line > line - below.amount
    let aim = aimsHigh ? line + margin : line - margin
    guard aim > below.amount + 0.02 * width, aim < above.amount - 0.02 * width else {
      return below.amount + width / 2
    }
    return aim
  }

  /// The worth over a grid of amounts; without `columns` over one line.
  public func sweep(
    _ rows: PolicyInstrument, _ rowAmounts: [Double], _ columns: PolicyInstrument? = nil,
    _ columnAmounts: [Double] = [0]
  ) -> PolicySweep {
    let rows = aimed(rows)
    let columns = columns.map(aimed)
    let width = columnAmounts.count
    let found = inParallel(rowAmounts.count * width, threads: max(1, request.threads)) { index in
      var policies = [rows.policy(rowAmounts[index / width])]
      if let columns { policies.append(columns.policy(columnAmounts[index % width])) }
      return worth(policies)
    }
    return PolicySweep(
      target: target, rows: rows, columns: columns, rowAmounts: rowAmounts,
      columnAmounts: columnAmounts,
      worth: rowAmounts.indices.map { row in Array(found[row * width..<(row + 1) * width]) })
  }

  // MARK: One amount

  private var isStopped: Bool { watch.isCancelled() || watch.secondsLeft() <= 0 }

  private func isViable(_ worth: Double) -> Bool { loop.isEmpty ? worth > 0 : worth >= 0 }

  /// What the target is worth under further policies: of a candidate the optimum with it, less the
  /// optimum without it; of a loop the steps that the plan takes, less their number.
  func worth(_ policies: [Policy]) -> Double {
    var builder = source.builder
    builder.scenario.policies += policies
    guard let region = try? builder.build() else { return -.infinity }
    var plain = request
    plain.threads = 1
    guard let key else { return steps(round: region, plain) - Double(loop.count) }
    guard let id = region.process(key) else { return -.infinity }
    let change = PlanChange(built: [id])
    let variants = PlanVariants(
      region: region, request: plain, onlyFor: change, watch: watch)
    // Forced to stand, so that the worth of what does not pay is told too.
    let difference = variants.difference(change, mustBuild: true)
    // What must reach a least load when it runs may as well stand idle.
    let idle = -region.annualCost(of: region.processes[id])
    if difference.isKnown { return max(difference.benefit, idle) }
    let mayIdle = region.processes[id].minimumLoad > 0 && variants.difference(change).isKnown
    return mayIdle ? idle : -.infinity
  }

  private func steps(round region: Region, _ request: PlanRequest) -> Double {
    var request = request
    request.objective = .benefit
    let plan = Planner.plan(region, request, watch: watch)
    var found = 0.0
    for (position, giver) in loop.enumerated() {
      let taker = loop[(position + 1) % loop.count]
      let isThere = plan.links.contains { link in
        let from = region.ports[link.candidate.from].firm.map { region.firms[$0].key }
        let to = region.ports[link.candidate.to].firm.map { region.firms[$0].key }
        return from == giver && to == taker
      }
      if isThere { found += 1 }
    }
    return found
  }
}

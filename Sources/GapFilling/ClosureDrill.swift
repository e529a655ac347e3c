public import Catalog
internal import Loops
internal import Matching
public import MaterialGraph
public import Planning
public import Primitives

/// What a closure drill may do.
public struct DrillRequest: Sendable {
  /// The firms by key, each closed by itself; empty: every firm that the plan uses.
  public var firms: [String] = []
  /// Whether the best candidate to build as a repair is looked for.
  public var seeksRepairs = true
  /// The relative gap of each plan.
  public var gap = 1e-6
  /// How many threads may work; the answer does not depend on it.
  public var threads = 1

  /// Every firm, with repairs.
  public init() {}
}

/// What breaks when each firm closes, and what the park hangs on.
public struct DrillReport: Sendable, Codable {
  /// The region, with what could be built as a repair as candidates.
  public let region: Region
  /// The plan with everybody there.
  public let base: Plan
  /// What each closure does: the dearest first.
  public let closures: [Closure]
  /// How varied the park is.
  public let diversity: ParkDiversity
  /// Streams that only one firm could serve: the most valuable first.
  public let singlePoints: [SinglePoint]
}

/// What the closing of one firm does.
public struct Closure: Sendable, Codable {
  /// An amount of a port that changes because the firm is gone.
  public struct Shift: Hashable, Sendable, Codable {
    /// The port, of another firm.
    public let port: ID<Port>
    /// Basis units a year that its links carried (an input: replaced).
    public let before: Double
    /// Those of the plan without the firm.
    public let after: Double
  }

  /// The firm.
  public let firm: ID<Firm>
  /// What all together lose a year; nil where it is not known.
  public let lostBenefit: Double?
  /// The least and the most that it can be.
  public let lostRange: ClosedRange<Double>
  /// What the others lose a year, half of each link's value counted to each end.
  public let lostByOthers: Double
  /// Whether all that must be placed still can be.
  public let keepsObligations: Bool
  /// Tonnes a year of others' outputs that found a taker and no longer do.
  public let strandedTonnes: Double
  /// Tonnes a year of others' inputs that are conventional supply again.
  public let starvedTonnes: Double
  /// Outputs of others that place less, the most tonnes first.
  public let stranded: [Shift]
  /// Inputs of others that receive less, the most tonnes first.
  public let starved: [Shift]
  /// Loops of firms that the plan has and that run through the firm.
  public let loopsOpened: Int
  /// Links of the others that the plan without the firm begins or enlarges: who takes over.
  public let takeovers: [PlannedLink]
  /// What building one candidate would win back, the better of the two that promise most; nil where
  /// none helps.
  public let repair: Repair?
}

/// A candidate that makes up for a closure.
public struct Repair: Hashable, Sendable, Codable {
  /// What to build.
  public let process: ID<Process>
  /// What it wins back a year, its own yearly cost paid.
  public let gain: Double
}

/// Closes firms one by one and plans again.
public enum ClosureDrill {
  /// The drill of a region: for each firm the difference of two optima.
  ///
  /// - Parameters:
  ///   - source: the region.
  ///   - request: who closes, and how hard to try.
  ///   - knowledge: the catalogue, whose technologies of usual size may be repairs beside the region's
  ///     candidates; nil: only those.
  ///   - watch: time left, cancellation, progress.
  /// - Complexity: one solve of the parts that each firm touches, a linear program for each candidate
  ///   that could take up what it leaves, and a solve for the best two of those.
  public static func run(
    _ source: Region, _ request: DrillRequest = DrillRequest(), knowledge: Knowledge? = nil,
    watch: Watch = .none
  ) -> DrillReport {
    let region =
      request.seeksRepairs ? knowledge.map { withTechnologies($0, source) } ?? source : source
    var asked = PlanRequest()
    asked.gap = request.gap
    asked.threads = request.threads
    let study = ClosureStudy(region: region, request: asked, watch: watch)
    let base = study.basePlan
    let firms =
      request.firms.isEmpty
      ? usedFirms(of: base) : request.firms.compactMap { region.firm($0) }
    let loops = LoopCount(base)
    var closures: [Closure] = []
    let changes = study.changes(firms.map { ClosureStudy.Case(closing: [$0]) })
    let repairs = request.seeksRepairs ? repairs(of: changes, study, threads: request.threads) : [:]
    for change in changes {
      guard let firm = change.firms.first else { continue }
      closures.append(
        closure(
          firm, change, region, loopsOpened: loops.loops(through: firm), repair: repairs[firm]))
    }
    closures.sort { left, right in
      let losses = (left.lostBenefit ?? .infinity, right.lostBenefit ?? .infinity)
      return losses.0 != losses.1 ? losses.0 > losses.1 : left.firm < right.firm
    }
    return DrillReport(
      region: region, base: base, closures: closures, diversity: ParkDiversity(of: base),
      singlePoints: SinglePoint.all(of: base))
  }

  /// The region with the technologies of the catalogue that could work in it as candidates at each
  /// place, of usual size.
  private static func withTechnologies(_ knowledge: Knowledge, _ region: Region) -> Region {
    let reduction = StructureReduction(region: region, knowledge: knowledge)
    let listed = BuildingPlace.listed(in: region)
    var prospects: [Prospect] = []
    for technology in reduction.workable {
      for place in BuildingPlace.all(in: region) {
        guard let most = reduction.largestSize(of: technology, at: place),
          region.process("\(technology.key)@\(place.key)") == nil,
          !listed.contains("\(technology.key)@\(place.key)")
        else { continue }
        let usual = max(technology.referenceCapacity ?? most, technology.minimumCapacity ?? 0)
        prospects.append(
          Prospect(
            subject: .technology(technology.key), place: place, size: min(usual, most), slot: 0))
      }
    }
    return ProjectPool(region: region, knowledge: knowledge, prospects: prospects).region
  }

  private static func usedFirms(of plan: Plan) -> [ID<Firm>] {
    let region = plan.region
    var used: Set<ID<Firm>> = []
    for link in plan.links {
      for end in [link.candidate.from, link.candidate.to] {
        if let firm = region.ports[end].firm { used.insert(firm) }
      }
    }
    for run in plan.processes {
      if case .firm(let firm) = region.processes[run.process].place { used.insert(firm) }
    }
    return used.sorted()
  }

  /// At most so many candidates are valued exactly as a repair of one closing.
  private static let repairsValued = 2

  /// For each firm the candidate that wins back most, of those that could take up what it leaves;
  /// none where nothing wins back anything. Linear programs say which are worth a plan of their own.
  private static func repairs(
    of changes: [ClosureStudy.Change], _ study: ClosureStudy, threads: Int
  ) -> [ID<Firm>: Repair] {
    let region = study.basePlan.region
    var cases: [ClosureStudy.Case] = []
    var losses: [ID<Firm>: Double] = [:]
    for change in changes {
      guard let loss = change.benefit, let firm = change.firms.first else { continue }
      losses[firm] = loss
      let left = Set(shifts(change, region, except: firm).map(\.port))
      for candidate in study.candidates(linkedTo: left) {
        if case .firm(let owner) = region.processes[candidate].place, owner == firm { continue }
        cases.append(.init(closing: [firm], building: [candidate]))
      }
    }
    let alone = Set(cases.flatMap(\.built)).sorted().map {
      ClosureStudy.Case(closing: [], building: [$0])
    }
    var anyway: [ID<Process>: Double] = [:]
    for change in study.changes(alone) {
      if let candidate = change.built.first { anyway[candidate] = max(0, change.benefit ?? 0) }
    }
    let doubt = Tolerance.optimalGap * study.basePlan.totals.benefit.magnitude
    /// What the candidate brings beyond what it would bring with everybody there.
    func gain(_ asked: ClosureStudy.Case, _ benefit: Double) -> Double {
      benefit - (asked.firms.first.flatMap { losses[$0] } ?? 0)
        - (asked.built.first.flatMap { anyway[$0] } ?? 0)
    }
    let asked = cases
    let ceilings = inParallel(asked.count, threads: threads) { study.ceiling(of: asked[$0]) }
    var promising: [ID<Firm>: [Int]] = [:]
    for position in asked.indices where gain(asked[position], ceilings[position]) > doubt {
      if let firm = asked[position].firms.first { promising[firm, default: []].append(position) }
    }
    let chosen = promising.keys.sorted().flatMap { firm in
      (promising[firm] ?? []).sorted { left, right in
        let most = (gain(asked[left], ceilings[left]), gain(asked[right], ceilings[right]))
        return most.0 != most.1 ? most.0 > most.1 : left < right
      }.prefix(repairsValued)
    }
    var best: [ID<Firm>: Repair] = [:]
    for (position, change) in zip(chosen, study.changes(chosen.map { asked[$0] })) {
      guard let candidate = change.built.first, let firm = change.firms.first,
        let benefit = change.benefit
      else { continue }
      let gain = gain(asked[position], benefit)
      if gain > doubt, gain > (best[firm]?.gain ?? 0) {
        best[firm] = Repair(process: candidate, gain: gain)
      }
    }
    return best
  }

  private static func closure(
    _ firm: ID<Firm>, _ change: ClosureStudy.Change, _ region: Region, loopsOpened: Int,
    repair: Repair?
  ) -> Closure {
    let shifts = shifts(change, region, except: firm)
    let stranded = shifts.filter { region.ports[$0.port].direction == .output }
    let starved = shifts.filter { region.ports[$0.port].direction == .input }
    let key = region.firms[firm].key
    let others = change.shares.filter { $0.key != key }.map(\.benefit).compensatedSum()
    func tonnes(_ shifts: [Closure.Shift]) -> Double {
      shifts.map { ($0.before - $0.after) * weight($0.port, region) }.compensatedSum()
    }
    var old: [PortPair: Double] = [:]
    for link in change.linksBefore { old[pair(link)] = link.quantity }
    let takeovers = change.linksAfter.filter { link in
      let was = old[pair(link)] ?? 0
      return link.quantity > was + 1e-6 * max(1, was)
    }
    return Closure(
      firm: firm, lostBenefit: change.benefit.map { $0 == 0 ? 0 : -$0 },
      lostRange: -change.benefitRange.upperBound ... -change.benefitRange.lowerBound,
      lostByOthers: others == 0 ? 0 : -others, keepsObligations: change.keepsObligations,
      strandedTonnes: tonnes(stranded), starvedTonnes: tonnes(starved), stranded: stranded,
      starved: starved, loopsOpened: loopsOpened, takeovers: takeovers, repair: repair)
  }

  /// Ports of streams of others whose links carry less, the most tonnes first.
  private static func shifts(
    _ change: ClosureStudy.Change, _ region: Region, except firm: ID<Firm>
  ) -> [Closure.Shift] {
    func sums(_ links: [PlannedLink]) -> [ID<Port>: Double] {
      var sums: [ID<Port>: Double] = [:]
      for link in links {
        sums[link.candidate.from, default: 0] += link.quantity
        sums[link.candidate.to, default: 0] += link.replaced
      }
      return sums
    }
    let before = sums(change.linksBefore)
    let after = sums(change.linksAfter)
    return before.keys.sorted().compactMap { id -> Closure.Shift? in
      let port = region.ports[id]
      let (was, now) = (before[id] ?? 0, after[id] ?? 0)
      guard !port.isProcess, port.firm != firm, was - now > 1e-6 * max(1, was) else { return nil }
      return Closure.Shift(port: id, before: was, after: now)
    }.sorted { left, right in
      let lost = (left.before - left.after) * weight(left.port, region)
      let other = (right.before - right.after) * weight(right.port, region)
      return lost != other ? lost > other : left.port < right.port
    }
  }

  private static func weight(_ port: ID<Port>, _ region: Region) -> Double {
    region.ports[port].material.single.map { region.materials[$0].blendWeight } ?? 1
  }

  private static func pair(_ link: PlannedLink) -> PortPair {
    PortPair(from: link.candidate.from, to: link.candidate.to)
  }
}

/// Loops of a plan, and those that run through a firm.
private struct LoopCount {
  private let network: LoopNetwork
  private let all: Int

  init(_ plan: Plan) {
    network = LoopNetwork(
      region: plan.region,
      planned: plan.links.map {
        PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
      })
    all = LoopSearch(network).count(LoopOptions(status: .planned))
  }

  func loops(through firm: ID<Firm>) -> Int {
    guard all > 0, let party = network.party(of: firm) else { return 0 }
    let rest = network.links.filter { $0.giver != party && $0.taker != party }
    let without = LoopSearch(LoopNetwork(region: network.region, links: rest))
    return max(0, all - without.count(LoopOptions(status: .planned)))
  }
}

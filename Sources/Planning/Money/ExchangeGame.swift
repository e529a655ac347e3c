internal import Matching
public import MaterialGraph
internal import Optimization
internal import Primitives

/// What the owners in one independent part of a region gain in each coalition: the best plan of the
/// part with their streams, processes and exchanges alone.
///
/// What a coalition can do falls apart into blocks that have nothing to do with each other; what a
/// block gains is found once.
///
/// What must be placed need not be in a coalition: who finds no taker disposes as today.
struct ExchangeGame: CooperativeGame {
  /// The parties by key, ascending.
  let parties: [String]
  private let built: ComponentModel
  let model: LinearModel
  /// The parties of each column: at most two ends.
  let owners: [[Int]]
  let keptRows: [(row: Int, parties: Set<Int>)]
  private let structure: CoalitionStructure
  private let known: CoalitionMemory
  /// The relative gap at which what a coalition gains is known well enough.
  private let gap: Double
  let shouldStop: @Sendable () -> Bool

  var partyCount: Int { parties.count }

  init(problem: ExchangeProblem, part: Component, gap: Double, watch: Watch) {
    var released = part
    released.isReleased = true
    built = ComponentModel(problem: problem, component: released)
    model = built.model(for: .benefit)
    self.gap = gap
    shouldStop = { watch.isCancelled() || watch.secondsLeft() <= 0 }
    let region = problem.region
    let (built, model) = (self.built, self.model)
    var keys: Set<String> = []
    func ends(_ position: Int) -> [String] {
      let candidate = problem.links[position].candidate
      return [candidate.from, candidate.to].map { region.holderKey(of: region.ports[$0]) }
    }
    for position in part.links { keys.formUnion(ends(position)) }
    for process in part.processes { keys.insert(region.ownerKey(of: process)) }
    let sorted = keys.sorted()
    var index: [String: Int] = [:]
    for (position, key) in sorted.enumerated() { index[key] = position }
    var owners = [[Int]](repeating: [], count: model.columnCount)
    for (place, position) in part.links.enumerated() {
      let parties = Set(ends(position).compactMap { index[$0] }).sorted()
      owners[built.linkColumns[place]] = parties
      if let use = built.useColumns[place] { owners[use] = parties }
    }
    for columns in built.processColumns {
      let owner = [index[region.ownerKey(of: columns.process)]].compactMap { $0 }
      owners[columns.activity] = owner
      if let decision = columns.decision { owners[decision] = owner }
      for flow in columns.flows {
        if let market = flow.market { owners[market] = owner }
        if let disposal = flow.disposal { owners[disposal] = owner }
      }
    }
    self.owners = owners
    parties = sorted
    keptRows = built.keptRows.map { row in
      (row, Set(built.model.terms(ofRow: row).flatMap { owners[$0.column] }))
    }
    structure = CoalitionStructure(model: model, owners: owners, partyCount: sorted.count)
    known = CoalitionMemory()
  }

  private init(_ game: ExchangeGame, gap: Double) {
    parties = game.parties
    built = game.built
    model = game.model
    owners = game.owners
    keptRows = game.keptRows
    structure = game.structure
    known = CoalitionMemory(game.known)
    self.gap = gap
    shouldStop = game.shouldStop
  }

  /// The same game with values that need be known only so well; what is known already stays.
  func known(to gap: Double) -> ExchangeGame { ExchangeGame(self, gap: max(gap, self.gap)) }

  var isOver: Bool { shouldStop() }

  func value(of coalition: [Int]) -> Double {
    structure.blocks(of: structure.columns(of: coalition)).map { block in
      if let value = known[block] { return value }
      let value = gain(of: block)
      if !isOver { known[block] = value }
      return value
    }.compensatedSum()
  }

  /// What columns that have to do with each other gain, all others being 0.
  private func gain(of block: [Int]) -> Double {
    // A kept exchange binds where all its links can be used.
    let own = Set(block)
    let kept = keptRows.map(\.row).filter { row in
      model.terms(ofRow: row).allSatisfy { own.contains($0.column) || owners[$0.column].isEmpty }
    }
    guard
      !kept.isEmpty
        || block.contains(where: { model.objective[$0] > 0 || model.columnLower[$0] > 0 }),
      !isOver
    else { return 0 }
    let lifted = Set(keptRows.map(\.row)).subtracting(kept)
    var options = SolveOptions()
    options.relativeGap = gap
    options.shouldStop = shouldStop
    let outcome = Solver.solve(
      structure.model(of: block, withoutFloors: lifted), options: options)
    switch outcome.termination {
    case .optimal, .stopped: return outcome.objective ?? 0
    case .infeasible, .unbounded, .internalError, .invalidModel: return 0
    }
  }
}

/// How the gain of a plan is split among those who make it.
public struct GainSplit: Sendable, Codable {
  /// A way to split.
  public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
    /// Half of each link to each end, processes' results to their owners.
    case equal
    /// Shapley's value.
    case shapley
  }

  /// What one party gets.
  public struct Share: Hashable, Sendable, Codable {
    /// The firm's key; a site's or a process's where no firm owns a process.
    public let key: String
    /// Money a year.
    public let amount: Double
    /// The standard error of it; 0 where it is exact.
    public let standardError: Double
    /// What it would gain alone.
    public let alone: Double
  }

  /// A set of parties that would gain more by themselves.
  public struct Blocking: Hashable, Sendable, Codable {
    /// Who, by key.
    public let parties: [String]
    /// What they would gain beyond their shares a year: what it takes to keep them.
    public let excess: Double
  }

  /// How it is split.
  public let rule: Rule
  /// Who gets what, by key.
  public let shares: [Share]
  /// Those of whose share the time did not suffice to know anything, by key: they are not among
  /// `shares`, and what they gain together not in `total`.
  public let withoutShare: [String]
  /// What there is to split: the benefit of all without duties to place.
  public let total: Double
  /// For each part of the region in which the split is not stable, the coalition that gains most by
  /// leaving; the largest first.
  public let blocking: [Blocking]
  /// Whether every coalition of every part was tested.
  public let isCoreTested: Bool
  /// The most parties in one part.
  public let largestPart: Int
  /// The least that somebody outside would have to add a year so that some split is stable
  /// (Bachrach and others, The cost of stability in coalitional games, SAGT 2009): 0 where the core is
  /// not empty; nil where a part has too many parties to know.
  public let costOfStability: Double?

  /// Whether no coalition that was tested gains by leaving.
  public var isStable: Bool { blocking.isEmpty }
}

extension Planner {
  /// How the gain of a region's plan is split among firms.
  ///
  /// The game falls apart as the plan does, and Shapley's value adds up over its parts. Parts of at
  /// most `exactParties` parties are exact (2^parties plans); larger ones are sampled.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - rule: how the gain is shared.
  ///   - request: what is asked for.
  ///   - exactParties: at most 16.
  ///   - pairs: orders drawn for a larger part at most, each used forwards and backwards.
  ///   - precision: no more are drawn once each standard error is at most this share of what the part
  ///     gains; 0: all are.
  ///   - seed: what the draws begin with; the same gives the same answer.
  ///   - watch: how much time is left, whether to stop, whom to tell.
  public static func split(
    _ region: Region, by rule: GainSplit.Rule, _ request: PlanRequest = PlanRequest(),
    exactParties: Int = 12, pairs: Int = 50, precision: Double = 0, seed: UInt64 = 1,
    watch: Watch = .none
  ) -> GainSplit {
    var asked = request
    asked.objective = .benefit
    let problem = ExchangeProblem(region: region, request: asked)
    let plan = rule == .equal ? Planner.plan(region, asked, watch: watch) : nil
    var halves: [String: Double] = [:]
    for share in plan?.firms ?? [] { halves[share.key] = share.benefit }
    var ledger = SplitLedger()
    for (number, part) in problem.components().enumerated() {
      guard !part.links.isEmpty || !part.processes.isEmpty else { continue }
      let game = ExchangeGame(problem: problem, part: part, gap: asked.gap, watch: watch)
      ledger.add(
        game, rule: rule, plan: plan, exact: min(16, exactParties),
        draws: .init(pairs: pairs, precision: precision, seed: seed &+ UInt64(number)),
        threads: asked.threads)
    }
    return ledger.split(rule)
  }
}

/// The parts of a split put together.
private struct SplitLedger {
  private var amounts: [String: CompensatedSum] = [:]
  private var variances: [String: Double] = [:]
  private var alone: [String: CompensatedSum] = [:]
  private var total = CompensatedSum()
  private var blocking: [GainSplit.Blocking] = []
  private var isCoreTested = true
  private var largest = 0
  private var stability: Double? = 0
  private var withoutShare: [String] = []

  /// How the shares of a large part are drawn.
  struct Draws {
    let pairs: Int
    let precision: Double
    let seed: UInt64
  }

  /// A part of which the time does not suffice to know the shares.
  private mutating func leaveOut(_ game: ExchangeGame) {
    withoutShare += game.parties
    isCoreTested = false
    stability = nil
  }

  mutating func add(
    _ game: ExchangeGame, rule: GainSplit.Rule, plan: Plan?, exact: Int, draws: Draws, threads: Int
  ) {
    let count = game.partyCount
    largest = max(largest, count)
    var shares: [Double]
    var errors = [Double](repeating: 0, count: count)
    let test: CoreTest
    if count <= exact {
      let values = coalitionValues(of: game, threads: threads)
      guard !game.isOver else { return leaveOut(game) }
      let split = ShapleySplit(exactFrom: values, partyCount: count)
      shares = rule == .shapley ? split.shares : game.halves(of: plan)
      test = CoreTest(shares: shares, values: values)
      total.add(values.last ?? 0)
      for party in 0..<count {
        alone[game.parties[party], default: .init()].add(values[1 << party])
      }
      stability = stability.map { $0 + StablePayments.cost(values, partyCount: count) }
    } else {
      // Known exactly before anything else, so that the shares add up to it.
      let whole = game.value(of: Array(0..<count))
      let single = (0..<count).map { game.value(of: [$0]) }
      guard !game.isOver else { return leaveOut(game) }
      // A value that is not proven is too low at most: who is found to gain by leaving does.
      let rough = game.known(to: Self.sampledGap)
      if rule == .shapley {
        guard
          let split = ShapleySplit(
            sampling: rough, pairs: draws.pairs, precision: draws.precision, seed: draws.seed,
            threads: threads)
        else { return leaveOut(game) }
        shares = split.shares
        errors = split.standardErrors
      } else {
        shares = game.halves(of: plan)
      }
      test = Self.coreTest(of: shares, rough, threads: threads)
      total.add(whole)
      for party in 0..<count { alone[game.parties[party], default: .init()].add(single[party]) }
      isCoreTested = isCoreTested && test.isComplete && !game.isOver
      stability = nil
    }
    for party in 0..<count {
      let key = game.parties[party]
      amounts[key, default: .init()].add(shares[party])
      variances[key, default: 0] += errors[party] * errors[party]
    }
    if let violated = test.mostViolated {
      blocking.append(.init(parties: violated.map { game.parties[$0] }, excess: test.excess))
    }
  }

  /// How well values need be known that are drawn: draws themselves are a hundred times less sure.
  private static let sampledGap = 1e-4
  /// The most nodes of the search for a coalition that gains by leaving a large part.
  private static let coalitionNodes = 300

  /// All coalitions by one search; where it does not come to its end, some of them besides.
  private static func coreTest(
    of shares: [Double], _ game: ExchangeGame, threads: Int
  ) -> CoreTest {
    let blocking = game.blockingCoalition(of: shares, nodes: coalitionNodes)
    let proven = CoreTest(
      mostViolated: blocking.parties, excess: blocking.excess, isComplete: blocking.isProven)
    guard !blocking.isProven else { return proven }
    let sampled = CoreTest(shares: shares, sampling: game, threads: threads)
    return sampled.excess > proven.excess ? sampled : proven
  }

  func split(_ rule: GainSplit.Rule) -> GainSplit {
    GainSplit(
      rule: rule,
      shares: amounts.keys.sorted().map { key in
        GainSplit.Share(
          key: key, amount: amounts[key]?.value ?? 0,
          standardError: (variances[key] ?? 0).squareRoot(), alone: alone[key]?.value ?? 0)
      }, withoutShare: withoutShare.sorted(), total: total.value,
      blocking: blocking.sorted {
        $0.excess != $1.excess
          ? $0.excess > $1.excess : $0.parties.lexicographicallyPrecedes($1.parties)
      }, isCoreTested: isCoreTested, largestPart: largest, costOfStability: stability)
  }
}

extension ExchangeGame {
  /// What each party has of a plan in this part: half of each link's value, processes' results.
  fileprivate func halves(of plan: Plan?) -> [Double] {
    guard let plan else { return Array(repeating: 0, count: parties.count) }
    let region = plan.region
    var index: [String: Int] = [:]
    for (position, key) in parties.enumerated() { index[key] = position }
    let pairs = Set(
      built.component.links.map { position in
        let candidate = built.problem.links[position].candidate
        return PortPair(from: candidate.from, to: candidate.to)
      })
    let processes = Set(built.component.processes)
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: parties.count)
    for link in plan.links {
      guard pairs.contains(PortPair(from: link.candidate.from, to: link.candidate.to)) else {
        continue
      }
      for end in [link.candidate.from, link.candidate.to] {
        if let party = index[region.holderKey(of: region.ports[end])] {
          sums[party].add(link.value / 2)
        }
      }
    }
    for run in plan.processes where processes.contains(run.process) {
      if let party = index[region.ownerKey(of: run.process)] { sums[party].add(run.ownResult) }
    }
    return sums.map(\.value)
  }
}

/// The least total of payments that satisfies every coalition.
enum StablePayments {
  /// What must be added to what all gain together so that some split is stable; 0: none is needed.
  ///
  /// - Complexity: a linear program with a row for each coalition.
  static func cost(_ values: [Double], partyCount count: Int) -> Double {
    guard let all = values.last, count > 0, values.count == 1 << count else { return 0 }
    let scale = max(1, values.map(\.magnitude).max() ?? 1)
    var model = LinearModel(sense: .minimize)
    for _ in 0..<count { model.addColumn(lower: -.infinity, upper: .infinity, objective: 1) }
    for coalition in values.indices.dropFirst() {
      model.addRow(
        lower: values[coalition] / scale,
        terms: (0..<count).filter { coalition & (1 << $0) != 0 }.map { ($0, 1) })
    }
    let outcome = Solver.solve(model)
    guard outcome.termination == .optimal, let least = outcome.objective else { return 0 }
    let cost = least * scale - all
    return cost > 1e-6 * scale ? cost : 0
  }
}

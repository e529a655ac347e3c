internal import Primitives

/// One component on its way to a proven plan: its bound, its best plan, and what is tried next.
struct FixedChargePart {
  let component: FixedChargeComponent
  private(set) var search: FixedChargeSearch
  private var dual: FixedChargeDual
  private var tree: FixedChargeTree?
  private var program: FixedChargeProgram?
  private let seed: UInt64
  private var generator: SeededGenerator
  /// The best bound of the whole component.
  private(set) var rootBound: Double
  private var decisions: [ArcDecision]
  private var rounds = 0
  private var valueAtRestart = 0.0
  /// Elementary steps so far.
  private(set) var work = 0

  /// Components with at most so many open arcs go to branch and cut, whose relaxations are
  /// stronger and slower.
  static let programLimit = 4000
  /// Components up to this size go to branch and cut early.
  static let smallProgram = 600

  init(
    _ component: FixedChargeComponent, prices: TransportationSolution<Double>, seed: UInt64
  ) {
    self.component = component
    self.seed = seed
    generator = SeededGenerator(seed: seed ^ 0x5bd1_e995)
    search = FixedChargeSearch(component, seed: seed)
    dual = FixedChargeDual(
      component, supplyPrices: prices.supplyPrices, demandPrices: prices.demandPrices)
    // A hair up: the prices were rounded.
    rootBound = prices.bound * (1 + 1e-12)
    decisions = [ArcDecision](repeating: .free, count: component.arcCount)
    search.solveWhole(usage: [Double](repeating: 1, count: component.arcCount))
  }

  /// What the best plan earns.
  var value: Double { search.value }

  /// No plan earns more.
  var bound: Double {
    guard let tree else { return max(value, rootBound) }
    return max(value, min(rootBound, tree.isExhausted ? value : tree.bound))
  }

  /// One round: some steps of the bound or of the tree, and some balls.
  ///
  /// - Parameters:
  ///   - gap: the relative gap at which the component counts as solved.
  ///   - memoryLimitBytes: the most that the tree may take.
  ///   - shouldStop: asked now and then.
  mutating func advance(
    gap: Double, memoryLimitBytes: Int, shouldStop: @escaping @Sendable () -> Bool
  ) {
    let target = value * (1 + gap)
    guard bound > target else { return }
    rounds += 1
    // Branch and cut has its own bound; where it is quick the dual only rules arcs out for it.
    let settled = component.arcCount <= Self.smallProgram ? 1e-3 : 2e-5
    if let program {
      let nodes = component.arcCount <= Self.smallProgram ? 10 : 3
      if let plan = program.advance(nodes: nodes, flows: search.flows, work: &work) {
        search.adopt(plan)
      }
      rootBound = min(rootBound, program.bound)
      for _ in 0..<2 {
        if let plan = FixedChargeRegionProgram.improve(
          component, decisions: decisions, flows: search.flows, generator: &generator,
          shouldStop: shouldStop, work: &work)
        {
          search.adopt(plan)
        }
      }
      if program.hasEnded, bound > target {
        // Numerical trouble: what is left is for the tree over the duals.
        self.program = nil
        plantTree()
      }
    } else if tree != nil {
      climb(target: target)
    } else if dual.ambition > settled * rootBound {
      for _ in 0..<10 { work += dual.iterate() }
      rootBound = min(rootBound, dual.bound)
      search.charge(limits: dual.limitCharges)
      if rounds % 4 == 1 {
        search.solveWhole(usage: rounds % 8 == 1 ? dual.usage : dual.openness)
      }
    } else {
      settleRoot(gap: gap, memoryLimitBytes: memoryLimitBytes, shouldStop: shouldStop)
    }
    let balls = program == nil ? component.arcCount / 8 : ballsBesideNodes
    for _ in 0..<max(8, balls) { search.shakeBall() }
  }

  /// How many balls go with a round of nodes: the nodes of a large tree take long, and a small
  /// component lives on its balls, which find plans that no node's relaxation shows.
  private var ballsBesideNodes: Int {
    component.arcCount > Self.smallProgram ? component.arcCount / 2 : 6 * component.arcCount
  }

  /// When the bound no longer moves: rule arcs out, and branch or start the bound again.
  private mutating func settleRoot(
    gap: Double, memoryLimitBytes: Int, shouldStop: @escaping @Sendable () -> Bool
  ) {
    var free = 0
    for arc in decisions.indices where decisions[arc] == .free {
      if dual.bound - dual.openingLoss[arc] <= value {
        decisions[arc] = .closed
      } else {
        free += 1
      }
    }
    search.ruleOut(decisions)
    if free <= Self.programLimit {
      program = FixedChargeProgram(
        component, decisions: decisions, flows: search.flows, gap: gap, seed: seed,
        memoryLimitBytes: memoryLimitBytes, shouldStop: shouldStop)
    } else if value - valueAtRestart > 0.02 * (rootBound - value) {
      valueAtRestart = value
      dual.restart(
        decisions: decisions, split: dual.split, ambition: rootBound - value, patience: 12)
    }
  }

  private mutating func plantTree() {
    dual.restart(
      decisions: decisions, split: dual.split, ambition: rootBound - value, patience: 12)
    work += dual.iterate()
    tree = FixedChargeTree(dual)
  }

  /// Expands nodes of the tree for about as much work as the balls take.
  private mutating func climb(target: Double) {
    let start = work
    while work - start < 400 * component.arcCount,
      let fate = expandOne(target: max(target, value))
    {
      switch fate {
      case .dropped: continue
      case .branched(let openness): search.solveWhole(usage: openness)
      case .leaf(let decided):
        if let plan = component.plan(of: decided) { search.adopt(plan) }
      }
    }
  }

  private mutating func expandOne(target: Double) -> FixedChargeTree.Fate? {
    guard tree?.isExhausted == false else { return nil }
    return tree?.expand(&dual, component: component, cutoff: target, work: &work)
  }
}

extension FixedChargeComponent {
  /// The best plan that uses exactly the open arcs, each at its lot at least; nil when there is
  /// none.
  func plan(of decisions: [ArcDecision]) -> [Double]? {
    var quantities = supplies
    var takes = demands
    for arc in decisions.indices where decisions[arc] == .open {
      quantities[Int(tails[arc])] -= lots[arc]
      takes[Int(heads[arc])] -= lots[arc]
    }
    guard quantities.allSatisfy({ $0 >= -1e-9 }), takes.allSatisfy({ $0 >= -1e-9 }) else {
      return nil
    }
    let model = try? TransportationModel<Double>(
      supplies: quantities.map { max(0, $0) }, demands: takes.map { max(0, $0) },
      rowStarts: rowStarts, heads: heads,
      profits: decisions.indices.map { decisions[$0] == .open ? profits[$0] : 0 },
      capacities: decisions.indices.map { max(0, capacities[$0] - lots[$0]) })
    guard let model else { return nil }
    let solution = TransportationSimplex.solve(model)
    var flows = decisions.indices.map { decisions[$0] == .open ? lots[$0] : 0 }
    for (arc, amount) in zip(solution.arcs, solution.amounts) where decisions[Int(arc)] == .open {
      flows[Int(arc)] += amount
    }
    return flows
  }
}

import Optimization
import Primitives
import Testing

@Suite struct FixedChargeTransportationTests {
  static func model(
    _ generator: inout SeededGenerator, supplies: Int, demands: Int, oneIn: Int, most: Int,
    profit: Int, fixed: Int, isLimited: Bool = false
  ) throws -> FixedChargeModel {
    let plain = try FlowInstances.transportation(
      &generator, supplies: supplies, demands: demands, oneIn: oneIn, most: most, profit: profit)
    return try FixedChargeModel(
      supplies: plain.supplies.map { Double($0) }, demands: plain.demands.map { Double($0) },
      rowStarts: plain.rowStarts, heads: plain.heads, profits: plain.profits.map { Double($0) },
      fixedCosts: plain.heads.map { _ in Double(generator.below(fixed)) },
      lots: plain.heads.map { _ in Double(generator.below(1 + most / 2)) },
      capacities: plain.heads.map { _ in Double(1 + generator.below(most)) },
      supplyLimits: isLimited ? plain.supplies.map { _ in generator.below(4) } : nil,
      demandLimits: isLimited ? plain.demands.map { _ in 1 + generator.below(3) } : nil)
  }

  /// The model as rows over a flow and a binary column for each arc.
  static func program(_ model: FixedChargeModel) -> LinearModel {
    var program = LinearModel(sense: .maximize)
    typealias Terms = [(column: Int, coefficient: Double)]
    var supplied = model.supplies.map { _ in Terms() }
    var received = model.demands.map { _ in Terms() }
    for supply in model.supplies.indices {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let demand = Int(model.heads[arc])
        let most = min(model.capacities[arc], model.supplies[supply], model.demands[demand])
        let flow = program.addColumn(upper: most, objective: model.profits[arc])
        let open = program.addColumn(
          upper: 1, objective: -model.fixedCosts[arc], kind: .integer)
        program.addRow(upper: 0, terms: [(flow, 1), (open, -most)])
        program.addRow(lower: 0, terms: [(flow, 1), (open, -model.lots[arc])])
        supplied[supply].append((flow, 1))
        received[demand].append((flow, 1))
      }
    }
    let nodes =
      zip(supplied, zip(model.supplies, model.supplyLimits)).map { ($0, $1) }
      + zip(received, zip(model.demands, model.demandLimits)).map { ($0, $1) }
    for (terms, (quantity, limit)) in nodes {
      program.addRow(upper: quantity, terms: terms)
      program.addRow(
        upper: Double(min(limit, terms.count)), terms: terms.map { ($0.column + 1, 1) })
    }
    return program
  }

  /// The greatest profit by trying every whole flow; with whole data some optimum is whole.
  static func bestByEnumeration(_ model: FixedChargeModel) -> Double {
    var supplies = model.supplies
    var demands = model.demands
    var supplyLimits = model.supplyLimits
    var demandLimits = model.demandLimits
    var rows: [Int] = []
    for row in supplies.indices {
      for _ in model.rowStarts[row]..<model.rowStarts[row + 1] { rows.append(row) }
    }
    func best(from arc: Int) -> Double {
      guard arc < rows.count else { return 0 }
      let row = rows[arc]
      let head = Int(model.heads[arc])
      var found = best(from: arc + 1)
      guard supplyLimits[row] > 0, demandLimits[head] > 0 else { return found }
      supplyLimits[row] -= 1
      demandLimits[head] -= 1
      defer {
        supplyLimits[row] += 1
        demandLimits[head] += 1
      }
      var amount = max(1, model.lots[arc])
      while amount <= min(supplies[row], demands[head], model.capacities[arc]) {
        supplies[row] -= amount
        demands[head] -= amount
        found = max(
          found, amount * model.profits[arc] - model.fixedCosts[arc] + best(from: arc + 1))
        supplies[row] += amount
        demands[head] += amount
        amount += 1
      }
      return found
    }
    return best(from: 0)
  }

  @Test func agreesWithEnumeration() throws {
    for seed in 0..<250 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try Self.model(
        &generator, supplies: 1 + generator.below(3), demands: 1 + generator.below(3),
        oneIn: 1 + generator.below(2), most: 6, profit: 9, fixed: seed % 3 == 1 ? 1 : 20,
        isLimited: seed % 3 > 0)
      let solution = FixedChargeTransportation.solve(model)
      let best = Self.bestByEnumeration(model)
      #expect(Tolerance.agree(solution.objective, best, relative: 1e-6), "seed \(seed)")
      #expect(solution.bound >= best - 1e-6, "seed \(seed)")
      #expect(solution.stop == .optimal && solution.gap <= 1e-6, "seed \(seed)")
      #expect(solution.certificate.isFeasible, "seed \(seed)")
    }
  }

  /// Too large to enumerate, small enough for branch and cut over the same rules as rows.
  @Test func agreesWithBranchAndCut() throws {
    for seed in 0..<24 {
      var generator = SeededGenerator(seed: UInt64(1000 + seed))
      let model = try Self.model(
        &generator, supplies: 7, demands: 7, oneIn: 2, most: 40, profit: 90,
        fixed: seed % 2 == 0 ? 1 : 400, isLimited: true)
      let solution = FixedChargeTransportation.solve(model)
      let best = Solver.solve(Self.program(model))
      #expect(best.termination == .optimal, "seed \(seed)")
      #expect(
        Tolerance.agree(solution.objective, best.objective ?? .nan, relative: 3e-6),
        "seed \(seed)")
      #expect(solution.stop == .optimal && solution.certificate.isFeasible, "seed \(seed)")
    }
  }

  /// A limit that all arcs keep, and one that is not there, are the same.
  @Test func idleLimitsChangeNothing() throws {
    var generator = SeededGenerator(seed: 11)
    let free = try Self.model(
      &generator, supplies: 6, demands: 6, oneIn: 2, most: 20, profit: 30, fixed: 60)
    let idle = try FixedChargeModel(
      supplies: free.supplies, demands: free.demands, rowStarts: free.rowStarts,
      heads: free.heads, profits: free.profits, fixedCosts: free.fixedCosts, lots: free.lots,
      capacities: free.capacities, supplyLimits: free.supplies.map { _ in 6 },
      demandLimits: free.demands.map { _ in 6 })
    let (first, second) = (
      FixedChargeTransportation.solve(free), FixedChargeTransportation.solve(idle)
    )
    #expect(first.arcs == second.arcs && first.amounts == second.amounts)
    #expect(first.bound == second.bound)
  }

  @Test func wrongLimitsAreRefused() throws {
    for (supplyLimits, demandLimits, error) in [
      ([-1], [1], FlowModelError.limit(node: 0)), ([1], [-1], .limit(node: 1)),
      ([1, 1], [1], .lengths(expected: 1, found: 2)),
    ] {
      #expect(throws: error) {
        try FixedChargeModel(
          supplies: [1], demands: [1], rowStarts: [0, 1], heads: [0], profits: [1],
          fixedCosts: [0], lots: [0], capacities: [1], supplyLimits: supplyLimits,
          demandLimits: demandLimits)
      }
    }
  }

  @Test func boundsHoldWhenLimitsStop() throws {
    for seed in 0..<12 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = try Self.model(
        &generator, supplies: 25, demands: 25, oneIn: 4, most: 60, profit: 100, fixed: 900,
        isLimited: seed % 2 == 1)
      let short = FixedChargeTransportation.solve(
        model, options: FixedChargeOptions(limits: FlowLimits(work: 100_000)))
      let long = FixedChargeTransportation.solve(
        model, options: FixedChargeOptions(limits: FlowLimits(work: 30_000_000)))
      for solution in [short, long] {
        #expect(solution.certificate.isFeasible, "seed \(seed)")
        #expect(solution.objective <= solution.bound, "seed \(seed)")
      }
      #expect(short.objective <= long.bound * (1 + 1e-9), "seed \(seed)")
      #expect(long.objective <= short.bound * (1 + 1e-9), "seed \(seed)")
      #expect(long.gap <= short.gap, "seed \(seed)")
    }
  }

  @Test func sameSeedSamePlan() throws {
    var generator = SeededGenerator(seed: 4)
    let model = try Self.model(
      &generator, supplies: 20, demands: 20, oneIn: 5, most: 60, profit: 100, fixed: 900)
    let options = FixedChargeOptions(limits: FlowLimits(work: 2_000_000))
    let first = FixedChargeTransportation.solve(model, options: options)
    let second = FixedChargeTransportation.solve(model, options: options)
    #expect(first.arcs == second.arcs && first.amounts == second.amounts)
    #expect(first.bound == second.bound)
  }

  @Test func plansThatCannotPayAreEmpty() throws {
    let model = try FixedChargeModel(
      supplies: [10, 0], demands: [5], rowStarts: [0, 1, 2], heads: [0, 0], profits: [3, 9],
      fixedCosts: [15, 0], lots: [0, 0], capacities: [.infinity, .infinity])
    let solution = FixedChargeTransportation.solve(model)
    #expect(solution.objective == 0 && solution.bound == 0 && solution.arcs.isEmpty)
    #expect(solution.stop == .optimal)
    #expect(throws: FlowModelError.arcDatum(arc: 0)) {
      try FixedChargeModel(
        supplies: [1], demands: [1], rowStarts: [0, 1], heads: [0], profits: [1],
        fixedCosts: [-1], lots: [0], capacities: [1])
    }
    #expect(throws: FlowModelError.arcDatum(arc: 0)) {
      try FixedChargeModel(
        supplies: [1], demands: [1], rowStarts: [0, 1], heads: [0], profits: [1],
        fixedCosts: [.nan], lots: [0], capacities: [1])
    }
  }
}

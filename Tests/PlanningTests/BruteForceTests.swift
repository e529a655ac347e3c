import MaterialGraph
import Planning
import Primitives
import Testing

/// Small regions with whole numbers, where every plan can be tried.
struct SmallRegion {
  var supplies: [Int] = []
  var demands: [Int] = []
  /// Cost today of outputs and inputs.
  var outputCosts: [Int] = []
  var inputCosts: [Int] = []
  var supplyLinks: [Int?] = []
  var demandLinks: [Int?] = []
  var refused: Set<[Int]> = []
  var mustPlaceAll: [Bool] = []
  var fixedCost = 0
  var minimumLot = 0
  /// Treatment cost of a pair, so that pairs differ: by a rule of their own.
  var treatment: [[Int]] = []

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let outputs = 1 + random.below(3)
    let inputs = 1 + random.below(2)
    supplies = (0..<outputs).map { _ in random.below(4) }
    demands = (0..<inputs).map { _ in random.below(5) }
    outputCosts = (0..<outputs).map { _ in random.below(12) - 4 }
    inputCosts = (0..<inputs).map { _ in random.below(12) }
    supplyLinks = (0..<outputs).map { _ in random.below(3) == 0 ? 1 : nil }
    demandLinks = (0..<inputs).map { _ in random.below(3) == 0 ? 1 + random.below(2) : nil }
    mustPlaceAll = (0..<outputs).map { _ in random.below(8) == 0 }
    fixedCost = random.below(3) == 0 ? 0 : random.below(9)
    minimumLot = random.below(3) == 0 ? random.below(3) : 0
    treatment = (0..<outputs).map { _ in (0..<inputs).map { _ in random.below(6) } }
    for output in 0..<outputs {
      for input in 0..<inputs where random.below(7) == 0 { refused.insert([output, input]) }
    }
  }

  func region(order: [Int]? = nil) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario.linkFixedCost = Double(fixedCost)
    builder.scenario.minimumLot = Double(minimumLot)
    builder.scenario.unknownDistanceKm = 0
    for output in supplies.indices {
      builder.add(MaterialDraft("o\(output)"))
      builder.add(FirmDraft("O\(output)"))
    }
    for input in demands.indices {
      builder.add(MaterialDraft("i\(input)"))
      builder.add(FirmDraft("I\(input)"))
    }
    for output in order ?? Array(supplies.indices) {
      var stream = StreamDraft(firm: "O\(output)", .output, .key("o\(output)"))
      stream.quantity = .exact(Double(supplies[output]))
      stream.costToday = UnitCost(Double(outputCosts[output]))
      stream.maximumLinks = supplyLinks[output]
      stream.mustPlace = mustPlaceAll[output] ? 1 : 0
      builder.add(stream)
    }
    for input in demands.indices {
      var stream = StreamDraft(firm: "I\(input)", .input, .key("i\(input)"))
      stream.quantity = .exact(Double(demands[input]))
      stream.costToday = UnitCost(Double(inputCosts[input]))
      stream.maximumLinks = demandLinks[input]
      builder.add(stream)
    }
    for output in supplies.indices {
      for input in demands.indices {
        var rule = RuleDraft(waste: "o\(output)", replaces: "i\(input)")
        rule.treatmentCost = Double(treatment[output][input])
        builder.add(rule)
        if refused.contains([output, input]) {
          builder.add(ExchangeDraft(from: "O\(output)", to: "I\(input)", status: .refused))
        }
      }
    }
    return try builder.build()
  }

  /// The best benefit of all whole-number plans; nil: no plan is feasible. With whole data an
  /// optimum in whole numbers exists, because for each choice of links the rest is a transport problem.
  func bestBenefit() -> Int? {
    let pairs = supplies.indices.flatMap { output in demands.indices.map { [output, $0] } }
    var flows = Array(repeating: 0, count: pairs.count)
    var best: Int?
    func value() -> Int? {
      var sum = 0
      for (position, pair) in pairs.enumerated() where flows[position] > 0 {
        let (output, input) = (pair[0], pair[1])
        if refused.contains(pair) || flows[position] < minimumLot { return nil }
        let unit = outputCosts[output] + inputCosts[input] - treatment[output][input]
        sum += unit * flows[position] - fixedCost
      }
      for output in supplies.indices {
        let mine = pairs.indices.filter { pairs[$0][0] == output }
        let used = mine.reduce(0) { $0 + flows[$1] }
        if used > supplies[output] || (mustPlaceAll[output] && used < supplies[output]) {
          return nil
        }
        if let most = supplyLinks[output], mine.count(where: { flows[$0] > 0 }) > most {
          return nil
        }
      }
      for input in demands.indices {
        let mine = pairs.indices.filter { pairs[$0][1] == input }
        if mine.reduce(0, { $0 + flows[$1] }) > demands[input] { return nil }
        if let most = demandLinks[input], mine.count(where: { flows[$0] > 0 }) > most { return nil }
      }
      return sum
    }
    func search(_ position: Int) {
      guard position < pairs.count else {
        if let found = value(), best.map({ found > $0 }) ?? true { best = found }
        return
      }
      for flow in 0...min(supplies[pairs[position][0]], demands[pairs[position][1]]) {
        flows[position] = flow
        search(position + 1)
      }
      flows[position] = 0
    }
    search(0)
    return best
  }
}

@Suite struct BruteForceTests {
  @Test func plansAgreeWithBruteForce() throws {
    for seed in 0..<400 as Range<UInt64> {
      let small = SmallRegion(seed: seed)
      let plan = Planner.plan(try small.region())
      guard let best = small.bestBenefit() else {
        #expect(plan.status == .infeasible, "seed \(seed)")
        continue
      }
      #expect(plan.status == .optimal, "seed \(seed)")
      let value = plan.value ?? .nan
      #expect((value - Double(best)).magnitude < 1e-5, "seed \(seed): \(value) against \(best)")
      #expect((plan.totals.benefit - value).magnitude < 1e-5, "seed \(seed)")
    }
  }

  @Test func orderOfRowsDoesNotMatter() throws {
    for seed in 0..<30 as Range<UInt64> {
      let small = SmallRegion(seed: seed)
      let straight = Planner.plan(try small.region())
      let reversed = Planner.plan(try small.region(order: small.supplies.indices.reversed()))
      #expect(straight.links == reversed.links, "seed \(seed)")
      #expect(straight.value == reversed.value, "seed \(seed)")
    }
  }

  @Test func threadsDoNotMatter() throws {
    for seed in 0..<20 as Range<UInt64> {
      let region = try SmallRegion(seed: seed).region()
      var request = PlanRequest()
      let alone = Planner.plan(region, request)
      request.threads = 4
      let together = Planner.plan(region, request)
      #expect(alone.links == together.links, "seed \(seed)")
    }
  }
}

import MaterialGraph
import Planning
import Primitives
import Synchronization
import Testing

/// A game written as a function.
private struct WrittenGame: CooperativeGame {
  let partyCount: Int
  let worth: @Sendable ([Int]) -> Double
  func value(of coalition: [Int]) -> Double { worth(coalition) }
}

/// A game whose time is up after so many values; those that come later are wrong.
private final class HurriedGame: CooperativeGame {
  let partyCount = 5
  private let left: Mutex<Int>

  init(values: Int) { left = Mutex(values) }

  func value(of coalition: [Int]) -> Double {
    left.withLock { $0 -= 1 }
    return isOver ? 0 : Double(coalition.count * coalition.count)
  }

  var isOver: Bool { left.withLock { $0 < 0 } }
}

@Suite struct CooperativeGameTests {
  /// Shapley's gloves: one left, two right; the left gets 2/3, each right 1/6. Only the left's
  /// getting all is stable.
  @Test func gloves() {
    let game = WrittenGame(partyCount: 3) { $0.contains(0) && $0.count > 1 ? 1 : 0 }
    let values = coalitionValues(of: game, threads: 2)
    let split = ShapleySplit(exactFrom: values, partyCount: 3)
    #expect(
      zip(split.shares, [2.0 / 3, 1.0 / 6, 1.0 / 6]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(split.isExact)
    let test = CoreTest(shares: split.shares, values: values)
    #expect(test.mostViolated == [0, 1] || test.mostViolated == [0, 2])
    #expect((test.excess - 1.0 / 6).magnitude < 1e-12)
    #expect(CoreTest(shares: [1, 0, 0], values: values).mostViolated == nil)
  }

  /// Littlechild and Owen, A simple expression for the Shapley value in a special case, Management
  /// Science 20 (1973): the cost of a runway is shared by those who need each stretch of it.
  @Test func airport() {
    let needs = [8.0, 11, 13, 18]
    let game = WrittenGame(partyCount: 4) { -($0.map { needs[$0] }.max() ?? 0) }
    let split = ShapleySplit(
      exactFrom: coalitionValues(of: game, threads: 1), partyCount: 4)
    let shares = [2.0, 3, 4, 9]
    #expect(zip(split.shares, shares).allSatisfy { ($0 + $1).magnitude < 1e-9 })
    #expect(
      CoreTest(shares: split.shares, values: coalitionValues(of: game, threads: 1)).excess == 0)
  }

  /// Sampled shares sum to the whole, agree with the exact ones within their error, and depend on
  /// the seed alone.
  @Test(arguments: 1..<9 as Range<UInt64>)
  func sampling(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let worth = (0..<64).map { _ in random.uniform(0, 10) }
    let game = WrittenGame(partyCount: 6) { coalition in
      coalition.isEmpty
        ? 0 : worth[coalition.reduce(0) { $0 | (1 << $1) }] + Double(coalition.count)
    }
    let values = coalitionValues(of: game, threads: 1)
    let exact = ShapleySplit(exactFrom: values, partyCount: 6)
    let drawn = try #require(ShapleySplit(sampling: game, pairs: 400, seed: seed, threads: 2))
    #expect((exact.shares.compensatedSum() - values[63]).magnitude < 1e-9)
    #expect((drawn.shares.compensatedSum() - values[63]).magnitude < 1e-9)
    for party in 0..<6 {
      let off = (drawn.shares[party] - exact.shares[party]).magnitude
      #expect(off <= 5 * drawn.standardErrors[party] + 1e-9)
    }
    #expect(ShapleySplit(sampling: game, pairs: 400, seed: seed, threads: 1) == drawn)
  }

  /// Drawing ends once it is precise enough, at the same order for any number of threads.
  @Test func samplingEndsWhenPreciseEnough() throws {
    let game = WrittenGame(partyCount: 8) { Double($0.count) + ($0.contains(0) ? 4 : 0) }
    let simple = try #require(
      ShapleySplit(sampling: game, pairs: 400, precision: 0.01, seed: 1, threads: 1))
    #expect(simple.samples == 20)
    let pairs = WrittenGame(partyCount: 8) { Double($0.count / 4 * 10) }
    let drawn = try #require(
      ShapleySplit(sampling: pairs, pairs: 4000, precision: 0.01, seed: 1, threads: 1))
    let samples = try #require(drawn.samples)
    #expect(samples > 20 && samples < 8000)
    #expect(drawn.standardErrors.allSatisfy { $0 <= 0.2 })
    #expect(
      ShapleySplit(sampling: pairs, pairs: 4000, precision: 0.01, seed: 1, threads: 3) == drawn)
  }

  /// Orders that were not finished in time say nothing: each pair takes ten values here.
  @Test(arguments: [(0, nil), (19, nil), (20, 4), (39, 6), (1000, 16)] as [(Int, Int?)])
  func ordersWithoutTimeAreLeftOut(values: Int, samples: Int?) {
    let split = ShapleySplit(
      sampling: HurriedGame(values: values), pairs: 8, seed: 3, threads: 1)
    #expect(split?.samples == samples)
    if let split { #expect((split.shares.compensatedSum() - 25).magnitude < 1e-9) }
  }

  /// Where there is no time at all, nobody has a share, and that is said.
  @Test func aSplitWithoutTimeHasNoShares() throws {
    let region = try RandomRegion.valid(seed: 2301).region()
    let split = Planner.split(
      region, by: .shapley, exactParties: 0,
      watch: Watch(secondsLeft: { 0 }, isCancelled: { false }, report: { _ in }))
    #expect(split.shares.isEmpty && split.total == 0 && !split.isCoreTested)
    #expect(split.costOfStability == nil)
    let whole = Planner.split(region, by: .shapley, exactParties: 0)
    #expect(whole.withoutShare.isEmpty)
    #expect(split.withoutShare == whole.shares.map(\.key))
  }

  /// Brute force over all orders of joining.
  @Test(arguments: 1..<6 as Range<UInt64>)
  func exactAgainstAllOrders(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 77)
    let worth = [0] + (1..<32).map { _ in random.uniform(-5, 10) }
    let game = WrittenGame(partyCount: 5) { worth[$0.reduce(0) { $0 | (1 << $1) }] }
    let split = ShapleySplit(exactFrom: coalitionValues(of: game, threads: 1), partyCount: 5)
    var sums = [Double](repeating: 0, count: 5)
    var orders = 0
    func join(_ order: [Int]) {
      if order.count == 5 {
        var coalition = 0
        for party in order {
          let next = coalition | (1 << party)
          sums[party] += worth[next] - worth[coalition]
          coalition = next
        }
        orders += 1
        return
      }
      for party in 0..<5 where !order.contains(party) { join(order + [party]) }
    }
    join([])
    for party in 0..<5 {
      #expect((sums[party] / Double(orders) - split.shares[party]).magnitude < 1e-9)
    }
  }

  /// Two sellers of the same waste and one buyer: the gloves again, as a region.
  @Test func glovesAsARegion() throws {
    var builder = RegionBuilder()
    builder.scenario.unknownDistanceKm = 0
    builder.add(MaterialDraft("ash"))
    for (firm, direction, cost) in [
      ("L", Direction.input, 12.0), ("R1", .output, 0), ("R2", .output, 0),
    ] {
      builder.add(FirmDraft(firm))
      var stream = StreamDraft(firm: firm, direction, .key("ash"))
      stream.quantity = .exact(1)
      stream.costToday = UnitCost(cost)
      builder.add(stream)
    }
    let region = try builder.build()
    let split = Planner.split(region, by: .shapley)
    #expect(split.shares.map(\.key) == ["L", "R1", "R2"])
    #expect(zip(split.shares, [8.0, 2, 2]).allSatisfy { ($0.amount - $1).magnitude < 1e-6 })
    #expect((split.total - 12).magnitude < 1e-6)
    #expect(!split.isStable)
    #expect(split.isCoreTested)
    #expect(split.costOfStability == 0)
    let half = Planner.split(region, by: .equal)
    #expect((half.shares[0].amount - 6).magnitude < 1e-6)
    #expect(!half.isStable)
  }

  /// The shares of any region sum to what there is to split, and nobody gets less than alone where
  /// the game has no losses.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func splitsOfRandomRegions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 900)
    for index in drawn.streams.indices { drawn.streams[index].mustPlace = 0 }
    drawn.exchanges = []
    drawn.request.objective = .benefit
    drawn.request.invests = false
    let region = try drawn.region()
    let plan = Planner.plan(region, drawn.request)
    guard let value = plan.value else { return }
    for rule in GainSplit.Rule.allCases {
      let split = Planner.split(region, by: rule, drawn.request)
      #expect(Tolerance.agree(split.total, value, relative: 1e-5))
      let sum = split.shares.map(\.amount).compensatedSum()
      #expect(Tolerance.agree(sum, value, relative: 1e-5), "\(rule): \(sum) \(value)")
    }
  }
}

/// What coalitions gain, group by group, against whole plans of the region without the others.
@Suite struct CoalitionValueTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func shapleyOfWholePlans(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 2300)
    for index in drawn.streams.indices { drawn.streams[index].mustPlace = 0 }
    drawn.exchanges = []
    drawn.processes = []
    drawn.flows = []
    drawn.request.objective = .benefit
    drawn.request.invests = false
    let region = try drawn.region()
    let firms = region.firms.map(\.key)
    guard firms.count <= 6, Planner.plan(region, drawn.request).value != nil else { return }
    var values: [Double] = []
    for coalition in 0..<(1 << firms.count) {
      var request = drawn.request
      request.closedFirms = firms.indices.filter { coalition >> $0 & 1 == 0 }.map { firms[$0] }
      values.append(try #require(Planner.plan(region, request).value))
    }
    let expected = ShapleySplit(exactFrom: values, partyCount: firms.count)
    let size = max(1, values.map(\.magnitude).max() ?? 1)
    let split = Planner.split(region, by: .shapley, drawn.request)
    let drawnSplit = Planner.split(region, by: .shapley, drawn.request, exactParties: 0, pairs: 40)
    for (position, key) in firms.enumerated() {
      let share = split.shares.first { $0.key == key }
      #expect(
        ((share?.amount ?? 0) - expected.shares[position]).magnitude <= 1e-5 * size,
        "seed \(seed) \(key)")
      #expect(((share?.alone ?? 0) - values[1 << position]).magnitude <= 1e-5 * size)
    }
    // Drawn shares add up to what there is to split, too.
    let sum = drawnSplit.shares.map(\.amount).compensatedSum()
    #expect((sum - (values.last ?? 0)).magnitude <= 2e-4 * size)
  }
}

/// The search for the coalition that gains most by leaving, against the list of all coalitions.
@Suite struct BlockingCoalitionTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func searchAgreesWithAllCoalitions(seed: UInt64) throws {
    var drawn = try RandomRegion.valid(seed: seed &+ 1700)
    drawn.request.objective = .benefit
    drawn.request.invests = false
    let region = try drawn.region()
    guard Planner.plan(region, drawn.request).value != nil else { return }
    let listed = Planner.split(region, by: .equal, drawn.request, exactParties: 12)
    let searched = Planner.split(region, by: .equal, drawn.request, exactParties: 0)
    guard listed.largestPart <= 12 else { return }
    let size = max(1, listed.total.magnitude)
    if searched.isCoreTested { #expect(listed.isStable == searched.isStable, "seed \(seed)") }
    let most = (
      listed.blocking.map(\.excess).compensatedSum(),
      searched.blocking.map(\.excess).compensatedSum()
    )
    #expect(most.1 <= most.0 + 1e-5 * size, "seed \(seed)")
    if searched.isCoreTested {
      #expect((most.0 - most.1).magnitude <= 1e-3 * most.0 + 1e-5 * size, "seed \(seed)")
    }
  }
}

internal import Primitives

/// Items to be put at places, at most one at each, where every pair costs its flow times the
/// distance of the two places (Koopmans and Beckmann, Econometrica 25, 1957).
public struct QuadraticAssignment: Sendable {
  /// A pair whose distance has a limit.
  public struct PairLimit: Hashable, Sendable {
    /// The two items.
    public let first: Int
    public let second: Int
    /// The least and the most distance allowed.
    public let least: Double
    public let most: Double

    /// A limit on a pair.
    public init(_ first: Int, _ second: Int, least: Double = 0, most: Double = .infinity) {
      self.first = first
      self.second = second
      self.least = least
      self.most = most
    }

    /// Whether a distance is within the limit, up to rounding.
    func allows(_ apart: Double) -> Bool { apart >= least - 1e-9 && apart <= most + 1e-9 }
  }

  /// How many items.
  public let items: Int
  /// How many places, at least as many.
  public let places: Int
  /// What a unit of distance from the first item of a pair to the second costs, row by row.
  public let flow: [Double]
  /// The distance from the first place of a pair to the second, row by row.
  public let distance: [Double]
  /// What an item costs at a place apart from pairs, row by row by item; infinite: not allowed.
  public let fixed: [Double]
  /// Pairs whose distance has a limit.
  public let limits: [PairLimit]

  /// A problem; nil where tables have another size, a figure is not a number, a flow or distance is
  /// negative, or a limit names no item.
  public init?(
    items: Int, places: Int, flow: [Double], distance: [Double], fixed: [Double],
    limits: [PairLimit] = []
  ) {
    guard items >= 0, places >= items, flow.count == items * items,
      distance.count == places * places, fixed.count == items * places,
      flow.allSatisfy({ $0 >= 0 && $0.isFinite }),
      distance.allSatisfy({ $0 >= 0 && $0.isFinite }), fixed.allSatisfy({ !$0.isNaN }),
      limits.allSatisfy({
        (0..<items).contains($0.first) && (0..<items).contains($0.second) && $0.first != $0.second
      })
    else { return nil }
    self.items = items
    self.places = places
    self.flow = flow
    self.distance = distance
    self.fixed = fixed
    self.limits = limits
  }

  /// What an assignment costs; places that are not allowed count as 0 here, `breaches` counts them.
  public func cost(of chosen: [Int]) -> Double {
    var sum = CompensatedSum()
    for item in 0..<items {
      let own = fixed[item * places + chosen[item]]
      if own.isFinite { sum.add(own) }
      for other in 0..<items where flow[item * items + other] != 0 {
        sum.add(flow[item * items + other] * distance[chosen[item] * places + chosen[other]])
      }
    }
    return sum.value
  }

  /// How many items stand where they may not and how many pairs are too near or too far.
  public func breaches(of chosen: [Int]) -> Int {
    let barred = (0..<items).count { fixed[$0 * places + chosen[$0]] == .infinity }
    let pairs = limits.count { limit in
      let apart = distance[chosen[limit.first] * places + chosen[limit.second]]
      return apart < limit.least - 1e-9 || apart > limit.most + 1e-9
    }
    return barred + pairs
  }

  /// What no assignment that keeps to its allowed places can be cheaper than (Gilmore, SIAM Journal
  /// 10, 1962; Lawler, Management Science 9, 1963). Limits on pairs are left out of it, so it holds
  /// with them too.
  ///
  /// For each item at each place the largest flows are laid over the smallest distances; an
  /// assignment of these least costs is the bound.
  ///
  /// - Complexity: O(items · places · (items + log places)) and one linear assignment.
  public func lowerBound() -> Double {
    guard items > 0 else { return 0 }
    let near = (0..<places).map { place in
      (0..<places).filter { $0 != place }.map { distance[place * places + $0] }.sorted()
    }
    var costs = [Double](repeating: 0, count: items * places)
    var largest = 0.0
    for item in 0..<items {
      let flows = (0..<items).filter { $0 != item }.map { flow[item * items + $0] }
        .sorted(by: >)
      for place in 0..<places {
        var sum = fixed[item * places + place]
        for (position, amount) in flows.enumerated() where amount > 0 {
          sum += amount * near[place][position]
        }
        costs[item * places + place] = sum
        if sum.isFinite { largest = max(largest, sum.magnitude) }
      }
    }
    // A place that is not allowed costs more than all that is.
    let barred = (largest + 1) * Double(items + 1)
    for index in costs.indices where !costs[index].isFinite { costs[index] = barred }
    guard let best = LinearAssignment(costs, rows: items, columns: places) else { return 0 }
    return best.cost
  }
}

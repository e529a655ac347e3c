internal import Primitives

/// An assignment under work: exchanges of two items and moves to free places, until none helps.
///
/// An assignment with fewer breaches is better whatever it costs.
struct AssignmentSearch {
  /// What two items cost each other.
  private struct Partner {
    let item: Int
    let given: Double
    let taken: Double
  }

  private let problem: QuadraticAssignment
  private(set) var chosen: [Int]
  /// The item at each place; −1: free.
  private var itemAt: [Int]
  private let partners: [[Partner]]
  /// The items whose exchanges are worth a look.
  private var isOpen: [Bool]
  /// What a breach counts: more than all costs together can differ.
  private let penalty: Double
  private let limitsOf: [[Int]]

  init(problem: QuadraticAssignment, chosen: [Int]) {
    self.problem = problem
    self.chosen = chosen
    itemAt = Array(repeating: -1, count: problem.places)
    for (item, place) in chosen.enumerated() { itemAt[place] = item }
    isOpen = Array(repeating: true, count: problem.items)
    let items = problem.items
    partners = (0..<items).map { item in
      (0..<items).compactMap { other in
        let given = problem.flow[item * items + other]
        let taken = problem.flow[other * items + item]
        guard other != item, given + taken > 0 else { return nil }
        return Partner(item: other, given: given, taken: taken)
      }
    }
    penalty = problem.breachPenalty
    var limits = [[Int]](repeating: [], count: items)
    for (position, limit) in problem.limits.enumerated() {
      limits[limit.first].append(position)
      limits[limit.second].append(position)
    }
    limitsOf = limits
  }

  /// What the assignment costs, breaches counted.
  var score: Double {
    problem.cost(of: chosen) + penalty * Double(problem.breaches(of: chosen))
  }

  /// Begins again from another assignment; nothing of it is taken to be best.
  mutating func restart(from other: [Int]) {
    for place in itemAt.indices { itemAt[place] = -1 }
    chosen = other
    for (item, place) in chosen.enumerated() { itemAt[place] = item }
  }

  /// What hangs on an item where it stands.
  private func share(of item: Int) -> Double {
    let places = problem.places
    let place = chosen[item]
    let own = problem.fixed[item * places + place]
    var sum = own.isFinite ? own : penalty
    for partner in partners[item] {
      let there = chosen[partner.item]
      sum += partner.given * problem.distance[place * places + there]
      sum += partner.taken * problem.distance[there * places + place]
    }
    for position in limitsOf[item] where isBroken(problem.limits[position]) { sum += penalty }
    return sum
  }

  private func isBroken(_ limit: QuadraticAssignment.PairLimit) -> Bool {
    !limit.allows(
      problem.distance[chosen[limit.first] * problem.places + chosen[limit.second]])
  }

  /// What two items have between them: it is in the share of both.
  private func between(_ first: Int, _ second: Int) -> Double {
    let (items, places) = (problem.items, problem.places)
    let (here, there) = (chosen[first], chosen[second])
    var sum =
      problem.flow[first * items + second] * problem.distance[here * places + there]
      + problem.flow[second * items + first] * problem.distance[there * places + here]
    for position in limitsOf[first] {
      let limit = problem.limits[position]
      guard limit.first == second || limit.second == second else { continue }
      if isBroken(limit) { sum += penalty }
    }
    return sum
  }

  private func joint(_ item: Int, _ other: Int) -> Double {
    guard other >= 0 else { return share(of: item) }
    return share(of: item) + share(of: other) - between(item, other)
  }

  /// Puts an item at a place; whoever stands there goes to the item's.
  mutating func exchange(_ item: Int, with place: Int) {
    let old = chosen[item]
    guard old != place else { return }
    let other = itemAt[place]
    put(item, at: place)
    reopen(item)
    if other >= 0 { reopen(other) }
  }

  private mutating func put(_ item: Int, at place: Int) {
    let old = chosen[item]
    let other = itemAt[place]
    chosen[item] = place
    itemAt[place] = item
    itemAt[old] = other
    if other >= 0 { chosen[other] = old }
  }

  private mutating func reopen(_ item: Int) {
    isOpen[item] = true
    for partner in partners[item] { isOpen[partner.item] = true }
    for position in limitsOf[item] {
      isOpen[problem.limits[position].first] = true
      isOpen[problem.limits[position].second] = true
    }
  }

  /// Takes every exchange that helps until none does; items that nothing has touched since they were
  /// last looked at are passed over.
  mutating func descend(_ shouldStop: () -> Bool) {
    var hasOpen = true
    while hasOpen, !shouldStop() {
      hasOpen = false
      for item in 0..<problem.items where isOpen[item] {
        hasOpen = true
        isOpen[item] = false
        for place in 0..<problem.places where place != chosen[item] {
          let other = itemAt[place]
          let before = joint(item, other)
          let old = chosen[item]
          put(item, at: place)
          let after = joint(item, other)
          if after < before - 1e-12 * before.magnitude {
            reopen(item)
            if other >= 0 { reopen(other) }
          } else {
            put(item, at: old)
          }
        }
      }
    }
  }
}

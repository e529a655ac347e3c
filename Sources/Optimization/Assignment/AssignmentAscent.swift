internal import Primitives

/// A bound on a quadratic assignment by ascent in the dual of its first-level linearization.
///
/// For each item at each place, what the items that it deals with would cost beside it is a linear
/// assignment of its own; its value moves into the cost of the item at the place, and an assignment
/// of these costs moves into the bound. What is left of a pair's cost is shared between its two ends
/// anew and again, and so the bound rises (Hahn and Grant, Operations Research 46, 1998, after Adams
/// and Johnson, 1994). Only pairs that cost something take part, so sparse problems are light.
///
/// - Complexity: memory O(pairs · places²); a round O(items · places² · degree²).
struct AssignmentAscent {
  /// The items, by their numbers in the problem.
  private(set) var items: [Int]
  /// The places, by their numbers in the problem.
  private(set) var places: [Int]
  /// What has been proven.
  private(set) var bound: Double
  /// What an item at a place costs beyond the bound, row by row by item.
  private(set) var own: [Double]
  /// Where the arcs of each item begin, one more than items.
  private var first: [Int]
  /// The other item of each arc.
  private var other: [Int]
  /// The same pair seen from its other end.
  private var twin: [Int]
  /// For each arc what its pair costs by its item's place, then by the other's.
  private var pair: [Double]
  /// What is not allowed costs this: more than the cheapest that is allowed.
  private let barred: Double
  private var work: AssignmentWorkspace

  /// The whole problem.
  ///
  /// - Parameters:
  ///   - isDense: whether pairs that cost nothing take part, for which the bound is stronger.
  ///   - barred: a cost above that of some allowed assignment.
  init(_ problem: QuadraticAssignment, isDense: Bool, barred: Double) {
    let (count, spots) = (problem.items, problem.places)
    items = Array(0..<count)
    places = Array(0..<spots)
    bound = 0
    own = problem.fixed.map { min($0, barred) }
    self.barred = barred
    var isJoined = [Bool](repeating: isDense, count: count * count)
    for item in 0..<count {
      for partner in 0..<count where problem.flow[item * count + partner] > 0 {
        isJoined[item * count + partner] = true
        isJoined[partner * count + item] = true
      }
    }
    for limit in problem.limits {
      isJoined[limit.first * count + limit.second] = true
      isJoined[limit.second * count + limit.first] = true
    }
    first = [0]
    other = []
    for item in 0..<count {
      for partner in 0..<count where partner != item && isJoined[item * count + partner] {
        other.append(partner)
      }
      first.append(other.count)
    }
    var arcOf = [Int](repeating: -1, count: count * count)
    for item in 0..<count {
      for arc in first[item]..<first[item + 1] { arcOf[item * count + other[arc]] = arc }
    }
    twin = other.map { _ in 0 }
    pair = [Double](repeating: 0, count: other.count * spots * spots)
    for item in 0..<count {
      for arc in first[item]..<first[item + 1] {
        twin[arc] = arcOf[other[arc] * count + item]
        let rate = problem.flow[item * count + other[arc]]
        for spot in 0..<(spots * spots) where rate > 0 {
          pair[arc * spots * spots + spot] = min(rate * problem.distance[spot], barred)
        }
      }
    }
    for limit in problem.limits {
      let arc = arcOf[limit.first * count + limit.second]
      for spot in 0..<(spots * spots) where !limit.allows(problem.distance[spot]) {
        pair[arc * spots * spots + spot] = barred
      }
    }
    work = AssignmentWorkspace(rows: max(1, count), columns: max(1, spots))
  }

  /// What is left when one item stands at a place.
  ///
  /// - Parameters:
  ///   - item: its position in `items`.
  ///   - place: its position in `places`.
  init(_ whole: AssignmentAscent, placing item: Int, at place: Int) {
    let spots = whole.places.count
    let kept = spots - 1
    items = whole.items
    items.remove(at: item)
    places = whole.places
    places.remove(at: place)
    bound = whole.bound + whole.own[item * spots + place]
    barred = whole.barred
    own = []
    own.reserveCapacity(items.count * kept)
    for row in whole.items.indices where row != item {
      for spot in 0..<spots where spot != place { own.append(whole.own[row * spots + spot]) }
    }
    // What the pairs of the item that is settled cost falls to their other ends.
    for arc in whole.first[item]..<whole.first[item + 1] {
      let partner = whole.other[arc]
      let row = partner > item ? partner - 1 : partner
      var column = 0
      for spot in 0..<spots where spot != place {
        own[row * kept + column] +=
          whole.pair[arc * spots * spots + place * spots + spot]
          + whole.pair[whole.twin[arc] * spots * spots + spot * spots + place]
        column += 1
      }
    }
    first = [0]
    other = []
    pair = []
    pair.reserveCapacity(whole.other.count * kept * kept)
    var renamed = [Int](repeating: -1, count: whole.other.count)
    var sources: [Int] = []
    for row in whole.items.indices where row != item {
      for arc in whole.first[row]..<whole.first[row + 1] where whole.other[arc] != item {
        renamed[arc] = other.count
        sources.append(arc)
        other.append(whole.other[arc] > item ? whole.other[arc] - 1 : whole.other[arc])
        let base = arc * spots * spots
        for here in 0..<spots where here != place {
          let line = base + here * spots
          pair.append(contentsOf: whole.pair[line..<(line + place)])
          pair.append(contentsOf: whole.pair[(line + place + 1)..<(line + spots)])
        }
      }
      first.append(other.count)
    }
    twin = sources.map { renamed[whole.twin[$0]] }
    work = AssignmentWorkspace(rows: max(1, items.count), columns: max(1, kept))
  }

  /// Raises the bound, round by round.
  ///
  /// - Parameters:
  ///   - rounds: at most so many.
  ///   - enough: a bound with which the work may end.
  ///   - shouldStop: asked in each round; true ends the work with the bound so far.
  /// - Returns: how many rounds were made.
  @discardableResult
  mutating func raise(
    rounds: Int, upTo enough: Double, patience: Double = 1e-4, shouldStop: () -> Bool = { false }
  ) -> Int {
    guard !items.isEmpty, items.count <= places.count else { return 0 }
    var checked = bound
    for round in 0..<max(1, rounds) {
      if round > 0, bound >= enough || shouldStop() { return round }
      // Back and forth, so that what is found out at one end comes to the other.
      let isForward = round % 2 == 0
      for number in items.indices {
        let item = isForward ? number : items.count - 1 - number
        guard first[item] < first[item + 1] else { continue }
        for place in places.indices { settle(item, at: place) }
        send(item, isForward: isForward)
      }
      bound += work.reduce(&own, rows: items.count, columns: places.count)
      if round % 10 == 9 {
        if bound - checked <= patience * max(bound.magnitude, enough - bound) { return round + 1 }
        checked = bound
      }
    }
    return rounds
  }

  /// Lets a part of what an item costs at its places be that of its pairs with those whose turn comes
  /// later: equal parts to them and to itself.
  private mutating func send(_ item: Int, isForward: Bool) {
    let spots = places.count
    let arcs = first[item]..<first[item + 1]
    let later = arcs.filter { isForward ? other[$0] > item : other[$0] < item }
    guard !later.isEmpty else { return }
    let share = 1 / Double(max(later.count, arcs.count - later.count) + 1)
    for place in 0..<spots {
      let part = own[item * spots + place] * share
      guard part != 0 else { continue }
      for arc in later {
        let line = (arc * spots + place) * spots
        for spot in 0..<spots where spot != place { pair[line + spot] += part }
      }
      own[item * spots + place] -= part * Double(later.count)
    }
  }

  /// How many entries of tables a round goes through.
  var roundWork: Int {
    items.indices.reduce(items.count * places.count) {
      let degree = first[$1 + 1] - first[$1]
      return $0 + places.count * places.count * degree * max(1, degree)
    }
  }

  /// The item whose places cost most beyond the bound together, each up to a limit; of equals the
  /// first.
  func decisiveItem(below cutoff: Double) -> Int {
    let room = cutoff - bound
    var decisive = 0
    var most = -Double.infinity
    for item in items.indices {
      var weight = 0.0
      for place in places.indices { weight += min(own[item * places.count + place], room) }
      if weight > most {
        most = weight
        decisive = item
      }
    }
    return decisive
  }

  /// Takes what the pairs of an item at a place cost over to it, as far as that is certain.
  private mutating func settle(_ item: Int, at place: Int) {
    let spots = places.count
    let arcs = first[item]..<first[item + 1]
    let rows = arcs.count
    let (twin, barred) = (self.twin, self.barred)
    own[item * spots + place] += pair.withUnsafeMutableBufferPointer { pair in
      work.solve(rows: rows, columns: spots) { costs in
        for (row, arc) in arcs.enumerated() {
          let line = arc * spots * spots + place * spots
          let back = twin[arc] * spots * spots + place
          for spot in 0..<spots {
            costs[row * spots + spot] = pair[line + spot] + pair[back + spot * spots]
            pair[back + spot * spots] = 0
          }
          // Two at one place: never.
          costs[row * spots + place] = barred + barred
        }
      } reduced: { costs in
        for (row, arc) in arcs.enumerated() {
          let line = arc * spots * spots + place * spots
          for spot in 0..<spots { pair[line + spot] = costs[row * spots + spot] }
          pair[line + place] = 0
        }
      }
    }
  }
}

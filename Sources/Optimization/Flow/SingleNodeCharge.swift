/// The fixed-charge problem of one node: which arcs to open, and how to share the node's quantity.
///
/// maximise Σ slope·x − Σ charge over open arcs, Σ x ≤ quantity, lot ≤ x ≤ capacity of open arcs.
/// Branch and bound over the arcs in the order of slope − charge/capacity, in which the linear
/// relaxation is filled. At an extreme point at most one open arc is neither filled nor at its
/// lot, so every arc is closed, filled, at its lot, or the one that takes the rest.
struct SingleNodeCharge {
  private struct Item {
    var arc: Int32
    var slope: Double
    var charge: Double
    var lot: Double
    var capacity: Double
    var efficiency: Double
  }

  private enum Choice: UInt8 {
    case closed, filled, atLot, rest
  }

  private var items: [Item] = []
  private var choice: [Choice] = []
  private var bestChoice: [Choice] = []
  private var bestValue = 0.0
  private var bestRest = 0.0
  private var visits = 0

  /// The most steps of the search before the relaxation's value is taken instead.
  static let visitLimit = 400

  /// An upper bound on the value: the value itself unless the search was too long.
  private(set) var bound = 0.0
  /// The value of the linear relaxation without lots.
  private(set) var relaxation = 0.0
  /// The efficiency at which the linear relaxation runs out of quantity, or 0.
  private(set) var criticalEfficiency = 0.0

  mutating func clear() { items.removeAll(keepingCapacity: true) }

  /// Adds an arc unless it can never pay; keeps the order by efficiency, then by time of adding.
  mutating func add(
    _ arc: Int32, slope: Double, charge: Double, lot: Double, capacity: Double
  ) {
    let efficiency = slope - charge / capacity
    guard efficiency > 0 else { return }
    let item = Item(
      arc: arc, slope: slope, charge: charge, lot: lot, capacity: capacity,
      efficiency: efficiency)
    var place = items.count
    items.append(item)
    while place > 0, items[place - 1].efficiency < efficiency {
      items[place] = items[place - 1]
      place -= 1
    }
    items[place] = item
  }

  /// Solves for `quantity` and calls `open` with every open arc and its flow.
  ///
  /// When the search is too long the flows are those of the linear relaxation, and `bound` its
  /// value: still an upper bound.
  mutating func solve(quantity: Double, open: (Int32, Double) -> Void) {
    let count = items.count
    var rest = quantity
    relaxation = 0
    criticalEfficiency = 0
    var filled = 0
    while filled < count, items[filled].capacity <= rest {
      rest -= items[filled].capacity
      relaxation += items[filled].efficiency * items[filled].capacity
      filled += 1
    }
    if filled < count { criticalEfficiency = items[filled].efficiency }
    if filled == count || rest <= 0 {
      bound = relaxation
      for place in 0..<filled { open(items[place].arc, items[place].capacity) }
      return
    }
    relaxation += criticalEfficiency * rest

    bestValue = -1
    bestRest = 0
    visits = 0
    if choice.count < count {
      choice = [Choice](repeating: .closed, count: 2 * count)
      bestChoice = choice
    }
    search(0, rest: quantity, value: 0, partial: -1)
    if visits > Self.visitLimit {
      bound = relaxation
      for place in 0..<filled { open(items[place].arc, items[place].capacity) }
      open(items[filled].arc, rest)
      return
    }
    // The search drops what is better by less than this.
    bound = bestValue * (1 + 2e-9)
    for place in 0..<count {
      switch bestChoice[place] {
      case .closed: continue
      case .filled: open(items[place].arc, items[place].capacity)
      case .atLot: open(items[place].arc, items[place].lot)
      case .rest: open(items[place].arc, bestRest)
      }
    }
  }

  /// Decides item after item. `rest` is what no decided item has taken; the item `partial`, when
  /// there is one, takes of it what is left in the end.
  private mutating func search(_ first: Int, rest: Double, value: Double, partial: Int) {
    visits += 1
    guard visits <= Self.visitLimit else { return }
    if partial < 0 {
      if value > bestValue { keep(first, value, 0) }
    } else {
      let taken = min(rest, items[partial].capacity)
      let now = value + items[partial].slope * taken
      if taken >= items[partial].lot, now > bestValue { keep(first, now, taken) }
    }
    guard first < items.count,
      value + mostFromHere(first, rest: rest, partial: partial)
        > bestValue + 1e-9 * bestValue.magnitude
    else { return }
    let item = items[first]
    if item.capacity <= rest {
      choice[first] = .filled
      search(
        first + 1, rest: rest - item.capacity,
        value: value + item.slope * item.capacity - item.charge, partial: partial)
    }
    if partial < 0, rest >= item.lot, item.slope * rest > item.charge {
      choice[first] = .rest
      search(first + 1, rest: rest, value: value - item.charge, partial: first)
    }
    if item.lot > 0, item.lot < item.capacity, item.lot <= rest,
      item.slope * item.lot > item.charge
    {
      choice[first] = .atLot
      search(
        first + 1, rest: rest - item.lot, value: value + item.slope * item.lot - item.charge,
        partial: partial)
    }
    choice[first] = .closed
    search(first + 1, rest: rest, value: value, partial: partial)
  }

  /// An upper bound on what the undecided items and the partial one can still earn: each at its
  /// efficiency, the partial one, whose charge is paid, at its slope.
  @inline(__always)
  private func mostFromHere(_ first: Int, rest: Double, partial: Int) -> Double {
    var room = rest
    var most = 0.0
    var partialRoom = partial >= 0 ? min(rest, items[partial].capacity) : 0
    var place = first
    while room > 0, place < items.count {
      if partialRoom > 0, items[partial].slope >= items[place].efficiency {
        let amount = min(room, partialRoom)
        most += items[partial].slope * amount
        room -= amount
        partialRoom = 0
        continue
      }
      let amount = min(room, items[place].capacity)
      most += items[place].efficiency * amount
      room -= amount
      place += 1
    }
    if room > 0, partialRoom > 0 { most += items[partial].slope * min(room, partialRoom) }
    return most
  }

  private mutating func keep(_ decided: Int, _ value: Double, _ rest: Double) {
    bestValue = value
    bestRest = rest
    for place in 0..<decided { bestChoice[place] = choice[place] }
    for place in decided..<items.count { bestChoice[place] = .closed }
  }
}

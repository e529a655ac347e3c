/// The fixed-charge problem of one node: which arcs to open, and how to share the node's quantity.
///
/// maximise Σ slope·x − Σ charge over open arcs, Σ x ≤ quantity, lot ≤ x ≤ capacity of open arcs, and
/// no more open arcs than a limit. Branch and bound over the arcs in the order of slope −
/// charge/capacity, in which the linear relaxation is filled. At an extreme point at most one open
/// arc is neither filled nor at its lot, so every arc is closed, filled, at its lot, or the one that
/// takes the rest. The limit has a price, which every open arc pays: the one at which the linear
/// relaxation is least. Whatever the price, what the arcs earn beside it and the limit's worth at it
/// bound the value from above.
struct SingleNodeCharge {
  private struct Item {
    var arc: Int32
    /// Whether the limit counts it.
    var isCounted: Bool
    var slope: Double
    /// What opening costs before and with the limit's price.
    var ownCharge: Double
    var charge: Double
    var lot: Double
    var capacity: Double
    var efficiency: Double
  }

  private enum Choice: UInt8 {
    case closed, filled, atLot, rest
  }

  private var items: [Item] = []
  /// The items that can pay at the present price; they come first.
  private var count = 0
  private var choice: [Choice] = []
  private var bestChoice: [Choice] = []
  private var bestValue = 0.0
  private var bestRest = 0.0
  private var visits = 0
  /// What is paid for opening arcs whose charge is negative.
  private var granted = 0.0
  private var hasGrants = false
  private var countsAll = true

  /// The most steps of the search before the relaxation's value is taken instead.
  static let visitLimit = 400
  /// The most prices that are tried.
  private static let priceLimit = 16

  /// An upper bound on the value: the value itself unless the search was too long.
  private(set) var bound = 0.0
  /// The value of the linear relaxation without lots.
  private(set) var relaxation = 0.0
  /// The efficiency at which the linear relaxation runs out of quantity, or 0.
  private(set) var criticalEfficiency = 0.0
  /// What one more open arc would be worth to the linear relaxation; 0 where the limit does not bind.
  private(set) var limitPrice = 0.0

  mutating func clear() {
    items.removeAll(keepingCapacity: true)
    hasGrants = false
    countsAll = true
  }

  /// Adds an arc unless it can never pay; keeps the order by efficiency, then by time of adding.
  ///
  /// - Parameters:
  ///   - charge: what opening costs; a negative one is earned even where nothing flows.
  ///   - isCounted: whether the limit counts it.
  mutating func add(
    _ arc: Int32, slope: Double, charge: Double, lot: Double, capacity: Double,
    isCounted: Bool = true
  ) {
    if charge < 0 { hasGrants = true }
    if !isCounted { countsAll = false }
    let efficiency = slope - charge / capacity
    guard efficiency > 0 || charge < 0 else { return }
    let item = Item(
      arc: arc, isCounted: isCounted, slope: slope, ownCharge: charge, charge: charge, lot: lot,
      capacity: capacity, efficiency: efficiency)
    items.append(item)
    settle(items.count - 1)
  }

  /// Moves an item forward to where its efficiency belongs.
  private mutating func settle(_ last: Int) {
    let item = items[last]
    var place = last
    while place > 0, items[place - 1].efficiency < item.efficiency {
      items[place] = items[place - 1]
      place -= 1
    }
    items[place] = item
  }

  /// Solves for `quantity` with at most `limit` open arcs and calls `open` with every open arc and
  /// its flow.
  ///
  /// When the search is too long the flows are those of the linear relaxation, and `bound` its
  /// value: still an upper bound.
  mutating func solve(quantity: Double, limit: Int = .max, open: (Int32, Double) -> Void) {
    limitPrice = 0
    count = items.count
    if hasGrants { arrange(price: 0) }
    if limit < items.count { findPrice(quantity: quantity, limit: limit) }
    let relaxed = fill(quantity)
    let base = granted + (limitPrice > 0 ? limitPrice * Double(limit) : 0)
    relaxation = base + relaxed.value
    criticalEfficiency = relaxed.filled < count ? items[relaxed.filled].efficiency : 0
    if hasGrants { for item in items where isGranted(item, limitPrice) { open(item.arc, 0) } }
    if relaxed.filled == count || relaxed.rest <= 0, keeps(limit, relaxed.filled) {
      bound = relaxation
      for place in 0..<relaxed.filled { open(items[place].arc, items[place].capacity) }
      return
    }

    bestValue = -1
    bestRest = 0
    visits = 0
    if choice.count < count {
      choice = [Choice](repeating: .closed, count: 2 * count)
      bestChoice = choice
    }
    search(0, rest: quantity, left: limit, value: 0, partial: -1)
    if visits > Self.visitLimit {
      bound = relaxation
      for place in 0..<relaxed.filled { open(items[place].arc, items[place].capacity) }
      if relaxed.filled < count { open(items[relaxed.filled].arc, relaxed.rest) }
      return
    }
    // The search drops what is better by less than this.
    bound = base + bestValue * (1 + 2e-9)
    for place in 0..<count {
      switch bestChoice[place] {
      case .closed: continue
      case .filled: open(items[place].arc, items[place].capacity)
      case .atLot: open(items[place].arc, items[place].lot)
      case .rest: open(items[place].arc, bestRest)
      }
    }
  }

  // MARK: The limit's price

  /// Whether so many items from the first may all be open.
  private func keeps(_ limit: Int, _ filled: Int) -> Bool {
    if filled <= limit { return true }
    var counted = 0
    for place in 0..<filled where items[place].isCounted { counted += 1 }
    return counted <= limit
  }

  /// Puts the items in order for a price; those that cannot pay come last, behind `count`.
  private mutating func arrange(price: Double) {
    granted = 0
    for place in items.indices {
      var charge = items[place].ownCharge + (items[place].isCounted ? price : 0)
      if charge < 0 {
        granted -= charge
        charge = 0
      }
      items[place].charge = charge
      items[place].efficiency = items[place].slope - charge / items[place].capacity
      settle(place)
    }
    count = items.count
    while count > 0, items[count - 1].efficiency <= 0 { count -= 1 }
  }

  /// Whether an arc is open at a price whatever flows.
  private func isGranted(_ item: Item, _ price: Double) -> Bool {
    item.ownCharge + (item.isCounted ? price : 0) < 0
  }

  /// Fills the items in their order.
  private func fill(_ quantity: Double) -> (value: Double, filled: Int, rest: Double) {
    var rest = quantity
    var value = 0.0
    var filled = 0
    while filled < count, items[filled].capacity <= rest {
      rest -= items[filled].capacity
      value += items[filled].efficiency * items[filled].capacity
      filled += 1
    }
    if filled < count { value += items[filled].efficiency * max(0, rest) }
    return (value, filled, rest)
  }

  /// The linear relaxation at a price: its value, the limit's worth included, and by how much that
  /// grows with the price.
  private mutating func relaxed(_ quantity: Double, _ limit: Int, _ price: Double) -> Tangent {
    arrange(price: price)
    let filling = fill(quantity)
    var open = 0.0
    for (place, item) in items.enumerated() where item.isCounted {
      if isGranted(item, price) || place < filling.filled {
        open += 1
      } else if place == filling.filled, place < count {
        open += max(0, filling.rest) / item.capacity
      }
    }
    return Tangent(
      price: price, value: granted + filling.value + price * Double(limit),
      slope: Double(limit) - open)
  }

  private struct Tangent {
    var price: Double
    var value: Double
    var slope: Double
  }

  /// The price at which the linear relaxation, convex in it and of straight pieces, is least: where
  /// the tangents at two prices around the least cross, again and again.
  private mutating func findPrice(quantity: Double, limit: Int) {
    var low = relaxed(quantity, limit, 0)
    guard low.slope < 0 else { return }
    var dearest = 0.0
    for item in items { dearest = max(dearest, item.slope * item.capacity - item.ownCharge) }
    var high = relaxed(quantity, limit, dearest)
    var best = low
    for _ in 0..<Self.priceLimit {
      guard high.slope > low.slope else { break }
      let price =
        (low.value - low.slope * low.price - high.value + high.slope * high.price)
        / (high.slope - low.slope)
      guard price > low.price, price < high.price else { break }
      let crossing = low.value + low.slope * (price - low.price)
      let found = relaxed(quantity, limit, price)
      if found.value < best.value { best = found }
      if found.value <= crossing + 1e-9 * crossing.magnitude { break }
      if found.slope < 0 { low = found } else { high = found }
    }
    limitPrice = best.price
    arrange(price: best.price)
  }

  // MARK: Search

  /// Decides item after item. `rest` is what no decided item has taken, `left` how many more may
  /// open; the item `partial`, when there is one, takes of the rest what is left in the end.
  private mutating func search(
    _ first: Int, rest: Double, left: Int, value: Double, partial: Int
  ) {
    visits += 1
    guard visits <= Self.visitLimit else { return }
    if partial < 0 {
      if value > bestValue { keep(first, value, 0) }
    } else {
      let taken = min(rest, items[partial].capacity)
      let now = value + items[partial].slope * taken
      if taken >= items[partial].lot, now > bestValue { keep(first, now, taken) }
    }
    guard first < count, left > 0 || !countsAll,
      value + mostFromHere(first, rest: rest, partial: partial)
        > bestValue + 1e-9 * bestValue.magnitude
    else { return }
    let item = items[first]
    let after = item.isCounted ? left - 1 : left
    if after >= 0, item.capacity <= rest {
      choice[first] = .filled
      search(
        first + 1, rest: rest - item.capacity, left: after,
        value: value + item.slope * item.capacity - item.charge, partial: partial)
    }
    if after >= 0, partial < 0, rest >= item.lot, item.slope * rest > item.charge {
      choice[first] = .rest
      search(first + 1, rest: rest, left: after, value: value - item.charge, partial: first)
    }
    if after >= 0, item.lot > 0, item.lot < item.capacity, item.lot <= rest,
      item.slope * item.lot > item.charge
    {
      choice[first] = .atLot
      search(
        first + 1, rest: rest - item.lot, left: after,
        value: value + item.slope * item.lot - item.charge, partial: partial)
    }
    choice[first] = .closed
    search(first + 1, rest: rest, left: left, value: value, partial: partial)
  }

  /// An upper bound on what the undecided items and the partial one can still earn: each at its
  /// efficiency, the partial one, whose charge is paid, at its slope.
  @inline(__always)
  private func mostFromHere(_ first: Int, rest: Double, partial: Int) -> Double {
    var room = rest
    var most = 0.0
    var partialRoom = partial >= 0 ? min(rest, items[partial].capacity) : 0
    var place = first
    while room > 0, place < count {
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
    for place in decided..<count { bestChoice[place] = .closed }
  }
}

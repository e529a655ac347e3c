/// Lifted cover inequalities from rows over binary columns.
///
/// A minimal cover is found greedily by the relaxation's values; the rest is lifted at once with the
/// superadditive function of Gu, Nemhauser and Savelsbergh in the simplified form of Letchford and
/// Souli ("On lifted cover inequalities", Operations Research Letters 47, 2019): an item as heavy as
/// the `k` heaviest of the cover together gets coefficient `k`.
struct KnapsackCover {
  private struct Item {
    var column: Int
    var weight: Double
    var complemented: Bool
    /// Value of the (complemented) column at the point.
    var value: Double
  }

  /// A cut from one row read as `Σ sign·a·x <= sign·side`.
  static func cut(
    row: Int, sign: Double, side: Double, _ model: SearchModel, _ values: [Double]
  ) -> Cut? {
    var capacity = sign * side
    var items: [Item] = []
    for entry in model.rowRange(row) {
      let column = Int(model.termColumns[entry])
      let factor = sign * model.termCoefficients[entry]
      let low = model.lower[column]
      let high = model.upper[column]
      if model.isInteger[column], low == 0, high == 1 {
        if factor > 0 {
          items.append(
            Item(column: column, weight: factor, complemented: false, value: values[column]))
        } else {
          items.append(
            Item(column: column, weight: -factor, complemented: true, value: 1 - values[column]))
          capacity -= factor
        }
      } else {
        let bound = factor > 0 ? low : high
        if bound.isInfinite { return nil }
        capacity -= factor * bound
      }
    }
    if items.count < 2 || capacity < 0 { return nil }
    return lifted(items, capacity, model, values)
  }

  private static func lifted(
    _ items: [Item], _ capacity: Double, _ model: SearchModel, _ values: [Double]
  ) -> Cut? {
    // Most used first; among equals the heavier.
    var order = Array(items.indices)
    order.sort {
      let left = items[$0]
      let right = items[$1]
      let leftKey = (1 - left.value) / left.weight
      let rightKey = (1 - right.value) / right.weight
      return (leftKey, right.weight, left.column) < (rightKey, left.weight, right.column)
    }
    var cover: [Int] = []
    var weight = 0.0
    let slack = 1e-6 * max(1, capacity)
    for place in order {
      if weight > capacity + slack { break }
      cover.append(place)
      weight += items[place].weight
    }
    if weight <= capacity + slack { return nil }
    // Minimal: take out the least used that are not needed.
    for place in cover.sorted(by: {
      (items[$0].value, $0) < (items[$1].value, $1)
    }) where weight - items[place].weight > capacity + slack {
      weight -= items[place].weight
      cover.removeAll { $0 == place }
    }
    if cover.count < 2 { return nil }
    cover.sort { (items[$1].weight, $0) < (items[$0].weight, $1) }

    // Letchford and Souli: weights of the cover levelled down to an average that fits.
    let excess = weight - capacity
    var levelled = cover.map { items[$0].weight }
    var level = levelled[0]
    var spare = excess
    var count = 1
    while count < levelled.count {
      let drop = level - levelled[count]
      if Double(count) * drop < spare {
        spare -= Double(count) * drop
        level = levelled[count]
        count += 1
      } else {
        break
      }
    }
    level -= spare / Double(count)
    if level <= 0 { return nil }
    for place in levelled.indices { levelled[place] = min(levelled[place], level) }
    var sums = [0.0]
    for amount in levelled { sums.append((sums.last ?? 0) + amount) }
    // Items of the cover heavier than the level keep coefficient one.
    var inCover = [Bool](repeating: false, count: items.count)
    for place in cover { inCover[place] = true }
    var coefficients = [Double](repeating: 0, count: items.count)
    var left = 0.0
    for place in items.indices {
      let item = items[place]
      var coefficient = 0.0
      if inCover[place] {
        coefficient = 1
      } else {
        // Strictly heavier than the `step` heaviest together.
        var step = 0
        while step + 1 < sums.count, item.weight > sums[step + 1] + slack { step += 1 }
        coefficient = Double(step)
      }
      coefficients[place] = coefficient
      left += coefficient * item.value
    }
    let side = Double(cover.count - 1)
    if left <= side + 1e-5 { return nil }
    var right = side
    var terms: [(column: Int, coefficient: Double)] = []
    for place in items.indices where coefficients[place] != 0 {
      let item = items[place]
      if item.complemented {
        terms.append((column: item.column, coefficient: -coefficients[place]))
        right -= coefficients[place]
      } else {
        terms.append((column: item.column, coefficient: coefficients[place]))
      }
    }
    terms.sort { $0.column < $1.column }
    return Cut(terms: terms, side: right).cleaned(model, values)
  }
}

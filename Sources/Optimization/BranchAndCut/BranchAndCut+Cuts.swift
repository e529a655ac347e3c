extension BranchAndCut {
  /// Rounds of cuts at the root, until the bound stands still.
  /// - Returns: a status when the search has ended here.
  mutating func strengthenRoot(_ values: inout [Double]) -> SearchResult.Status? {
    var stalled = 0
    var lastBound = model.objective(values)
    let firstBound = lastBound
    let maximumRounds = limits.nesting > 0 ? 8 : 100
    var round = 0
    let budget = max(20000, 4 * rootIterations)
    // A round of cuts moves the relaxation a little; one that takes longer than the relaxation itself
    // took from nothing is lost in rounding.
    let patience = max(2000, 2 * rootIterations)
    let patient = model.rowCount < 1500 && limits.nesting == 0 ? 10 : 5
    while round < maximumRounds, stalled < (isNearlyClosed ? 2 : patient), !limits.shouldStop(),
      engine.iterations < rootIterations + budget
    {
      round += 1
      if let status = resolveRoot(&values) { return status }
      let found = separate(values, atRoot: true)
      let limit = max(40, min(2000, 60 + model.rowCount / 2))
      let chosen = CutSelection.choose(found, limit: limit)
      if chosen.isEmpty { break }
      cuts += chosen
      cutAges += [Int](repeating: 0, count: chosen.count)
      countCutTerms()
      engine.appendRows(
        chosen.map { EngineRow(terms: $0.terms, lower: -.infinity, upper: $0.side) })
      switch solveRelaxation(limit: patience) {
      case .optimal: break
      case .infeasible, .cutoff: return incumbent == nil ? .infeasible : .optimal
      case .requested: return .stopped(.requested)
      case .iterationLimit where engine.iterations >= limits.iterationLimit:
        return .stopped(.iterationLimit)
      case .unbounded, .trouble, .iterationLimit:
        // The cuts made the relaxation too hard: go on without the last ones.
        let older = cuts.count - chosen.count
        dropCuts { _, offset in offset < older }
        engine.startFromLogicals()
        guard solveRelaxation(perturbing: true) == .optimal else {
          return .stopped(.numericalTrouble)
        }
        values = engine.columnValues()
        return nil
      }
      values = engine.columnValues()
      let bound = engine.objective()
      rootBound = max(rootBound, rounded(bound))
      if rootBound >= cutoff { return incumbent == nil ? .infeasible : .optimal }
      let candidates = fractional(values)
      if candidates.isEmpty { break }
      tryRounding(values, candidates)
      ageCuts()
      let gain = bound - lastBound
      if gain < 1e-3 * max(1e-6, max(bound - firstBound, 1e-4 * bound.magnitude)) {
        stalled += 1
        hasStalled = true
      } else {
        stalled = 0
      }
      lastBound = bound
      if round % 5 == 0 { report() }
    }
    dropCuts { age, _ in age == 0 }
    return resolveRoot(&values)
  }

  /// Counts for how long cuts have been loose and drops those that have been for long.
  private mutating func ageCuts() {
    for offset in cuts.indices {
      let variable = engine.columnCount + model.rowCount + offset
      cutAges[offset] = engine.place[variable] == Place.basic ? cutAges[offset] + 1 : 0
    }
    dropCuts { age, _ in age < 4 }
  }

  private mutating func dropCuts(keeping wanted: (_ age: Int, _ offset: Int) -> Bool) {
    var keep = [Bool](repeating: true, count: model.rowCount)
    for offset in cuts.indices { keep.append(wanted(cutAges[offset], offset)) }
    if keep.allSatisfy({ $0 }) { return }
    let kept = engine.dropRows(keeping: keep)
    var remaining: [Cut] = []
    var ages: [Int] = []
    for offset in cuts.indices where kept[model.rowCount + offset] {
      remaining.append(cuts[offset])
      ages.append(cutAges[offset])
    }
    cuts = remaining
    cutAges = ages
    countCutTerms()
  }

  private mutating func countCutTerms() {
    cutTerms = cuts.reduce(0) { $0 + $1.terms.count }
  }

  /// Whether so little of the gap is left, a thousandth of the value, that branching closes it
  /// sooner than more cuts would.
  var isNearlyClosed: Bool {
    incumbentObjective.isFinite
      && incumbentObjective - rootBound <= 1e-3 * incumbentObjective.magnitude
  }

  /// A round of cuts at a node of the tree; they hold everywhere, because only root bounds are used.
  /// - Returns: whether any were added, so that the relaxation is to be solved again.
  mutating func strengthenNode(_ values: [Double]) -> Bool {
    if cutsInTree > 200 + model.rowCount / 2 || limits.nesting > 0 { return false }
    let chosen = CutSelection.choose(
      separate(values, atRoot: false), limit: 20 + model.rowCount / 20
    )
    .filter { $0.efficacy > 1e-3 }
    if chosen.isEmpty { return false }
    cuts += chosen
    cutAges += [Int](repeating: 0, count: chosen.count)
    cutsInTree += chosen.count
    countCutTerms()
    engine.appendRows(
      chosen.map { EngineRow(terms: $0.terms, lower: -.infinity, upper: $0.side) })
    return true
  }

  /// All cuts that the families find against a point.
  private mutating func separate(_ values: [Double], atRoot: Bool) -> [Cut] {
    var found: [Cut] = []
    impliedBounds(values, &found)
    // As long as bounds that move with a binary are broken in number, they are enough for a round.
    if atRoot, found.count > 40 + model.rowCount / 50 { return found }
    separations += 1
    let space = RowSpace(model, cuts: cuts, values: values)
    for row in 0..<model.rowCount {
      let count = model.rowStarts[row + 1] - model.rowStarts[row]
      if count < 2 || count > 2000 { continue }
      if model.rowUpper[row] < .infinity,
        let cut = KnapsackCover.cut(
          row: row, sign: 1, side: model.rowUpper[row], model, values)
      {
        found.append(cut)
      }
      if model.rowLower[row] > -.infinity,
        let cut = KnapsackCover.cut(
          row: row, sign: -1, side: model.rowLower[row], model, values)
      {
        found.append(cut)
      }
    }
    separateCutSets(values, space, &found)
    aggregateRows(space, values, &found)
    tableauRows(space, values, &found)
    return found
  }

  /// Bounds that move with a binary column, where the point breaks them.
  private func impliedBounds(_ values: [Double], _ found: inout [Cut]) {
    for column in 0..<model.columnCount where !model.isInteger[column] {
      for bound in variableBounds.upper[column] {
        let excess =
          values[column] - bound.base - bound.slope * values[Int(bound.binary)]
        if excess > 1e-4 * max(1, bound.slope.magnitude) {
          let cut = Cut(
            terms: [(column, 1.0), (Int(bound.binary), -bound.slope)]
              .sorted { $0.0 < $1.0 }.map { (column: $0.0, coefficient: $0.1) },
            side: bound.base)
          if let clean = cut.cleaned(model, values) { found.append(clean) }
        }
      }
      for bound in variableBounds.lower[column] {
        let excess =
          bound.base + bound.slope * values[Int(bound.binary)] - values[column]
        if excess > 1e-4 * max(1, bound.slope.magnitude) {
          let cut = Cut(
            terms: [(column, -1.0), (Int(bound.binary), bound.slope)]
              .sorted { $0.0 < $1.0 }.map { (column: $0.0, coefficient: $0.1) },
            side: -bound.base)
          if let clean = cut.cleaned(model, values) { found.append(clean) }
        }
      }
    }
  }

  /// Rounding cuts from rows, and from sums of rows that remove real columns which stand between
  /// their bounds (path aggregation).
  private mutating func aggregateRows(
    _ space: RowSpace, _ values: [Double], _ found: inout [Cut]
  ) {
    var used = [Int](repeating: -1, count: model.rowCount)
    var order: [(row: Int, key: Double)] = []
    for row in 0..<model.rowCount {
      let count = model.rowStarts[row + 1] - model.rowStarts[row]
      if count < 2 || count > 1000 { continue }
      // Rows that brought nothing for some rounds are looked at less often.
      let pause = barrenSums[row] > 6 ? 15 : (barrenSums[row] > 1 ? 3 : 0)
      if (separations &+ row) & pause != 0 { continue }
      let slack = min(
        model.rowUpper[row] - space.activity[row], space.activity[row] - model.rowLower[row])
      order.append((row: row, key: slack / Double(count).squareRoot()))
    }
    order.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    let longest = 6
    let outlook = RoundingOutlook(model, variableBounds, values)
    // On small models longer sums are tried even where a shorter one gave a cut, once the quick ones
    // bring no more and the gap is wide enough to pay for it.
    let thorough = hasStalled && !isNearlyClosed && model.termColumns.count < 15000
    for item in order.prefix(3000) {
      aggregate.clear()
      aggregate.add(item.row, times: 1, space)
      used[item.row] = item.row
      var step = 1
      var isBarren = true
      while true {
        var success = false
        let hope = outlook.hope(for: aggregate, space)
        for sign in [1.0, -1.0] where hope.isWithBounds {
          if let cut = rounding.cut(aggregate, sign: sign, space, variableBounds, values),
            cut.efficacy > 1e-4
          {
            found.append(cut)
            success = true
            isBarren = false
            if !thorough { continue }
          }
          // The plain bounds are tried as well: they find cuts over the whole columns alone.
          if hope.isPlain,
            let cut = rounding.cut(aggregate, sign: sign, space, plainBounds, values),
            cut.efficacy > 1e-4
          {
            found.append(cut)
            success = true
            isBarren = false
          }
        }
        if (success && !thorough) || step >= longest { break }
        guard let next = nextRow(space, values, used, item.row) else { break }
        aggregate.add(next.row, times: next.multiplier, space)
        aggregate.forget(next.column)
        used[next.row] = item.row
        step += 1
      }
      barrenSums[item.row] = isBarren ? min(100, barrenSums[item.row] + 1) : 0
    }
  }

  /// The row that removes the real column of the aggregate farthest from its bounds.
  private func nextRow(
    _ space: RowSpace, _ values: [Double], _ used: [Int], _ mark: Int
  ) -> (row: Int, multiplier: Double, column: Int)? {
    var best = 1e-6
    var chosen: (row: Int, multiplier: Double, column: Int)?
    for listed in aggregate.columns {
      let column = Int(listed)
      let factor = aggregate.coefficient[column]
      if model.isInteger[column] || factor.magnitude < 1e-9 { continue }
      var above = values[column] - model.lower[column]
      for bound in variableBounds.lower[column] {
        above = min(
          above, values[column] - bound.base - bound.slope * values[Int(bound.binary)])
      }
      var below = model.upper[column] - values[column]
      for bound in variableBounds.upper[column] {
        below = min(
          below, bound.base + bound.slope * values[Int(bound.binary)] - values[column])
      }
      var distance = min(above, below)
      if distance <= 1e-6 {
        // A column tight at a bound that moves with a fractional binary joins two rows into one cut
        // set; worth less than one that stands free.
        for bound in variableBounds.upper[column] {
          let share = values[Int(bound.binary)]
          if share > 1e-3, share < 1 - 1e-3 {
            distance = max(distance, 1e-4 * (values[column] - model.lower[column]))
          }
        }
      }
      if distance <= best { continue }
      // Among the rows with this column the tightest and shortest.
      var bestRow = -1
      var bestKey = Double.infinity
      var bestFactor = 0.0
      for entry in model.columnRange(column) {
        let row = Int(model.columnRows[entry])
        let rowFactor = model.columnCoefficients[entry]
        if used[row] == mark || rowFactor.magnitude < 1e-6 { continue }
        let count = model.rowStarts[row + 1] - model.rowStarts[row]
        if count > 500 || count < 2 { continue }
        let slack = min(
          model.rowUpper[row] - space.activity[row], space.activity[row] - model.rowLower[row])
        if slack > 1e-6 * max(1, space.activity[row].magnitude) { continue }
        // A row that only ties this column to a binary gives nothing that its bound does not.
        if count == 2, model.rowLower[row] != model.rowUpper[row] { continue }
        let key =
          Double(count) + (model.rowLower[row] == model.rowUpper[row] ? 0 : 1000)
        if key < bestKey {
          bestKey = key
          bestRow = row
          bestFactor = rowFactor
        }
      }
      if bestRow < 0 { continue }
      best = distance
      chosen = (row: bestRow, multiplier: -factor / bestFactor, column: column)
    }
    return chosen
  }

  /// Rounding cuts from rows of the simplex tableau whose basic column should be whole and is not
  /// (Gomory's mixed-integer cuts, with the choice of bounds and divisors of the rounding procedure).
  private mutating func tableauRows(
    _ space: RowSpace, _ values: [Double], _ found: inout [Cut]
  ) {
    var candidates: [(row: Int, key: Double)] = []
    for row in 0..<engine.rowCount {
      let variable = Int(engine.basic[row])
      if variable >= model.columnCount || !model.isInteger[variable] { continue }
      let fraction = values[variable] - values[variable].rounded(.down)
      let distance = min(fraction, 1 - fraction)
      if distance > 0.005 { candidates.append((row: row, key: -distance)) }
    }
    candidates.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    let longest = 200 + model.columnCount / 4
    for item in candidates.prefix(limits.nesting > 0 ? 30 : 150) {
      engine.unitRow(item.row)
      aggregate.clear()
      let scale = engine.columnScale[Int(engine.basic[item.row])]
      var largest = 0.0
      for position in 0..<engine.rowSolution.count {
        let row = Int(engine.rowSolution.indices[position])
        largest = max(largest, (engine.rowSolution.values[row] * engine.rowScale[row]).magnitude)
      }
      if engine.rowSolution.count > 1000 { continue }
      for position in 0..<engine.rowSolution.count {
        let row = Int(engine.rowSolution.indices[position])
        let multiplier = engine.rowSolution.values[row] * engine.rowScale[row]
        if multiplier.magnitude < 1e-9 * largest { continue }
        aggregate.add(row, times: multiplier * scale, space)
      }
      dropRoundingNoise()
      if aggregate.columns.count > 4 * longest { continue }
      for sign in [1.0, -1.0] {
        if let cut = rounding.cut(aggregate, sign: sign, space, variableBounds, values),
          cut.efficacy > 1e-4, cut.terms.count <= longest
        {
          found.append(cut)
        }
      }
    }
  }

  /// Basic columns have exact zeros in the tableau; sums leave their noise there.
  private mutating func dropRoundingNoise() {
    for listed in aggregate.columns {
      let column = Int(listed)
      if aggregate.coefficient[column].magnitude < 1e-10,
        model.lower[column].isFinite, model.upper[column].isFinite
      {
        continue
      }
      if aggregate.coefficient[column].magnitude < 1e-13 { aggregate.forget(column) }
    }
  }
}

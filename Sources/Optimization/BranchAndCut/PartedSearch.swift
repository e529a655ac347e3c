internal import Primitives

/// Searches the parts of a model one by one and adds their objectives, bounds and gaps.
///
/// Small parts come first. Each gets a limited number of nodes in the first pass; parts that are
/// still open then share what is left, the one with the largest gap first.
///
/// A class because it holds trees that wait; one thread uses it.
final class PartedSearch {
  private let columnCount: Int
  private let parts: [ModelComponent]
  private let limits: SearchLimits
  private var results: [SearchResult]
  private var nodes = 0
  private var iterations = 0
  /// The searches that have begun and are not done.
  private var searches: [PartSearch?]
  private var hasPassed = false
  /// The absolute gap that is asked of each part once their own were too wide for their sum.
  private var sharedGap: Double?
  private var nodeLimit = 0
  private var iterationLimit = 0

  /// Nodes that a part gets in the first pass.
  private static let firstNodes = 200

  init(_ model: LinearModel, _ parts: [ModelComponent], _ limits: SearchLimits) {
    columnCount = model.columnCount
    self.parts = parts
    self.limits = limits
    results = parts.map { PartedSearch.cheapAnswer($0.model) }
    searches = [PartSearch?](repeating: nil, count: parts.count)
  }

  /// What can be said of a part without work: a point with every column at the bound nearest to
  /// zero, if that is feasible, and the least cost over the box.
  static func cheapAnswer(_ model: LinearModel) -> SearchResult {
    var answer = SearchResult(status: .stopped(.requested))
    var bound = 0.0
    var values: [Double] = []
    for column in 0..<model.columnCount {
      let low = model.columnLower[column]
      let high = model.columnUpper[column]
      let cost = model.objective[column]
      if cost > 0 { bound += cost * low } else if cost < 0 { bound += cost * high }
      values.append(max(low, min(high, 0)))
    }
    answer.bound = bound
    let flat = SearchModel(model)
    if flat.isFeasible(values, tolerance: 1e-9) {
      answer.values = values
      answer.objective = flat.objective(values)
    }
    return answer
  }

  /// Goes on until the search has done so many nodes and pivots in all.
  func advance(nodeLimit: Int, iterationLimit: Int) -> SearchResult {
    self.nodeLimit = nodeLimit
    self.iterationLimit = iterationLimit
    if !hasPassed {
      hasPassed = true
      let order = parts.indices.sorted {
        (parts[$0].model.columnCount, $0) < (parts[$1].model.columnCount, $1)
      }
      for part in order {
        if limits.shouldStop() { break }
        if let end = search(part, more: PartedSearch.firstNodes) { return end }
      }
    }
    while !limits.shouldStop() {
      // The part that adds most to the gap, as long as the gap of the whole is too large.
      var widest = -1
      var width = 0.0
      for part in parts.indices where results[part].status == .stopped(.nodeLimit) {
        let gap = results[part].objective - results[part].bound
        if gap > width {
          width = gap
          widest = part
        }
      }
      if nodes >= nodeLimit || iterations >= iterationLimit || isGoodEnough { break }
      if widest < 0 {
        if askMore() { continue }
        break
      }
      // A third more than it has had, so that the others get their turn when they are the widest.
      if let end = search(widest, more: 50 + results[widest].nodes / 3) { return end }
    }
    var answer = total()
    if case .stopped = answer.status, limits.shouldStop() {
      answer.status = .stopped(.requested)
    }
    return answer
  }

  /// Objectives of parts may cancel, so that gaps which are small beside each are large beside their
  /// sum: the parts that are done are then searched anew with an equal share of what is allowed.
  /// - Returns: whether any part has more to do.
  private func askMore() -> Bool {
    let whole = total()
    if sharedGap != nil || whole.values == nil { return false }
    let share = 0.5 * limits.room(at: whole.objective) / Double(parts.count)
    sharedGap = max(limits.absoluteGap / Double(parts.count), share)
    var found = false
    for part in parts.indices where results[part].status == .optimal {
      if results[part].objective - results[part].bound <= share { continue }
      results[part].status = .stopped(.nodeLimit)
      results[part].nodes = 0
      results[part].iterations = 0
      found = true
    }
    return found
  }

  /// Bytes in use, by estimate.
  var memoryBytes: Int { searches.reduce(0) { $0 + ($1?.memoryBytes ?? 0) } }

  private var isGoodEnough: Bool {
    let whole = total()
    let gap = whole.objective - whole.bound
    return gap <= max(limits.absoluteGap, limits.room(at: whole.objective))
  }

  /// Lets a part do so many nodes more.
  /// - Returns: the end of the whole search, if this part decides it.
  private func search(_ part: Int, more: Int) -> SearchResult? {
    let older = results[part]
    let search = searches[part] ?? begin(part)
    let others = memoryBytes - search.memoryBytes
    search.prepare(
      listener: listenerForPart(part),
      memoryLimitBytes: limits.memoryLimitBytes == .max
        ? .max : max(0, limits.memoryLimitBytes - others))
    let answer = search.advance(
      nodeLimit: older.nodes + min(more, max(0, nodeLimit - nodes)),
      iterationLimit: iterationLimit == .max
        ? .max : older.iterations + max(0, iterationLimit - iterations))
    // What has come to its end is let go.
    if case .stopped = answer.status { searches[part] = search } else { searches[part] = nil }
    nodes += answer.nodes - older.nodes
    iterations += answer.iterations - older.iterations
    if answer.status == .infeasible || answer.status == .unbounded {
      var end = SearchResult(status: answer.status)
      end.nodes = nodes
      end.iterations = iterations
      // Another part may be infeasible, which comes before unbounded.
      if answer.status == .unbounded, !othersAreFeasible(part) { end.status = .infeasible }
      return end
    }
    results[part] = answer
    results[part].bound = max(answer.bound, older.bound)
    if older.objective < answer.objective {
      results[part].objective = older.objective
      results[part].values = older.values
    }
    if let listener = limits.onImprovement {
      let whole = total()
      listener(
        SearchProgress(
          incumbent: whole.values == nil ? nil : whole.objective, bound: whole.bound,
          nodes: nodes, iterations: iterations, memoryBytes: memoryBytes))
    }
    return nil
  }

  private func begin(_ part: Int) -> PartSearch {
    var inner = limits
    inner.cutoff = .infinity
    // A part's gap is judged by its own size; `askMore` sees to the sum.
    inner.offset = 0
    if let sharedGap {
      inner.relativeGap = 0
      inner.absoluteGap = sharedGap
    }
    inner.startValues =
      results[part].values
      ?? limits.startValues.map { start in parts[part].columns.map { start[$0] } }
    let search = PartSearch(parts[part].model, limits: inner)
    searches[part] = search
    return search
  }

  /// Reports of a part with what is known of the others added.
  private func listenerForPart(_ part: Int) -> (@Sendable (SearchProgress) -> Void)? {
    guard let listener = limits.onImprovement else { return nil }
    let own = results[part]
    let (doneNodes, doneIterations) = (nodes, iterations)
    var othersBound = CompensatedSum()
    var othersObjective = CompensatedSum()
    var known = true
    for other in parts.indices where other != part {
      if results[other].values == nil { known = false }
      othersObjective.add(results[other].objective)
      othersBound.add(results[other].bound)
    }
    let others: Double? = known ? othersObjective.value : nil
    let bound = othersBound.value
    return { progress in
      var whole = progress
      let best = progress.incumbent ?? own.values.map { _ in own.objective }
      whole.incumbent = best.flatMap { mine in others.map { $0 + mine } }
      whole.bound += bound
      whole.nodes += doneNodes
      whole.iterations += doneIterations
      listener(whole)
    }
  }

  private func othersAreFeasible(_ part: Int) -> Bool {
    for other in parts.indices where other != part {
      var inner = limits
      inner.cutoff = .infinity
      inner.onImprovement = nil
      inner.startValues = nil
      let answer = PartSearch(parts[other].model, limits: inner).advance(
        nodeLimit: nodeLimit, iterationLimit: iterationLimit)
      if answer.status == .infeasible { return false }
    }
    return true
  }

  /// The parts put together.
  private func total() -> SearchResult {
    var answer = SearchResult(status: .optimal)
    var objective = CompensatedSum()
    var bound = CompensatedSum()
    var values: [Double]? = [Double](repeating: 0, count: columnCount)
    for (part, result) in zip(parts, results) {
      if case .stopped = result.status, answer.status == .optimal { answer.status = result.status }
      objective.add(result.objective)
      bound.add(result.bound)
      if let own = result.values, values != nil {
        for (place, column) in part.columns.enumerated() { values?[column] = own[place] }
      } else {
        values = nil
      }
    }
    answer.values = values
    answer.objective = values == nil ? .infinity : objective.value
    answer.bound = bound.value
    answer.nodes = nodes
    answer.iterations = iterations
    if values != nil, case .stopped = answer.status {
      let gap = answer.objective - answer.bound
      if gap <= max(limits.absoluteGap, limits.room(at: answer.objective)) {
        answer.status = .optimal
      }
    }
    return answer
  }
}

/// The search of a whole model, given as minimisation: reduces it, splits it into parts that share
/// no row, and searches each. It can stop at a number of nodes and be taken up again.
///
/// A class because trees are too large to move about; one thread uses it.
final class ModelSearch {
  private let reduced: ReducedModel?
  private let columnCount: Int
  private var single: PartSearch?
  private var parted: PartedSearch?
  private var cheapBound = -Double.infinity

  init(_ model: LinearModel, limits: SearchLimits) {
    columnCount = model.columnCount
    reduced = IntegerPresolve.reduce(model)
    guard let reduced else { return }
    var inner = limits
    inner.cutoff = limits.cutoff - reduced.offset
    inner.offset = limits.offset + reduced.offset
    inner.startValues = limits.startValues.flatMap {
      $0.count == model.columnCount ? reduced.restrict($0) : nil
    }
    if let listener = limits.onImprovement {
      inner.onImprovement = { progress in
        var moved = progress
        moved.incumbent = progress.incumbent.map { $0 + reduced.offset }
        moved.bound += reduced.offset
        listener(moved)
      }
    }
    let parts = Components.split(reduced.model)
    if parts.count == 1 {
      let cheap = PartedSearch.cheapAnswer(parts[0].model)
      cheapBound = cheap.bound
      if inner.startValues == nil, inner.nesting == 0 { inner.startValues = cheap.values }
      single = PartSearch(parts[0].model, limits: inner)
    } else if !parts.isEmpty {
      parted = PartedSearch(reduced.model, parts, inner)
    }
  }

  /// Goes on until the search has done so many nodes and pivots in all.
  func advance(nodeLimit: Int, iterationLimit: Int) -> SearchResult {
    guard let reduced else { return SearchResult(status: .infeasible) }
    var answer: SearchResult
    if let single {
      answer = single.advance(nodeLimit: nodeLimit, iterationLimit: iterationLimit)
      if answer.bound < cheapBound, answer.status != .unbounded { answer.bound = cheapBound }
    } else if let parted {
      answer = parted.advance(nodeLimit: nodeLimit, iterationLimit: iterationLimit)
    } else {
      answer = SearchResult(status: .optimal)
      answer.values = []
      answer.objective = 0
      answer.bound = 0
    }
    answer.values = answer.values.map(reduced.expand)
    answer.objective += reduced.offset
    answer.bound += reduced.offset
    return answer
  }

  /// Bytes in use, by estimate.
  var memoryBytes: Int { single?.memoryBytes ?? parted?.memoryBytes ?? 0 }

  /// Takes a point that was found elsewhere if it is feasible and better.
  func offer(_ values: [Double]) {
    guard let reduced, values.count == columnCount else { return }
    single?.offer(reduced.restrict(values))
  }
}

/// The search of a model that does not fall apart: a tree, and when its root has fixed much, the
/// search of what is left.
final class PartSearch {
  /// A tree that can be taken up again.
  private final class Tree {
    var search: BranchAndCut
    init(_ model: LinearModel, _ limits: SearchLimits) {
      search = BranchAndCut(model, limits: limits)
    }
  }

  private let model: LinearModel
  private var limits: SearchLimits
  private var tree: Tree?
  /// The end of the tree that was given up for `rest`.
  private var first = SearchResult(status: .restart)
  private var proven = -Double.infinity
  private var rest: ModelSearch?

  init(_ model: LinearModel, limits: SearchLimits) {
    self.model = model
    self.limits = limits
  }

  /// Goes on until the search has done so many nodes and pivots in all.
  func advance(nodeLimit: Int, iterationLimit: Int) -> SearchResult {
    if rest == nil {
      let tree = self.tree ?? Tree(model, limits)
      self.tree = tree
      tree.search.limits.nodeLimit = nodeLimit
      tree.search.limits.iterationLimit = iterationLimit
      first = tree.search.run()
      guard first.status == .restart else { return first }
      startOver(tree)
    }
    guard let rest else { return first }
    return joined(
      rest.advance(
        nodeLimit: nodeLimit == .max ? .max : max(0, nodeLimit - first.nodes),
        iterationLimit: iterationLimit == .max ? .max : max(0, iterationLimit - first.iterations)))
  }

  /// Who hears of progress from now on, and what memory may be used; once the search has started
  /// over on what its root left, that stays as it was.
  func prepare(
    listener: (@Sendable (SearchProgress) -> Void)?, memoryLimitBytes: Int
  ) {
    limits.onImprovement = listener
    limits.memoryLimitBytes = memoryLimitBytes
    tree?.search.limits.onImprovement = listener
    tree?.search.limits.memoryLimitBytes = memoryLimitBytes
  }

  /// Bytes in use, by estimate.
  var memoryBytes: Int { tree?.search.memoryBytes ?? rest?.memoryBytes ?? 0 }

  /// Takes a point that was found elsewhere if it is feasible and better.
  func offer(_ values: [Double]) {
    if let rest { rest.offer(values) } else { tree?.search.offer(values) }
  }

  private func startOver(_ tree: Tree) {
    var tightened = model
    for column in tree.search.integers {
      tightened.setColumnBounds(
        column, lower: tree.search.model.lower[column],
        upper: tree.search.model.upper[column])
    }
    proven = tree.search.proven
    var inner = limits
    inner.restarts -= 1
    inner.startValues = first.values ?? limits.startValues
    if let listener = limits.onImprovement {
      let bound = first.bound
      let (nodes, iterations) = (first.nodes, first.iterations)
      inner.onImprovement = { progress in
        var whole = progress
        whole.bound = max(progress.bound, min(bound, progress.incumbent ?? .infinity))
        whole.nodes += nodes
        whole.iterations += iterations
        listener(whole)
      }
    }
    rest = ModelSearch(tightened, limits: inner)
    self.tree = nil
  }

  /// What the tree and the search of what was left say together.
  private func joined(_ later: SearchResult) -> SearchResult {
    var answer = later
    answer.nodes += first.nodes
    answer.iterations += first.iterations
    answer.bound = max(answer.bound, first.bound)
    // Reduced costs fixed columns against the incumbent: what was cut away is no better than it.
    if first.values != nil, first.objective <= answer.objective {
      answer.objective = first.objective
      answer.values = first.values
      if answer.status == .infeasible { answer.status = .optimal }
    }
    answer.bound = min(answer.bound, max(first.bound, proven), answer.objective)
    return answer
  }
}

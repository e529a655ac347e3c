/// One side of a row or a bound of a column: what can be given up to make a model feasible.
public enum ModelSide: Hashable, Sendable {
  /// The lower side of a row.
  case rowLower(Int)
  /// The upper side of a row.
  case rowUpper(Int)
  /// The lower bound of a column; given up, one above 0 falls to 0, since what must be somewhat
  /// can mostly be nothing, but seldom less than nothing.
  case columnLower(Int)
  /// The upper bound of a column.
  case columnUpper(Int)
}

/// Demands of a model that cannot be met together.
public struct InfeasibleSubset: Hashable, Sendable {
  /// The demands, by their position among those that were given, ascending.
  public let demands: [Int]
  /// Whether it is proven that without any one of them the others can be met.
  public let isIrreducible: Bool
}

extension InfeasibleSubset {
  /// A smallest set of demands that contradict each other and what stands beside them.
  ///
  /// A demand is a set of sides that are given up together; sides of no demand stand always.
  /// Demands are struck out in ever smaller groups, and each that can be spared is (deletion
  /// filter: Chinneck and Dravnieks, 1991; groups of halving size as in delta debugging: Zeller and
  /// Hildebrandt, 2002). Each linear program that is infeasible strikes out whatever its Farkas row
  /// does not need, and the next one starts from its basis. Where only whole-number columns make
  /// the model infeasible, small searches take the place of the linear programs.
  ///
  /// - Parameters:
  ///   - model: a model that is infeasible; its objective does not matter.
  ///   - demands: the sides of each demand.
  ///   - nodeLimit: the most nodes of each search; one that needs more spares nothing.
  ///   - solveLimit: the most solves in all; after them what is left is told as it is.
  ///   - shouldStop: asked often; likewise.
  /// - Returns: nil where the model is not proven infeasible, or is so without any demand.
  /// - Complexity: a solve for each demand that is left after the first, and some more.
  public static func find(
    in model: LinearModel, demands: [[ModelSide]], nodeLimit: Int = 500, solveLimit: Int = 2000,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> InfeasibleSubset? {
    var filter = DemandFilter(
      model: model, demands: demands, nodeLimit: nodeLimit, solveLimit: solveLimit,
      shouldStop: shouldStop)
    return filter.run()
  }
}

/// The state of one search for a smallest set.
private struct DemandFilter {
  private let demands: [[ModelSide]]
  private var model: LinearModel
  private var options = SolveOptions()
  private var solvesLeft: Int
  private let nodeLimit: Int
  private var usesIntegers = false
  /// Which demands stand.
  private var stands: [Bool]
  private let original: LinearModel
  private let owner: [ModelSide: Int]

  private enum Answer {
    /// With the demands that the proof needs; nil where it does not say.
    case infeasible(needed: [Bool]?)
    case feasible
    case unknown
  }

  init(
    model: LinearModel, demands: [[ModelSide]], nodeLimit: Int, solveLimit: Int,
    shouldStop: @escaping @Sendable () -> Bool
  ) {
    var bare = model
    for column in 0..<bare.columnCount { bare.setObjective(column, 0) }
    bare.objectiveOffset = 0
    original = bare
    self.model = bare
    self.demands = demands
    self.nodeLimit = nodeLimit
    solvesLeft = solveLimit
    options.shouldStop = shouldStop
    stands = Array(repeating: true, count: demands.count)
    var owner: [ModelSide: Int] = [:]
    for (index, sides) in demands.enumerated() { for side in sides { owner[side] = index } }
    self.owner = owner
  }

  mutating func run() -> InfeasibleSubset? {
    var first = ask(stands)
    if case .feasible = first, original.hasIntegers {
      usesIntegers = true
      first = ask(stands)
    }
    guard case .infeasible(let needed) = first else { return nil }
    shrink(to: needed)
    var isProven = true
    var size = max(1, stands.count { $0 } / 2)
    while true {
      isProven = pass(size)
      if size == 1 { break }
      size = max(1, size / 2)
    }
    let left = stands.indices.filter { stands[$0] }
    return left.isEmpty ? nil : InfeasibleSubset(demands: left, isIrreducible: isProven)
  }

  /// Tries to spare the standing demands, `size` at a time; whether every answer was sure.
  private mutating func pass(_ size: Int) -> Bool {
    var isSure = true
    var queue = stands.indices.filter { stands[$0] }
    while !queue.isEmpty {
      let group = queue.prefix(size)
      queue.removeFirst(min(size, queue.count))
      var trial = stands
      for index in group { trial[index] = false }
      switch ask(trial) {
      case .infeasible(let needed):
        stands = trial
        shrink(to: needed)
        queue.removeAll { !stands[$0] }
      case .feasible: break
      case .unknown: isSure = false
      }
    }
    return isSure
  }

  /// Only what a proof needs stands on, if that alone is still infeasible.
  private mutating func shrink(to needed: [Bool]?) {
    guard let needed, needed != stands, needed.contains(true) else { return }
    if case .infeasible = ask(needed) { stands = needed }
  }

  private mutating func ask(_ standing: [Bool]) -> Answer {
    guard solvesLeft > 0, !options.shouldStop() else { return .unknown }
    solvesLeft -= 1
    load(standing)
    let outcome: SolveOutcome
    if usesIntegers {
      var search = options
      search.nodeLimit = nodeLimit
      outcome = Solver.solve(model, options: search)
    } else {
      var relaxed = model
      for column in 0..<relaxed.columnCount { relaxed.setKind(column, .continuous) }
      outcome = Solver.solve(relaxed, options: options)
      options.startBasis = outcome.basis ?? options.startBasis
    }
    switch outcome.termination {
    case .infeasible: return .infeasible(needed: needs(outcome, standing))
    case .optimal, .unbounded: return .feasible
    case .stopped: return outcome.hasPoint ? .feasible : .unknown
    case .internalError, .invalidModel: return .unknown
    }
  }

  /// Gives the model the sides of these demands and no other's.
  private mutating func load(_ standing: [Bool]) {
    for (index, sides) in demands.enumerated() {
      for side in sides {
        let isThere = standing[index]
        switch side {
        case .rowLower(let row):
          model.setRowBounds(
            row, lower: isThere ? original.rowLower[row] : -.infinity, upper: model.rowUpper[row])
        case .rowUpper(let row):
          model.setRowBounds(
            row, lower: model.rowLower[row], upper: isThere ? original.rowUpper[row] : .infinity)
        case .columnLower(let column):
          let least = original.columnLower[column]
          model.setColumnBounds(
            column, lower: isThere ? least : least > 0 ? 0 : -.infinity,
            upper: model.columnUpper[column])
        case .columnUpper(let column):
          model.setColumnBounds(
            column, lower: model.columnLower[column],
            upper: isThere ? original.columnUpper[column] : .infinity)
        }
      }
    }
  }

  /// The demands whose sides the Farkas row of an outcome uses.
  private func needs(_ outcome: SolveOutcome, _ standing: [Bool]) -> [Bool]? {
    guard let farkas = outcome.farkas, farkas.count == model.rowCount else { return nil }
    var needed = [Bool](repeating: false, count: demands.count)
    func use(_ side: ModelSide) {
      if let index = owner[side], standing[index] { needed[index] = true }
    }
    var combined = [Double](repeating: 0, count: model.columnCount)
    for (row, multiplier) in farkas.enumerated() where multiplier != 0 {
      use(multiplier > 0 ? .rowLower(row) : .rowUpper(row))
      for (column, coefficient) in model.terms(ofRow: row) {
        combined[column] += multiplier * coefficient
      }
    }
    for (column, factor) in combined.enumerated() where factor != 0 {
      use(factor > 0 ? .columnUpper(column) : .columnLower(column))
    }
    return needed
  }
}

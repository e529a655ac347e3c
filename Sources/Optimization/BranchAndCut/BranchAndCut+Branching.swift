extension BranchAndCut {
  enum Branching {
    case branch(column: Int, downGain: Double, upGain: Double)
    /// Trying a column showed that one side is empty; the domain has the other side's bound.
    case tightened
    case infeasible
  }

  /// Tries at each direction before a column's own history is trusted.
  private static let reliable = 4
  /// Pivots that one trial may take.
  private static let trialPivots = 30

  /// Reliability branching: the column with the best product of expected gains, where columns with
  /// little history are tried out by a few dual pivots in each direction.
  mutating func chooseBranching(
    _ values: [Double], _ candidates: [Int], _ value: Double
  ) -> Branching {
    var ranked: [(column: Int, score: Double)] = []
    ranked.reserveCapacity(candidates.count)
    for column in candidates {
      let fraction = values[column] - values[column].rounded(.down)
      let score = Pseudocosts.score(
        pseudocosts.down(column, fraction: fraction), pseudocosts.up(column, fraction: fraction))
      ranked.append((column: column, score: score))
    }
    ranked.sort { ($1.score, $0.column) < ($0.score, $1.column) }
    var bestColumn = ranked[0].column
    var bestScore = -1.0
    var bestGains = (down: 0.0, up: 0.0)
    var sinceBest = 0
    var saved: BasisSnapshot?
    var isKept = false
    var tried = 0
    let maximumTrials = nodes < 10 ? 30 : (nodes < 200 ? 12 : 8)
    // Trials pay as long as they are a share of the work in the nodes themselves.
    let trialsAllowed =
      trialIterations < engine.iterations / 2 + 2000 || nodes < 5
    for item in ranked {
      let column = item.column
      let fraction = values[column] - values[column].rounded(.down)
      var down = pseudocosts.down(column, fraction: fraction)
      var up = pseudocosts.up(column, fraction: fraction)
      if pseudocosts.reliability(column) < BranchAndCut.reliable, tried < maximumTrials,
        trialsAllowed, !limits.shouldStop()
      {
        if saved == nil {
          saved = engine.snapshot()
          isKept = engine.keepBasis()
        }
        guard let saved else { continue }
        tried += 1
        let floor = values[column].rounded(.down)
        let lower = domain.lower[column]
        let upper = domain.upper[column]
        let before = engine.iterations
        let downTrial = attempt(column, lower, floor, saved, isKept)
        let upTrial = attempt(column, floor + 1, upper, saved, isKept)
        trialIterations += engine.iterations - before
        engine.setColumnBounds(column, lower: lower, upper: upper)
        if downTrial.dead || upTrial.dead {
          goBack(to: saved, isKept)
          if downTrial.dead && upTrial.dead { return .infeasible }
          if downTrial.dead { domain.setLower(column, floor + 1, model) }
          if upTrial.dead { domain.setUpper(column, floor, model) }
          return .tightened
        }
        down = max(0, downTrial.objective - value)
        up = max(0, upTrial.objective - value)
        if downTrial.finished {
          pseudocosts.learn(column, up: false, fraction: fraction, gain: down)
        }
        if upTrial.finished {
          pseudocosts.learn(column, up: true, fraction: fraction, gain: up)
        }
      }
      let score = Pseudocosts.score(down, up)
      if score > bestScore * (1 + 1e-9) {
        bestScore = score
        bestColumn = column
        bestGains = (down: down, up: up)
        sinceBest = 0
      } else {
        sinceBest += 1
        if sinceBest >= 8, tried > 0 || nodes > 50 { break }
      }
    }
    if let saved { goBack(to: saved, isKept) }
    return .branch(column: bestColumn, downGain: bestGains.down, upGain: bestGains.up)
  }

  /// The node's own basis, with all that was computed for it if that was kept.
  private mutating func goBack(to saved: BasisSnapshot, _ isKept: Bool) {
    if isKept { engine.takeBasisBack() } else { engine.restore(saved) }
  }

  private mutating func attempt(
    _ column: Int, _ lower: Double, _ upper: Double, _ saved: BasisSnapshot, _ isKept: Bool
  ) -> (dead: Bool, finished: Bool, objective: Double) {
    goBack(to: saved, isKept)
    engine.setColumnBounds(column, lower: lower, upper: upper)
    engine.cutoff = cutoff
    engine.iterationLimit = engine.iterations + BranchAndCut.trialPivots
    engine.isEstimating = true
    defer { engine.isEstimating = false }
    switch engine.solve(perturbing: false) {
    case .infeasible, .cutoff: return (dead: true, finished: true, objective: .infinity)
    case .optimal:
      let value = engine.objective()
      return (dead: rounded(value) >= cutoff, finished: true, objective: value)
    case .iterationLimit:
      return (dead: false, finished: false, objective: engine.workObjective())
    case .unbounded, .requested, .trouble:
      return (dead: false, finished: false, objective: -.infinity)
    }
  }
}

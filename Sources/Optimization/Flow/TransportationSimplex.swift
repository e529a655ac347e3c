/// Solves transportation problems by the network simplex, part by part.
///
/// The problem is cut into connected parts, each of which is solved on its own tree
/// (`TransportationTree`). Whole numbers are exact: 32-bit arithmetic first, 64-bit where a price
/// outgrows it. Problems in which capacities can bind go to the forests of
/// `RatioTransportationSimplex`, with all ratios one, and where those can not prove their answer to
/// `NetworkSimplex`.
public enum TransportationSimplex {
  /// The most profitable plan of a problem in whole numbers.
  ///
  /// - Parameters:
  ///   - model: the problem.
  ///   - basis: the tree of an earlier solve of the same arcs, with other numbers perhaps.
  ///   - limits: when to give up; the answer is then a plan and a bound.
  /// - Returns: the same for the same arguments. Memory: about 20 bytes an arc beside the model.
  public static func solve(
    _ model: TransportationModel<Int64>, from basis: TransportationBasis? = nil,
    limits: FlowLimits = .none
  ) -> TransportationSolution<Int64> {
    if let solution = solveWithCapacities(model, limits) { return solution }
    if fitsNarrow(model) {
      let run = TransportationRun<Int32>(model, convert: { Int32(truncatingIfNeeded: $0) })
      run.solveAll(from: basis, model: model, limits: limits)
      if !run.isOutOfRange { return run.solution(of: model, convert: { Int64($0) }) }
    }
    let run = TransportationRun<Int64>(model, convert: { $0 })
    run.solveAll(from: basis, model: model, limits: limits)
    return run.solution(of: model, convert: { $0 })
  }

  /// The most profitable plan of a problem in real numbers; see the other `solve`.
  public static func solve(
    _ model: TransportationModel<Double>, from basis: TransportationBasis? = nil,
    limits: FlowLimits = .none
  ) -> TransportationSolution<Double> {
    if let solution = solveWithCapacities(model, limits) { return solution }
    let run = TransportationRun<Double>(model, convert: { $0 })
    run.solveAll(from: basis, model: model, limits: limits)
    return run.solution(of: model, convert: { $0 })
  }

  /// Like the `solve` without `threads`, with the parts shared out among tasks; the same result.
  public static func solve(
    _ model: TransportationModel<Int64>, from basis: TransportationBasis? = nil,
    limits: FlowLimits = .none, threads: Int
  ) async -> TransportationSolution<Int64> {
    guard threads > 1 else { return solve(model, from: basis, limits: limits) }
    if let solution = solveWithCapacities(model, limits) { return solution }
    if fitsNarrow(model) {
      let run = TransportationRun<Int32>(model, convert: { Int32(truncatingIfNeeded: $0) })
      await run.solveAll(from: basis, model: model, limits: limits, threads: threads)
      if !run.isOutOfRange { return run.solution(of: model, convert: { Int64($0) }) }
    }
    let run = TransportationRun<Int64>(model, convert: { $0 })
    await run.solveAll(from: basis, model: model, limits: limits, threads: threads)
    return run.solution(of: model, convert: { $0 })
  }

  /// Like the `solve` without `threads`, with the parts shared out among tasks; the same result.
  public static func solve(
    _ model: TransportationModel<Double>, from basis: TransportationBasis? = nil,
    limits: FlowLimits = .none, threads: Int
  ) async -> TransportationSolution<Double> {
    guard threads > 1 else { return solve(model, from: basis, limits: limits) }
    if let solution = solveWithCapacities(model, limits) { return solution }
    let run = TransportationRun<Double>(model, convert: { $0 })
    await run.solveAll(from: basis, model: model, limits: limits, threads: threads)
    return run.solution(of: model, convert: { $0 })
  }

  /// Whether data fit 32-bit arithmetic; the prices are watched while solving.
  private static func fitsNarrow(_ model: TransportationModel<Int64>) -> Bool {
    let limit: Int64 = 1 << 28
    return model.supplies.allSatisfy { $0 < limit } && model.demands.allSatisfy { $0 < limit }
      && model.profits.allSatisfy { $0 < limit }
  }
}

internal import Primitives

/// How COIN-OR CBC is called, and what it writes.
///
/// The solution file begins with a line such as `Optimal - objective value 12.5`; then come rows and
/// columns, `** ` before what is broken: position, name, activity, dual. Eight digits are given.
enum CbcFormat {
  static func task(_ model: [UInt8], _ limits: ExternalLimits) -> ProgramTask {
    var words = ["model.mps"]
    if let seconds = limits.seconds { words += ["-sec", "\(max(0.01, seconds))"] }
    words += ["-ratio", "\(limits.relativeGap)", "-primalT", "1e-9"]
    if limits.nodes < Int(Int32.max) { words += ["-maxN", "\(limits.nodes)"] }
    words += ["-printingOptions", "all", "-solve", "-solution", "solution.txt"]
    return ProgramTask(
      program: "cbc", arguments: words, inputs: [("model.mps", model)],
      outputs: ["solution.txt"], secondsLimit: limits.hardSeconds)
  }

  static func claim(of result: ProgramResult, _ model: ExternalModel) -> ExternalClaim? {
    guard let file = result.files["solution.txt"] else { return nil }
    let lines = ProgramText.lines(file)
    guard let head = lines.first, var claim = opening(head) else { return nil }
    let log = ProgramText.lines(result.log)
    let lower =
      ProgramText.value(after: "Lower bound", in: log)
      ?? ProgramText.value(after: "Best possible", in: log)
    claim.bound = lower.flatMap { ProgramText.fields($0).first.flatMap { ProgramText.number($0) } }
    claim.nodes = count(after: "Enumerated nodes", log)
    claim.iterations = count(after: "Total iterations", log)
    let hasPoint: Bool
    switch claim.state {
    case .optimal: hasPoint = true
    case .stopped:
      // Without a whole-number point the file holds the relaxation's.
      let words = String(head)
      hasPoint =
        model.hasIntegers && !words.holds("no integer solution")
        && ProgramText.value(after: "Objective value", in: log) != nil
    case .infeasible, .unbounded, .infeasibleOrUnbounded: hasPoint = false
    }
    if hasPoint { readPoint(lines.dropFirst(), into: &claim, model) }
    return claim
  }

  private static func count(after head: String, _ log: [Substring]) -> Int {
    ProgramText.value(after: head, in: log)
      .flatMap { ProgramText.fields($0).first.flatMap { Int($0) } } ?? 0
  }

  private static func opening(_ line: Substring) -> ExternalClaim? {
    if line.hasPrefix("Optimal") { return ExternalClaim(state: .optimal) }
    if line.hasPrefix("Infeasible") || line.hasPrefix("Integer infeasible") {
      return ExternalClaim(state: .infeasible)
    }
    if line.hasPrefix("Unbounded") { return ExternalClaim(state: .unbounded) }
    if line.hasPrefix("Stopped") || line.hasPrefix("Status unknown") {
      var reason = SolveOutcome.StopReason.requested
      if line.holds("on nodes") { reason = .nodeLimit }
      if line.holds("on iterations") { reason = .iterationLimit }
      if line.holds("on difficulties") { reason = .numericalTrouble }
      return ExternalClaim(state: .stopped(reason))
    }
    return nil
  }

  private static func readPoint(
    _ lines: ArraySlice<Substring>, into claim: inout ExternalClaim, _ model: ExternalModel
  ) {
    var values = [Double](repeating: 0, count: model.columnCount)
    var duals = [Double](repeating: 0, count: model.rowCount)
    for line in lines {
      var fields = ProgramText.fields(line)
      if fields.first == "**" { fields.removeFirst() }
      guard fields.count >= 4, let value = Double(fields[2]), let price = Double(fields[3])
      else { continue }
      if let column = ExternalModel.position(fields[1], "C", count: model.columnCount) {
        values[column] = value
      } else if let row = ExternalModel.position(fields[1], "R", count: model.rowCount) {
        duals[row] = price
      }
    }
    claim.values = values
    if !model.hasIntegers { claim.duals = duals }
  }
}

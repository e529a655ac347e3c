internal import Primitives

/// How SCIP is called, and what it writes.
///
/// The solution file has `solution status: …`, then `objective value: …` and one line
/// `name value (obj:…)` for every column that is not zero, or `no solution available`. Bound and
/// nodes stand in the log. SCIP gives no duals of the model that it was handed.
enum ScipFormat {
  static func task(_ model: [UInt8], _ limits: ExternalLimits) -> ProgramTask {
    var orders = ["read model.mps", "set limits gap \(limits.relativeGap)"]
    if let seconds = limits.seconds { orders.append("set limits time \(max(0.01, seconds))") }
    if limits.nodes < Int(Int32.max) { orders.append("set limits nodes \(limits.nodes)") }
    orders += ["set numerics feastol 1e-7", "optimize", "write solution solution.txt", "quit"]
    return ProgramTask(
      program: "scip", arguments: orders.flatMap { ["-c", $0] },
      inputs: [("model.mps", model)], outputs: ["solution.txt"],
      secondsLimit: limits.hardSeconds)
  }

  static func claim(of result: ProgramResult, _ model: ExternalModel) -> ExternalClaim? {
    guard let file = result.files["solution.txt"] else { return nil }
    let lines = ProgramText.lines(file)
    let log = ProgramText.lines(result.log)
    // "problem is solved [optimal solution found]" in the log, the bare words in the file.
    var words = ProgramText.value(after: "solution status", in: lines).map(String.init) ?? ""
    if let told = ProgramText.value(after: "SCIP Status", in: log), words.isEmpty {
      words = String(told)
    }
    guard let state = state(words) else { return nil }
    var claim = ExternalClaim(state: state)
    func figure(_ name: String) -> Double? {
      ProgramText.value(after: name, in: log)
        .flatMap { ProgramText.fields($0).first.flatMap { ProgramText.number($0) } }
    }
    claim.bound = figure("Dual Bound")
    claim.nodes = figure("Solving Nodes").flatMap { Int(exactly: $0.rounded()) } ?? 0
    readPoint(lines, into: &claim, model)
    return claim
  }

  private static func state(_ words: String) -> ExternalClaim.State? {
    if words.holds("infeasible or unbounded") { return .infeasibleOrUnbounded }
    if words.holds("infeasible") { return .infeasible }
    if words.holds("unbounded") { return .unbounded }
    if words.holds("optimal solution found") || words.holds("gap limit reached") {
      return .optimal
    }
    if words.holds("node limit") { return .stopped(.nodeLimit) }
    if words.holds("memory limit") { return .stopped(.memoryLimit) }
    if words.holds("limit reached") || words.holds("interrupt")
      || words.holds("unknown")
    {
      return .stopped(.requested)
    }
    return nil
  }

  private static func readPoint(
    _ lines: [Substring], into claim: inout ExternalClaim, _ model: ExternalModel
  ) {
    guard claim.state != .infeasible,
      let start = lines.firstIndex(where: { $0.hasPrefix("objective value:") })
    else { return }
    var values = [Double](repeating: 0, count: model.columnCount)
    for line in lines[(start + 1)...] {
      let fields = ProgramText.fields(line)
      guard fields.count >= 2, let value = Double(fields[1]),
        let column = ExternalModel.position(fields[0], "C", count: model.columnCount)
      else { continue }
      values[column] = value
    }
    claim.values = values
  }
}

internal import Primitives

/// How HiGHS is called, and what it writes.
///
/// Its raw solution file (style 0) has the model's status, then sections headed by
/// `# Primal solution values` and `# Dual solution values`, each with its own state and with one
/// line `name value` for every column and row. Bound and nodes stand in the log.
enum HighsFormat {
  static func task(_ model: [UInt8], _ limits: ExternalLimits) -> ProgramTask {
    var options = "write_solution_style = 0\nmip_rel_gap = \(limits.relativeGap)\n"
    options += "mip_abs_gap = 1e-9\nlog_to_console = true\n"
    options += "threads = \(limits.threads)\n"
    if limits.nodes < Int(Int32.max) { options += "mip_max_nodes = \(limits.nodes)\n" }
    var words = ["--options_file", "options.txt", "--solution_file", "solution.txt"]
    if let seconds = limits.seconds { words += ["--time_limit", "\(max(0.01, seconds))"] }
    words.append("model.mps")
    return ProgramTask(
      program: "highs", arguments: words,
      inputs: [("model.mps", model), ("options.txt", Array(options.utf8))],
      outputs: ["solution.txt"], secondsLimit: limits.hardSeconds)
  }

  static func claim(of result: ProgramResult, _ model: ExternalModel) -> ExternalClaim? {
    guard let file = result.files["solution.txt"] else { return nil }
    let lines = ProgramText.lines(file)
    guard let head = lines.firstIndex(of: "Model status"), head + 1 < lines.count,
      let state = state(lines[head + 1])
    else { return nil }
    var claim = ExternalClaim(state: state)
    readSections(lines, into: &claim, model)
    let log = ProgramText.lines(result.log)
    func figure(_ name: String) -> Double? {
      ProgramText.value(after: name, in: log)
        .flatMap { ProgramText.fields($0).first.flatMap { ProgramText.number($0) } }
    }
    claim.bound = figure("Dual bound")
    claim.nodes = figure("Nodes").flatMap { Int(exactly: $0.rounded()) } ?? 0
    claim.iterations =
      (figure("LP iterations") ?? figure("Simplex   iterations"))
      .flatMap { Int(exactly: $0.rounded()) } ?? 0
    return claim
  }

  private static func state(_ words: Substring) -> ExternalClaim.State? {
    switch words {
    case "Optimal", "Empty": return .optimal
    case "Infeasible": return .infeasible
    case "Unbounded": return .unbounded
    case "Primal infeasible or unbounded": return .infeasibleOrUnbounded
    case "Iteration limit reached": return .stopped(.iterationLimit)
    case "Solution limit reached": return .stopped(.nodeLimit)
    case "Memory limit reached": return .stopped(.memoryLimit)
    case "Time limit reached", "Interrupted by user", "Interrupt limit reached":
      return .stopped(.requested)
    case "Unknown", "Solve error", "Postsolve error", "Presolve error":
      return .stopped(.numericalTrouble)
    default: return nil
    }
  }

  private static func readSections(
    _ lines: [Substring], into claim: inout ExternalClaim, _ model: ExternalModel
  ) {
    var values: [Double]?
    var duals: [Double]?
    var isPrimal = false
    var isDual = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") {
        if line == "# Primal solution values" || line == "# Dual solution values" {
          let holds = index + 1 < lines.count && lines[index + 1] == "Feasible"
          isPrimal = holds && line == "# Primal solution values"
          isDual = holds && line == "# Dual solution values"
          if isPrimal { values = [Double](repeating: 0, count: model.columnCount) }
          if isDual { duals = [Double](repeating: 0, count: model.rowCount) }
        } else if line == "# Basis" {
          break
        }
        continue
      }
      guard isPrimal || isDual else { continue }
      let fields = ProgramText.fields(line)
      guard fields.count == 2, let value = Double(fields[1]) else { continue }
      if isPrimal {
        if let column = ExternalModel.position(fields[0], "C", count: model.columnCount) {
          values?[column] = value
        }
      } else if let row = ExternalModel.position(fields[0], "R", count: model.rowCount) {
        duals?[row] = value
      }
    }
    claim.values = values
    claim.duals = model.hasIntegers ? nil : duals
  }
}

internal import CommandLineKit
internal import Optimization
internal import Planning
internal import Primitives
internal import Tables

/// What `solve` answers, whichever engine it took.
struct SolveAnswer {
  /// A column or a row: what it is called, what it comes to, and its price, where one is known.
  struct Line {
    let name: String
    let value: Double
    let price: Double?
  }

  private(set) var status: String
  private(set) var code: ExitCode
  private(set) var objective: Double?
  private(set) var bound: Double?
  private(set) var gap: Double?
  private(set) var iterations = 0
  private(set) var nodes = 0
  /// The program on whose word verdict or bound rests.
  private(set) var claimedBy: String?
  /// In the model's order; empty where there is no point.
  private(set) var columns: [Line] = []
  private(set) var rows: [Line] = []

  // MARK: Engines

  /// The answer of a linear or mixed model.
  ///
  /// - Throws: an answer that failed its check.
  init(_ outcome: SolveOutcome, of model: LinearModel) throws {
    switch outcome.termination {
    case .optimal: (status, code) = ("optimal", .done)
    case .infeasible: (status, code) = ("infeasible", .infeasible)
    case .unbounded: (status, code) = ("unbounded", .failure)
    case .stopped: (status, code) = ("stopped", .stopped)
    case .internalError:
      throw CommandFailure.failedCheck(
        FailedCheck(
          program: outcome.claimedBy, amounts: outcome.certificate.findings.map(\.amount),
          model: MPS.write(model)))
    case .invalidModel: (status, code) = ("failed", .internal)
    }
    objective = outcome.objective
    bound = outcome.bound
    gap = outcome.gap
    iterations = outcome.iterations
    nodes = outcome.nodes
    claimedBy = outcome.claimedBy
    if status == "optimal", let gap, gap > Tolerance.optimalGap { status = "feasible" }
    guard let values = outcome.values else { return }
    columns = values.indices.map { column in
      let name = model.columnNames[column]
      return Line(
        name: name.isEmpty ? "C\(column + 1)" : name, value: values[column],
        price: outcome.reducedCosts?[column])
    }
    rows = outcome.rowActivities.indices.map { row in
      let name = model.rowNames[row]
      return Line(
        name: name.isEmpty ? "R\(row + 1)" : name, value: outcome.rowActivities[row],
        price: outcome.rowDuals?[row])
    }
  }

  /// The answer of the network simplex: arcs as columns, nodes as rows.
  init(_ outcome: NetworkOutcome<Int64>, of model: NetworkModel<Int64>) {
    let found: NetworkSolution<Int64>?
    switch outcome {
    case .optimal(let solution): (status, code, found) = ("optimal", .done, solution)
    case .infeasible: (status, code, found) = ("infeasible", .infeasible, nil)
    case .unbounded(_, let solution): (status, code, found) = ("unbounded", .failure, solution)
    case .stopped(_, let solution): (status, code, found) = ("stopped", .stopped, solution)
    }
    guard let found else { return }
    objective = Double(found.objective)
    if status == "optimal" { (bound, gap) = (objective, 0) }
    iterations = found.effort.pivots
    let isPriced = status == "optimal"
    columns = model.tails.indices.map { arc in
      let price =
        Double(model.costs[arc]) + Double(found.potentials[Int(model.tails[arc])])
        - Double(found.potentials[Int(model.heads[arc])])
      return Line(
        name: Self.arcName(arc, of: model), value: Double(found.flows[arc]),
        price: isPriced ? price : nil)
    }
    rows = model.balances.indices.map { node in
      Line(
        name: "\(node + 1)", value: Double(model.balances[node]),
        price: isPriced ? -Double(found.potentials[node]) : nil)
    }
  }

  /// `1>2`, by the file's numbers of the nodes.
  static func arcName(_ arc: Int, of model: NetworkModel<Int64>) -> String {
    "\(model.tails[arc] + 1)>\(model.heads[arc] + 1)"
  }

  // MARK: Words

  /// JSON `symbiosis.solve/1`. `claimed_by` names the program on whose word alone the verdict or
  /// the bound rests, null where all was checked.
  func json(seconds: Double) -> JSONValue {
    [
      "schema": "symbiosis.solve/1", "status": .string(status), "objective": .number(objective),
      "bound": .number(bound), "gap": .number(gap), "seconds": .number(seconds),
      "iterations": .integer(iterations), "nodes": .integer(nodes),
      "claimed_by": .string(claimedBy),
    ]
  }

  func text(seconds: Double, _ language: Language) -> String {
    func figure(_ value: Double?) -> String { value.map(DecimalText.shortest) ?? "–" }
    let claim =
      claimedBy.map {
        LocalizedText(english: " (as claimed by \($0))", chinese: "（据 \($0) 所称）")[language]
      } ?? ""
    let isVerdict = bound == nil
    let rows = [
      (
        LocalizedText(english: "status", chinese: "状态"),
        Self.statusWord(status)[language] + (isVerdict ? claim : "")
      ),
      (LocalizedText(english: "objective", chinese: "目标值"), figure(objective)),
      (
        LocalizedText(english: "bound", chinese: "界"),
        figure(bound) + (isVerdict ? "" : claim)
      ),
      (LocalizedText(english: "gap", chinese: "差距"), figure(gap)),
      (LocalizedText(english: "iterations", chinese: "迭代"), String(iterations)),
      (LocalizedText(english: "nodes", chinese: "节点"), String(nodes)),
      (LocalizedText(english: "seconds", chinese: "秒"), DecimalText.fixed(seconds, places: 3)),
    ]
    return rows.map { "\(TerminalText.padded($0.0[language], to: 12))\($0.1)\n" }.joined()
  }

  private static func statusWord(_ status: String) -> LocalizedText {
    switch status {
    case "optimal": LocalizedText(english: status, chinese: "最优")
    case "feasible":
      LocalizedText(english: "feasible, within the gap asked for", chinese: "可行，已达到要求的差距")
    case "infeasible":
      LocalizedText(english: "infeasible: nothing meets all rows", chinese: "无可行解")
    case "unbounded":
      LocalizedText(
        english: "unbounded: the objective improves for ever", chinese: "无界：目标值可无限改进")
    case "stopped":
      LocalizedText(english: "stopped at a limit", chinese: "达到限制而停止")
    default: LocalizedText(english: status, chinese: "失败")
    }
  }

  /// The file of `--write-solution`: CSV with the columns `section`, `name`, `value`, `price`.
  ///
  /// First `status` (its word stands under `name`), `objective`, `bound` and `gap`, as far as they
  /// are known; then a `column` for each column of the model, with its reduced cost under `price`,
  /// and a `row` for each row, with its activity and its dual. For a network the columns are arcs
  /// called `TAIL>HEAD` and the rows nodes. Prices are those of a proven linear optimum, in the
  /// model's own sense: the change of the objective per unit of the side or bound.
  var solutionFile: [UInt8] {
    var writer = CSVWriter(protectsSpreadsheets: false)
    writer.record(["section", "name", "value", "price"])
    writer.record(["status", status, "", ""])
    for (name, value) in [("objective", objective), ("bound", bound), ("gap", gap)] {
      guard let value, value.isFinite else { continue }
      writer.record([name, "", DecimalText.shortest(value), ""])
    }
    for (section, lines) in [("column", columns), ("row", rows)] {
      for line in lines {
        writer.field(section)
        writer.field(line.name)
        writer.field(line.value)
        writer.field(line.price ?? .nan)
        writer.endRecord()
      }
    }
    return writer.bytes
  }
}

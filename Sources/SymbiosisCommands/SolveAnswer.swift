internal import CommandLineKit
internal import Optimization
internal import Primitives
internal import Tables

/// What `solve` answers, whichever engine it took.
struct SolveAnswer {
  let status: String
  let objective: Double?
  let bound: Double?
  let gap: Double?
  let iterations: Int
  let nodes: Int
  /// Names and values of what is not zero, in the model's order.
  let solution: [(name: String, value: Double)]
  let code: ExitCode

  // MARK: Engines

  static func linear(
    _ bytes: [UInt8], _ path: String, _ options: SolveOptions
  ) throws -> SolveAnswer {
    let model: LinearModel
    do {
      model = try MPS.read(bytes)
    } catch let mistake {
      throw mistakeAt(path, mistake.line, "\(mistake)")
    }
    let outcome = Solver.solve(model, options: options)
    var status = "stopped"
    var code = ExitCode.stopped
    switch outcome.termination {
    case .optimal: (status, code) = ("optimal", .done)
    case .infeasible: (status, code) = ("infeasible", .infeasible)
    case .unbounded: (status, code) = ("unbounded", .failure)
    case .stopped: break
    case .internalError, .invalidModel: (status, code) = ("failed", .internal)
    }
    if status == "optimal", let gap = outcome.gap, gap > Tolerance.optimalGap {
      status = "feasible"
    }
    var solution: [(name: String, value: Double)] = []
    for (column, value) in (outcome.values ?? []).enumerated() where value != 0 {
      let name = model.columnNames[column]
      solution.append((name.isEmpty ? "x\(column + 1)" : name, value))
    }
    return SolveAnswer(
      status: status, objective: outcome.objective, bound: outcome.bound, gap: outcome.gap,
      iterations: outcome.iterations, nodes: outcome.nodes, solution: solution, code: code)
  }

  static func network(_ bytes: [UInt8], _ path: String) throws -> SolveAnswer {
    let model: NetworkModel<Int64>
    do {
      model = try DIMACSFormat.readMinimumCostFlow(bytes)
    } catch let mistake {
      throw mistakeAt(path, mistake.line, "\(mistake)")
    }
    let outcome: NetworkOutcome<Int64>
    do {
      outcome = try NetworkSimplex.solve(model)
    } catch let mistake {
      throw mistakeAt(path, 0, "\(mistake)")
    }
    func answer(
      _ status: String, _ code: ExitCode, _ found: NetworkSolution<Int64>? = nil
    ) -> SolveAnswer {
      let cost = found.map { Double($0.objective) }
      let isOptimal = status == "optimal"
      var solution: [(name: String, value: Double)] = []
      for (arc, flow) in (found?.flows ?? []).enumerated() where flow != 0 {
        let name = "\(model.tails[arc] + 1)>\(model.heads[arc] + 1)"
        solution.append((name, Double(flow)))
      }
      return SolveAnswer(
        status: status, objective: cost, bound: isOptimal ? cost : nil,
        gap: isOptimal ? 0 : nil, iterations: found?.effort.pivots ?? 0, nodes: 0,
        solution: solution, code: code)
    }
    return switch outcome {
    case .optimal(let found): answer("optimal", .done, found)
    case .infeasible: answer("infeasible", .infeasible)
    case .unbounded: answer("unbounded", .failure)
    case .stopped(_, let found): answer("stopped", .stopped, found)
    }
  }

  private static func mistakeAt(_ path: String, _ line: Int, _ words: String) -> CommandFailure {
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: Place(file: path, line: line),
      LocalizedText(
        english: "this is not a model that can be read", chinese: "无法读取该模型"),
      expected: LocalizedText(same: words))
    return .data(diagnostics)
  }

  // MARK: Words

  func json(seconds: Double) -> JSONValue {
    [
      "schema": "symbiosis.solve/1", "status": .string(status), "objective": .number(objective),
      "bound": .number(bound), "gap": .number(gap), "seconds": .number(seconds),
      "iterations": .integer(iterations), "nodes": .integer(nodes),
    ]
  }

  func text(seconds: Double, _ language: Language) -> String {
    func figure(_ value: Double?) -> String { value.map(DecimalText.shortest) ?? "–" }
    let rows = [
      (LocalizedText(english: "status", chinese: "状态"), status),
      (LocalizedText(english: "objective", chinese: "目标值"), figure(objective)),
      (LocalizedText(english: "bound", chinese: "界"), figure(bound)),
      (LocalizedText(english: "gap", chinese: "差距"), figure(gap)),
      (LocalizedText(english: "iterations", chinese: "迭代"), String(iterations)),
      (LocalizedText(english: "nodes", chinese: "节点"), String(nodes)),
      (LocalizedText(english: "seconds", chinese: "秒"), DecimalText.fixed(seconds, places: 3)),
    ]
    return rows.map { "\(TerminalText.padded($0.0[language], to: 12))\($0.1)\n" }.joined()
  }
}

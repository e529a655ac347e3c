internal import CommandLineKit
internal import Optimization
internal import Planning
internal import Primitives
internal import Tables

/// One model out of a file, and the engine or program that is to solve it.
struct SolveRun {
  let path: String
  /// The program; nil: the engine inside.
  let solver: ExternalSolver?
  /// What a program is told of the time limit.
  let seconds: Double?
  let options: SolveOptions

  /// The answer for an MPS file.
  func linear(_ bytes: [UInt8]) throws -> SolveAnswer {
    let model: LinearModel
    do {
      model = try MPS.read(bytes)
    } catch let mistake {
      throw mistakeAt(mistake.line, "\(mistake)")
    }
    return try SolveAnswer(try solve(model), of: model)
  }

  /// The answer for a DIMACS file.
  func network(_ bytes: [UInt8]) throws -> SolveAnswer {
    let model: NetworkModel<Int64>
    do {
      model = try DIMACSFormat.readMinimumCostFlow(bytes)
    } catch let mistake {
      throw mistakeAt(mistake.line, "\(mistake)")
    }
    if solver != nil {
      let linear = LinearModel(network: model)
      return try SolveAnswer(try solve(linear), of: linear)
    }
    do {
      let limits = FlowLimits(work: .max, shouldStop: options.shouldStop)
      return SolveAnswer(try NetworkSimplex.solve(model, limits: limits), of: model)
    } catch let mistake {
      throw mistakeAt(0, "\(mistake)")
    }
  }

  private func solve(_ model: LinearModel) throws -> SolveOutcome {
    guard let solver else { return Solver.solve(model, options: options) }
    do {
      return try solver.solve(
        model, options: options, seconds: seconds, runner: SystemProgramRunner())
    } catch let failure {
      throw CommandFailure.failure(OutsideSolverText.failure(failure))
    }
  }

  private func mistakeAt(_ line: Int, _ words: String) -> CommandFailure {
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: Place(file: path, line: line),
      LocalizedText(
        english: "this is not a model that can be read: \(words)",
        chinese: "无法读取该模型：\(words)"))
    return .data(diagnostics)
  }
}

extension LinearModel {
  /// A network as a linear model: a column for each arc, a row for each node. Whole numbers above
  /// 2^53 lose their last digits.
  init(network: NetworkModel<Int64>) {
    self.init(name: "NETWORK", sense: .minimize)
    var terms: [[(column: Int, coefficient: Double)]] = Array(
      repeating: [], count: network.balances.count)
    for arc in network.tails.indices {
      let most = network.upperBounds[arc]
      let column = addColumn(
        lower: Double(network.lowerBounds[arc]),
        upper: most == .max ? .infinity : Double(most), objective: Double(network.costs[arc]),
        name: SolveAnswer.arcName(arc, of: network))
      terms[Int(network.tails[arc])].append((column, 1))
      terms[Int(network.heads[arc])].append((column, -1))
    }
    for (node, balance) in network.balances.enumerated() {
      addRow(
        lower: Double(balance), upper: Double(balance), terms: terms[node], name: "\(node + 1)")
    }
  }
}

/// What is said where an outside program gives no answer.
enum OutsideSolverText {
  static func failure(_ failure: ExternalFailure) -> LocalizedText {
    switch failure {
    case .notFound(let program): notFound(program)
    case .failed(let program, let words):
      LocalizedText(
        english: "\(program) gave no answer; it said: \(words)",
        chinese: "\(program) 没有给出结果；其输出为：\(words)")
    }
  }

  static func failure(_ failure: OutsideFailure) -> LocalizedText {
    switch failure {
    case .notFound(let program): notFound(program)
    case .failed(let program, let words):
      Self.failure(ExternalFailure.failed(program: program, words: words))
    }
  }

  static func notFound(_ program: String) -> LocalizedText {
    LocalizedText(
      english: "there is no program \(program) on the path; install it, or leave --solver away: "
        + "the engine inside needs nothing",
      chinese: "路径中没有程序 \(program)；请先安装，或不用 --solver：内置引擎无需安装任何程序")
  }
}

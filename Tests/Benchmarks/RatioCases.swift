import Optimization
import Primitives

/// The instances of the exchange problem with a ratio of its own on every link, and with a capacity
/// on every link. Ratios and capacities are drawn here, from one seed.
let ratioCases = [
  BenchmarkCase(
    name: "exchange-ratios", sizes: ["10000", "100000", "1000000"],
    run: { request in
      let whole = try transportationModel(request)
      let ratios = linkRatios(whole.arcCount)
      let model = try RatioTransportationModel(network: inReals(whole), ratios: ratios)
      var rows = [
        measure("exchange-ratios", request) { RatioTransportationSimplex.solve(model) }
      ]
      // Beyond that a linear program takes minutes.
      if whole.arcCount <= 100_000 { rows.append(asLinearProgram(model, request)) }
      return rows
    }, instancesOf: "exchange"),
  BenchmarkCase(
    name: "exchange-capacities", sizes: ["10000", "100000", "1000000"],
    run: { request in
      let free = try transportationModel(request)
      var generator = SeededGenerator(seed: 2)
      let model = try TransportationModel<Int64>(
        supplies: free.supplies, demands: free.demands, rowStarts: free.rowStarts,
        heads: free.heads, profits: free.profits,
        capacities: free.heads.map { _ in Int64(5 + generator.below(200)) })
      return [measure("exchange-capacities", request) { TransportationSimplex.solve(model) }]
    }, instancesOf: "exchange"),
]

/// What arrives of a unit sent, from 0.5 to 1.5 in thousandths.
private func linkRatios(_ count: Int) -> [Double] {
  var generator = SeededGenerator(seed: 1)
  return (0..<count).map { _ in 0.5 + Double(generator.below(1001)) / 1000 }
}

private func inReals(_ model: TransportationModel<Int64>) throws -> TransportationModel<Double> {
  try TransportationModel<Double>(
    supplies: model.supplies.map { Double($0) }, demands: model.demands.map { Double($0) },
    rowStarts: model.rowStarts, heads: model.heads, profits: model.profits.map { Double($0) })
}

/// The same problem as one linear program.
private func asLinearProgram(
  _ model: RatioTransportationModel, _ request: BenchmarkRequest
) -> BenchmarkRow {
  let network = model.network
  var program = LinearModel(sense: .maximize)
  for arc in 0..<model.arcCount { program.addColumn(objective: network.profits[arc]) }
  var into = [[(column: Int, coefficient: Double)]](repeating: [], count: network.demands.count)
  for row in network.supplies.indices {
    let arcs = Int(network.rowStarts[row])..<Int(network.rowStarts[row + 1])
    program.addRow(upper: network.supplies[row], terms: arcs.map { (column: $0, coefficient: 1) })
    for arc in arcs {
      into[Int(network.heads[arc])].append((column: arc, coefficient: model.ratios[arc]))
    }
  }
  for demand in network.demands.indices {
    program.addRow(upper: network.demands[demand], terms: into[demand])
  }
  let start = Platform.processorSeconds()
  let outcome = Solver.solve(program)
  let seconds = Platform.processorSeconds() - start
  return BenchmarkRow(
    name: "exchange-ratios", size: request.size, seconds: seconds,
    objective: outcome.objective ?? .nan, gap: 0, peakBytes: Platform.peakMemoryBytes(),
    note: "as one linear program: check \(outcome.certificate.passed ? "passed" : "FAILED")")
}

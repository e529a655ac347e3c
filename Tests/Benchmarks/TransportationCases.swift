import Optimization
import Primitives

/// The pure exchange problem: whole numbers, no fixed charges.
let transportationCases = [
  BenchmarkCase(
    name: "exchange", sizes: ["1000", "10000", "100000", "1000000", "10000000"],
    run: { request in
      let model = try transportationModel(request)
      return [measure("exchange", request) { TransportationSimplex.solve(model) }]
    })
]

/// The row of a flow engine: the median of some solves.
func measure<Number: FlowNumber>(
  _ name: String, _ request: BenchmarkRequest, _ solve: () -> TransportationSolution<Number>
) -> BenchmarkRow {
  var times: [Double] = []
  var row = BenchmarkRow(
    name: name, size: request.size, seconds: 0, objective: 0, gap: 0, peakBytes: 0)
  for _ in 0..<max(1, request.repetitions) {
    let start = Platform.processorSeconds()
    let solution = solve()
    times.append(Platform.processorSeconds() - start)
    row = BenchmarkRow(
      name: name, size: request.size, seconds: median(times),
      objective: solution.objective.approximation, gap: solution.certificate.relativeGap,
      peakBytes: Platform.peakMemoryBytes(),
      note: "pivots \(solution.effort.pivots) parts \(solution.effort.components) "
        + "check \(solution.certificate.provesOptimality ? "passed" : "FAILED")")
    blackHole(solution)
  }
  return row
}

/// The instance of the request, or a small random one.
func transportationModel(
  _ request: BenchmarkRequest
) throws -> TransportationModel<Int64> {
  guard let folder = request.folder else { return try randomTransportation() }
  let supplies = try InstanceTable(path: folder + "/supply.csv")["tonnes"]
  let demands = try InstanceTable(path: folder + "/demand.csv")["tonnes"]
  let links = try InstanceTable(
    path: folder + "/links.csv", expectedRows: Int(request.size) ?? 0)
  return try TransportationModel(
    supplies: supplies, demands: demands,
    rowStarts: rowStarts(of: try links["supply"], rows: supplies.count),
    heads: try links["demand"].map { Int32(truncatingIfNeeded: $0) },
    profits: try links["profit_cents"])
}

/// The starts of the rows of a list that is sorted by row.
func rowStarts(of rows: [Int64], rows count: Int) -> [Int32] {
  var starts = [Int32](repeating: 0, count: count + 1)
  for row in rows where row >= 0 && row < Int64(count) { starts[Int(row) + 1] += 1 }
  for row in 0..<count { starts[row + 1] += starts[row] }
  return starts
}

private func randomTransportation() throws -> TransportationModel<Int64> {
  var generator = SeededGenerator(seed: 1)
  let size = 40
  var starts: [Int32] = [0]
  var heads: [Int32] = []
  for _ in 0..<size {
    for demand in 0..<size where generator.below(6) == 0 { heads.append(Int32(demand)) }
    starts.append(Int32(heads.count))
  }
  return try TransportationModel(
    supplies: (0..<size).map { _ in Int64(1 + generator.below(100)) },
    demands: (0..<size).map { _ in Int64(1 + generator.below(100)) },
    rowStarts: starts, heads: heads,
    profits: heads.map { _ in Int64(1 + generator.below(1000)) })
}

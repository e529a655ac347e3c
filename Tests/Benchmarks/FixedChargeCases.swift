import Optimization
import Primitives

/// The exchange problem with fixed costs and lots, and with at most three partners for everyone
/// beside these, looked at after some processor seconds.
let fixedChargeCases = [("fixed-charge", nil), ("partner-limits", 3)].map { name, limit in
  BenchmarkCase(
    name: name, sizes: ["200", "1000", "5000", "20000", "100000"],
    run: { request in
      let model = try fixedChargeModel(request, partnerLimit: limit)
      return request.checkpoints.map { checkpoint in
        let start = Platform.processorSeconds()
        let solution = FixedChargeTransportation.solve(
          model,
          options: FixedChargeOptions(
            limits: FlowLimits(shouldStop: { Platform.processorSeconds() - start > checkpoint })))
        let seconds = Platform.processorSeconds() - start
        return BenchmarkRow(
          name: name, size: request.size, seconds: seconds,
          objective: solution.objective, gap: solution.gap,
          peakBytes: Platform.peakMemoryBytes(),
          note: "bound \(DecimalText.fixed(solution.bound, places: 0)) "
            + "\(solution.stop) components \(solution.componentCount) "
            + "check \(solution.certificate.isFeasible ? "passed" : "FAILED")")
      }
    }, instancesOf: "fixed-charge")
}

/// The instance of the request, or a small random one, where no node has more partners than a limit.
func fixedChargeModel(
  _ request: BenchmarkRequest, partnerLimit: Int? = nil
) throws -> FixedChargeModel {
  guard let folder = request.folder else { return try randomFixedCharge(partnerLimit) }
  let supplies = try InstanceTable(path: folder + "/supply.csv")["tonnes"]
  let demands = try InstanceTable(path: folder + "/demand.csv")["tonnes"]
  let links = try InstanceTable(
    path: folder + "/links.csv", expectedRows: Int(request.size) ?? 0)
  func real(_ name: String) throws -> [Double] { try links[name].map { Double($0) } }
  return try FixedChargeModel(
    supplies: supplies.map { Double($0) }, demands: demands.map { Double($0) },
    rowStarts: rowStarts(of: try links["supply"], rows: supplies.count),
    heads: try links["demand"].map { Int32(truncatingIfNeeded: $0) },
    profits: try real("profit_cents"), fixedCosts: try real("fixed_cents"),
    lots: try real("min_tonnes"), capacities: try real("max_tonnes"),
    supplyLimits: partnerLimit.map { Array(repeating: $0, count: supplies.count) },
    demandLimits: partnerLimit.map { Array(repeating: $0, count: demands.count) })
}

private func randomFixedCharge(_ partnerLimit: Int?) throws -> FixedChargeModel {
  let plain = try transportationModel(
    BenchmarkRequest(size: "smoke", folder: nil, repetitions: 1, checkpoints: []))
  var generator = SeededGenerator(seed: 2)
  return try FixedChargeModel(
    supplies: plain.supplies.map { Double($0) }, demands: plain.demands.map { Double($0) },
    rowStarts: plain.rowStarts, heads: plain.heads, profits: plain.profits.map { Double($0) },
    fixedCosts: plain.heads.map { _ in Double(generator.below(5000)) },
    lots: plain.heads.map { _ in Double(generator.below(10)) },
    capacities: plain.heads.map { _ in Double(20 + generator.below(80)) },
    supplyLimits: partnerLimit.map { Array(repeating: $0, count: plain.supplies.count) },
    demandLimits: partnerLimit.map { Array(repeating: $0, count: plain.demands.count) })
}

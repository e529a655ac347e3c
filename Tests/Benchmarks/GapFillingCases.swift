import Optimization
import Primitives

/// Gap filling: what to build within a budget so that what is left over finds a use.
let gapFillingCases = [
  BenchmarkCase(
    name: "gap-filling", sizes: ["50x20", "300x100", "2000x500", "20000x2000"],
    run: { request in
      guard let folder = request.folder else { return [] }
      let model = try gapFillingModel(folder)
      return request.checkpoints.map { checkpoint in
        var options = SolveOptions()
        options.relativeGap = 1e-4
        let start = Platform.processorSeconds()
        options.shouldStop = { Platform.processorSeconds() - start > checkpoint }
        let outcome = Solver.solve(model, options: options)
        let seconds = Platform.processorSeconds() - start
        return BenchmarkRow(
          name: "gap-filling", size: request.size, seconds: seconds,
          objective: outcome.objective ?? 0, gap: outcome.gap ?? .infinity,
          peakBytes: Platform.peakMemoryBytes(),
          note: "\(outcome.termination) nodes \(outcome.nodes) check "
            + (outcome.certificate.passed ? "passed" : "FAILED"))
      }
    })
]

/// The instance of the generator as a model: flows from suppliers straight to takers, or into a
/// facility that is built or not and whose outputs flow on; concentration limits at some takers; a
/// budget for building.
func gapFillingModel(_ folder: String) throws -> LinearModel {
  func table(_ name: String) throws -> InstanceTable {
    try InstanceTable(path: "\(folder)/\(name).csv")
  }
  func real(_ table: InstanceTable, _ name: String) throws -> [Double] {
    try table[name].map { Double($0) }
  }
  let supply = try table("supply")
  let demand = try table("demand")
  let facility = try table("facility")
  let output = try table("output")
  let supplied = try real(supply, "tonnes")
  let supplyStrength = try real(supply, "conc")
  let demanded = try real(demand, "tonnes")
  let limits = try real(demand, "conc_limit")
  let capacities = try real(facility, "capacity")
  let building = try real(facility, "build_cents")
  let yields = try real(output, "yield_pct")
  let outputStrength = try real(output, "conc")
  let outputFacility = try output["facility"].map { Int($0) }
  let budget = try real(table("budget"), "budget_cents")

  typealias Terms = [(column: Int, coefficient: Double)]
  var model = LinearModel(sense: .maximize)
  let built = building.map { model.addColumn(upper: 1, objective: -$0, kind: .integer) }
  var bySupply = [Terms](repeating: [], count: supplied.count)
  var byDemand = [Terms](repeating: [], count: demanded.count)
  var strength = [Terms](repeating: [], count: demanded.count)
  var inflow = [Terms](repeating: [], count: capacities.count)
  var outflow = [Terms](repeating: [], count: yields.count)

  func add(to taker: Int, _ column: Int, strength content: Double) {
    byDemand[taker].append((column: column, coefficient: 1))
    if limits[taker] >= 0, content != limits[taker] {
      strength[taker].append((column: column, coefficient: content - limits[taker]))
    }
  }
  let direct = try table("direct")
  for (pair, profit) in zip(
    zip(try direct["supply"], try direct["demand"]), try real(direct, "profit_cents"))
  {
    let (from, to) = (Int(pair.0), Int(pair.1))
    let column = model.addColumn(objective: profit)
    bySupply[from].append((column: column, coefficient: 1))
    add(to: to, column, strength: supplyStrength[from])
  }
  let inputs = try table("fac_in")
  for (pair, profit) in zip(
    zip(try inputs["supply"], try inputs["facility"]), try real(inputs, "profit_cents"))
  {
    let column = model.addColumn(objective: profit)
    bySupply[Int(pair.0)].append((column: column, coefficient: 1))
    inflow[Int(pair.1)].append((column: column, coefficient: 1))
  }
  let outputs = try table("fac_out")
  for (pair, profit) in zip(
    zip(try outputs["output"], try outputs["demand"]), try real(outputs, "profit_cents"))
  {
    let from = Int(pair.0)
    let column = model.addColumn(objective: profit)
    outflow[from].append((column: column, coefficient: 100))
    add(to: Int(pair.1), column, strength: outputStrength[from])
  }
  for (index, terms) in bySupply.enumerated() { model.addRow(upper: supplied[index], terms: terms) }
  for (index, terms) in byDemand.enumerated() { model.addRow(upper: demanded[index], terms: terms) }
  for terms in strength where !terms.isEmpty { model.addRow(upper: 0, terms: terms) }
  for (index, terms) in inflow.enumerated() {
    model.addRow(
      upper: 0, terms: terms + [(column: built[index], coefficient: -capacities[index])])
  }
  for (index, terms) in outflow.enumerated() {
    let made = inflow[outputFacility[index]].map {
      (column: $0.column, coefficient: -yields[index])
    }
    model.addRow(upper: 0, terms: terms + made)
  }
  model.addRow(
    upper: budget.first ?? .infinity,
    terms: built.enumerated().map { (column: $0.element, coefficient: building[$0.offset]) })
  return model
}

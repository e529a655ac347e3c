import Optimization
import Primitives

/// Published linear and integer programs, each solved to optimality within a minute: one row a
/// model with the published optimum beside ours, then one row for the collection.
///
/// `DIR/published-NAME` or `DIR/NAME` holds a table of optima (`optima.csv`, `published_optima.csv`
/// or `published_optimum.csv`: the name first, the optimum in a column `optimum` or `value`) and
/// the models in one of the forms of `PublishedFormat`; models that are not in the table are left
/// out.
let publishedModelCases = [
  BenchmarkCase(
    name: "published",
    sizes: ["netlib", "miplib3", "fcnetlib", "canad", "orlib-cap", "netgen2"],
    run: { request in
      guard let folder = request.folder else { return [] }
      var rows: [BenchmarkRow] = []
      var seconds = 0.0
      var worst = 0.0
      var open: [String] = []
      let optima = try publishedOptima(folder)
      for (name, optimum) in optima {
        guard let format = PublishedFormat.find(name, in: folder) else { continue }
        let model = try format.model(name, in: folder)
        var options = SolveOptions()
        let start = Platform.processorSeconds()
        let limit = request.checkpoints.last ?? 60
        options.shouldStop = { Platform.processorSeconds() - start > limit }
        let outcome = Solver.solve(model, options: options)
        let own = Platform.processorSeconds() - start
        seconds += own
        let ours = outcome.objective ?? .infinity
        // Half a unit of the last published digit is no difference.
        let distance = (ours - optimum.value).magnitude / max(1, optimum.value.magnitude)
        let isProven =
          outcome.termination == .optimal
          && (ours - optimum.value).magnitude
            <= 2e-6 * max(1, optimum.value.magnitude) + optimum.lastDigit
        if isProven { worst = max(worst, distance) } else { open.append(name) }
        rows.append(
          BenchmarkRow(
            name: "published", size: "\(request.size)/\(name)", seconds: own, objective: ours,
            gap: outcome.gap ?? .infinity, peakBytes: Platform.peakMemoryBytes(),
            note: "published \(optimum.text) difference "
              + DecimalText.significant(distance, digits: 3)
              + " \(isProven ? "proven" : "OPEN: \(outcome.termination)") nodes \(outcome.nodes)",
            places: 4))
      }
      rows.append(
        BenchmarkRow(
          name: "published", size: request.size, seconds: seconds,
          objective: Double(optima.count - open.count), gap: worst,
          peakBytes: Platform.peakMemoryBytes(),
          note: "proven \(optima.count - open.count) of \(optima.count)"
            + (open.isEmpty ? "" : "; open: " + open.joined(separator: " "))))
      return rows
    })
]

/// An optimum as it was printed.
struct PublishedOptimum {
  let text: String
  let value: Double

  /// Half a unit of the last digit that was printed, a whole unit where there is no point.
  var lastDigit: Double {
    guard !text.contains(where: { $0 == "e" || $0 == "E" }) else { return 0 }
    guard let point = text.firstIndex(of: ".") else { return 0 }
    let places = text.distance(from: point, to: text.endIndex) - 1
    var unit = 0.5
    for _ in 0..<min(places, 12) { unit /= 10 }
    return unit * 1.02
  }
}

private func publishedOptima(
  _ folder: String
) throws -> [(name: String, optimum: PublishedOptimum)] {
  let names = ["optima.csv", "published_optima.csv", "published_optimum.csv"]
  guard let file = names.first(where: { Platform.entry(at: "\(folder)/\($0)") == .file }) else {
    return []
  }
  let table = PublishedTable(try Platform.read("\(folder)/\(file)", limit: 1 << 24))
  let column = table.names.contains("optimum") ? "optimum" : "value"
  let problem = table.names.contains("problem") ? table.text("problem") : []
  return zip(table.text(table.names.first ?? ""), table.text(column)).enumerated().compactMap {
    index, row in
    // The uncapacitated twins of the warehouse models are other problems.
    if problem.indices.contains(index), problem[index] != "capacitated" { return nil }
    guard let value = Double(row.1) else { return nil }
    return (name: row.0, optimum: PublishedOptimum(text: row.1, value: value))
  }
}

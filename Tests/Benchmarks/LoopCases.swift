import Graphs
import Primitives

/// Loops of the generator's graphs, named by firms and degree: all of up to five and six steps
/// counted, and the hundred with the largest bottleneck found.
let loopCases = [
  BenchmarkCase(
    name: "loops", sizes: ["1000-10", "10000-10", "100000-10"],
    run: { request in
      guard let folder = request.folder else { return [] }
      let arcs = try InstanceTable(path: "\(folder)/arcs.csv")
      let tails = try arcs["from"].map { Int($0) }
      let heads = try arcs["to"].map { Int($0) }
      var builder = DigraphBuilder(vertexCount: 1 + max(tails.max() ?? -1, heads.max() ?? -1))
      for (tail, head) in zip(tails, heads) { _ = builder.addArc(from: tail, to: head) }
      let graph = builder.freeze()
      let weights = try arcs["tonnes"].map { Double($0) }
      let ordered = graph.arcs.map { weights[graph.callerArc($0)] }
      func row(_ what: String, _ work: () throws -> Int) rethrows -> BenchmarkRow {
        var times: [Double] = []
        var found = 0
        for _ in 0..<max(1, request.repetitions) {
          let start = Platform.processorSeconds()
          found = try work()
          times.append(Platform.processorSeconds() - start)
        }
        return BenchmarkRow(
          name: "loops", size: request.size, seconds: median(times), objective: Double(found),
          gap: 0, peakBytes: Platform.peakMemoryBytes(), note: what)
      }
      var rows: [BenchmarkRow] = []
      for length in [5, 6] {
        let limits = EnumerationLimits(maximumLength: length)
        rows.append(
          row("all up to \(length)") { BoundedCircuits.count(in: graph, limits: limits).total })
        rows.append(
          try row("top 100 up to \(length)") {
            try BoundedCircuits.top(100, byBottleneckOf: ordered, in: graph, limits: limits)
              .circuits.count
          })
      }
      return rows
    })
]

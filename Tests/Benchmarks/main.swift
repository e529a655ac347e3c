import Primitives

/// Measures the engines on the instances of the generator and prints one row a result.
///
/// Instances stand in `DIR/CLASS-SIZE/`, as the generator writes them. Without `--data` only
/// `--smoke` is possible, which runs every body once on tiny data, and the classes that make their
/// own data (`--only tables`, `--only names`).
let usage = """
  usage: symbiosis-benchmarks (--smoke | --data DIR) [--only CLASS] [--sizes A,B,...]
         [--repetitions N] [--checkpoints SECONDS,...] [--peers results.csv]

  """

struct Settings {
  var isSmoke = false
  var data: String?
  var only: String?
  var sizes: [String]?
  var repetitions = 5
  var checkpoints = [10.0, 60.0]
  var peers: String?
}

func settings(from arguments: [String]) -> Settings? {
  var result = Settings()
  var rest = arguments[...]
  while let flag = rest.popFirst() {
    if flag == "--smoke" {
      result.isSmoke = true
      continue
    }
    guard let value = rest.popFirst() else { return nil }
    switch flag {
    case "--data": result.data = value
    case "--only": result.only = value
    case "--sizes": result.sizes = value.split(separator: ",").map(String.init)
    case "--repetitions": result.repetitions = max(1, Int(value) ?? 1)
    case "--checkpoints": result.checkpoints = value.split(separator: ",").compactMap { Double($0) }
    case "--peers": result.peers = value
    default: return nil
    }
  }
  let needsData = benchmarkCases.contains {
    $0.needsData && (result.only == nil || result.only == $0.name)
  }
  return result.isSmoke || result.data != nil || !needsData ? result : nil
}

func run(_ settings: Settings) throws {
  let peers = try settings.peers.map { try PeerRows(path: $0) } ?? PeerRows()
  write("class,size,ours_seconds,ours_objective,gap,peak_mb,note\n")
  for benchmark in benchmarkCases where settings.only == nil || settings.only == benchmark.name {
    let sizes = settings.isSmoke ? ["smoke"] : settings.sizes ?? benchmark.sizes
    for size in sizes {
      // Published collections and regions may stand under their own names.
      let folder = settings.data.map { data in
        let own = "\(data)/\(benchmark.instancesOf ?? benchmark.name)-\(size)"
        let plain = "\(data)/\(size)"
        return Platform.entry(at: own) != .folder ? plain : own
      }
      if benchmark.needsData, let folder, Platform.entry(at: folder) != .folder {
        Platform.writeError("\(folder): not there, left out\n")
        continue
      }
      let rows = try benchmark.run(
        BenchmarkRequest(
          size: size, folder: settings.isSmoke ? nil : folder,
          repetitions: settings.isSmoke ? 1 : settings.repetitions,
          checkpoints: settings.isSmoke ? [0.05] : settings.checkpoints))
      for row in rows { write(line(row)) }
      for peer in peers.rows(of: benchmark.name, size: size) {
        let ratio = rows.first.map { peer.seconds / max($0.seconds, 1e-9) } ?? 0
        write(
          "#  \(peer.peer): \(peer.seconds) s, objective \(peer.objective), gap \(peer.gap), "
            + "\(DecimalText.significant(ratio, digits: 3)) times our first row's time\n")
      }
    }
  }
}

func line(_ row: BenchmarkRow) -> String {
  let fields = [
    row.name, row.size, DecimalText.significant(row.seconds, digits: 4),
    DecimalText.fixed(row.objective, places: row.places),
    DecimalText.significant(row.gap, digits: 4),
    DecimalText.fixed(Double(row.peakBytes) / 1_048_576, places: 1), row.note,
  ]
  return fields.joined(separator: ",") + "\n"
}

func write(_ text: String) { try? Platform.writeOutput(Array(text.utf8)) }

guard let settings = settings(from: Array(CommandLine.arguments.dropFirst())) else {
  Platform.writeError(usage)
  Platform.exit(64)
}
do {
  try run(settings)
} catch {
  Platform.writeError("symbiosis-benchmarks: \(error)\n")
  Platform.exit(1)
}

/// One class of problems that is measured: how to get an instance, and what to do with it.
struct BenchmarkCase: Sendable {
  /// The name of the class, as in the peers' table.
  let name: String
  /// The sizes to run when none are asked for.
  let sizes: [String]
  /// Runs one size and says what came out, one row a checkpoint.
  let run: @Sendable (BenchmarkRequest) throws -> [BenchmarkRow]
  /// Whether it reads instances of the generator.
  var needsData = true
  /// The class whose instances it reads, where that is another.
  var instancesOf: String?
}

/// What a case is asked to do.
struct BenchmarkRequest: Sendable {
  let size: String
  /// The folder of the instance, or nil for a smoke run on tiny data made on the spot.
  let folder: String?
  /// How often a short solve is repeated; the median counts.
  let repetitions: Int
  /// Processor seconds at which long searches are looked at.
  let checkpoints: [Double]
}

/// One line of the result.
struct BenchmarkRow: Sendable {
  let name: String
  let size: String
  /// Processor seconds of the solve alone.
  let seconds: Double
  let objective: Double
  /// |bound − objective| / |objective|.
  let gap: Double
  /// The most memory the process has held until now.
  let peakBytes: Int
  /// Whatever else is worth knowing.
  var note = ""
  /// Digits behind the point of the objective.
  var places = 0
}

/// Keeps the compiler from dropping work whose result nobody reads.
@inline(never)
func blackHole<Value>(_ value: borrowing Value) {}

/// The middle one of some measurements.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

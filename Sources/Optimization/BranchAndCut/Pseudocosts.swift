/// What branching on each column has cost so far, per unit of change (Bénichou and others,
/// Mathematical Programming 1, 1971; reliability: Achterberg, Koch and Martin, Operations Research
/// Letters 33, 2005).
struct Pseudocosts {
  private var downSum: [Double]
  private var upSum: [Double]
  private(set) var downCount: [Int]
  private(set) var upCount: [Int]
  private var totalDown = 0.0
  private var totalUp = 0.0
  private var totalDownCount = 0
  private var totalUpCount = 0

  init(count: Int) {
    downSum = [Double](repeating: 0, count: count)
    upSum = downSum
    downCount = [Int](repeating: 0, count: count)
    upCount = downCount
  }

  /// Learns from a branching that moved the objective by `gain`.
  mutating func learn(_ column: Int, up: Bool, fraction: Double, gain: Double) {
    let distance = up ? 1 - fraction : fraction
    if distance < 1e-6 || !gain.isFinite { return }
    let unit = max(0, gain) / distance
    if up {
      upSum[column] += unit
      upCount[column] += 1
      totalUp += unit
      totalUpCount += 1
    } else {
      downSum[column] += unit
      downCount[column] += 1
      totalDown += unit
      totalDownCount += 1
    }
  }

  /// Expected gain of branching down.
  func down(_ column: Int, fraction: Double) -> Double {
    let unit =
      downCount[column] > 0
      ? downSum[column] / Double(downCount[column])
      : (totalDownCount > 0 ? totalDown / Double(totalDownCount) : 1)
    return unit * fraction
  }

  /// Expected gain of branching up.
  func up(_ column: Int, fraction: Double) -> Double {
    let unit =
      upCount[column] > 0
      ? upSum[column] / Double(upCount[column])
      : (totalUpCount > 0 ? totalUp / Double(totalUpCount) : 1)
    return unit * (1 - fraction)
  }

  /// How good a column is to branch on, from its two gains.
  static func score(_ down: Double, _ up: Double) -> Double {
    max(down, 1e-6) * max(up, 1e-6)
  }

  /// How often the rarer direction of a column has been tried.
  func reliability(_ column: Int) -> Int { min(downCount[column], upCount[column]) }
}

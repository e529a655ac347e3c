/// Columns that no row asks anything of.
extension PresolveDraft {
  /// A column without rows goes to the bound that its cost likes.
  mutating func settleEmptyColumn(_ column: Int) {
    let low = lower[column]
    let high = upper[column]
    if cost[column] > 0 {
      return low.isFinite ? settle(column, at: low, .atLower) : giveUp()
    }
    if cost[column] < 0 {
      return high.isFinite ? settle(column, at: high, .atUpper) : giveUp()
    }
    if low.isFinite, low.magnitude <= high.magnitude { return settle(column, at: low, .atLower) }
    if high.isFinite { return settle(column, at: high, .atUpper) }
    settle(column, at: 0, .free)
  }
}

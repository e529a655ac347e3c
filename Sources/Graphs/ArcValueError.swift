/// What is wrong with the numbers that came with a graph.
public enum ArcValueError: Error, Sendable, Hashable {
  /// There has to be one value for each arc (or vertex).
  case wrongCount(expected: Int, found: Int)
  /// The value at this position is not a number, or not one that the function takes.
  case unusable(position: Int, value: Double)
  /// What enters the vertex and what leaves it differ by this much, beyond the tolerance.
  case unbalanced(vertex: Int, excess: Double)

  /// Throws unless there are `count` values that all satisfy `isUsable`.
  static func check(
    _ values: [Double], count: Int, _ isUsable: (Double) -> Bool
  ) throws(ArcValueError) {
    guard values.count == count else {
      throw .wrongCount(expected: count, found: values.count)
    }
    for (position, value) in values.enumerated() where !isUsable(value) {
      throw .unusable(position: position, value: value)
    }
  }
}

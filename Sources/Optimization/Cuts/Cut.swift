/// An inequality `Σ coefficient · column <= side` that every whole point of a model meets.
struct Cut: Sendable {
  var terms: [(column: Int, coefficient: Double)]
  var side: Double
  /// Distance of the point it was made for, in the space of its columns.
  var efficacy = 0.0

  /// How far a point is beyond it; positive when cut off.
  func violation(_ values: [Double]) -> Double {
    var sum = -side
    for term in terms { sum += term.coefficient * values[term.column] }
    return sum
  }

  /// Euclidean length of the coefficients.
  var norm: Double {
    var sum = 0.0
    for term in terms { sum += term.coefficient * term.coefficient }
    return sum.squareRoot()
  }

  /// Scalar product of the coefficients of two cuts; terms ascend by column.
  func product(_ other: Cut) -> Double {
    var left = 0
    var right = 0
    var sum = 0.0
    while left < terms.count, right < other.terms.count {
      let first = terms[left]
      let second = other.terms[right]
      if first.column == second.column {
        sum += first.coefficient * second.coefficient
        left += 1
        right += 1
      } else if first.column < second.column {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }

  /// Takes out coefficients that are tiny beside the largest, weakening the side by what they can
  /// be worth, and scales the largest to one.
  /// - Returns: `nil` when that can not be done, or when the numbers spread too far.
  func cleaned(_ model: SearchModel, _ values: [Double]) -> Cut? {
    var largest = 0.0
    for term in terms { largest = max(largest, term.coefficient.magnitude) }
    guard largest > 1e-12, largest.isFinite, side.isFinite else { return nil }
    var kept: [(column: Int, coefficient: Double)] = []
    kept.reserveCapacity(terms.count)
    var right = side / largest
    for term in terms {
      let factor = term.coefficient / largest
      if factor.magnitude < 1e-7 {
        if factor == 0 { continue }
        let bound = factor > 0 ? model.lower[term.column] : model.upper[term.column]
        if bound.isInfinite { return nil }
        right -= factor * bound
        continue
      }
      kept.append((column: term.column, coefficient: factor))
    }
    if kept.isEmpty { return nil }
    var least = 1.0
    for term in kept { least = min(least, term.coefficient.magnitude) }
    if least < 1e-6 || right.magnitude > 1e9 { return nil }
    // A hair of room for the rounding done on the way.
    right += 1e-9 * max(1, right.magnitude)
    var cut = Cut(terms: kept, side: right)
    cut.efficacy = cut.violation(values) / max(cut.norm, 1e-9)
    return cut
  }
}

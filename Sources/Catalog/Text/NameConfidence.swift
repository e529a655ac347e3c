internal import Primitives

/// How probable it is that what a search found is what was meant.
///
/// A logistic curve (Platt, "Probabilistic outputs for support vector machines", 1999) fitted to one
/// half of a labelled list of names as people write them, in both languages, with and without the
/// giver's trade; its reliability is measured on the other half, which the tests repeat.
enum NameConfidence {
  /// How likely the first of the hits is the right one.
  ///
  /// Words that are as near to many names (`residue`) mean none of them, whatever the curve says of
  /// the first: it is never likelier than its share among those that are nearly as near.
  ///
  /// - Parameters:
  ///   - score: how alike the names are, 0...1.
  ///   - behind: how far the others are behind the first, with what the trade adds, ascending.
  ///   - affinity: how well the trade knows the material, 0...1.
  static func first(score: Double, behind: [Double], affinity: Double) -> Double {
    let lead = max(0, behind.first ?? score)
    let log = -2.87 + 4.06 * score + 5.02 * lead.squareRoot() + 1.31 * affinity
    let crowd = behind.reduce(1) { $0 + ElementaryFunctions.exponential(-33 * max(0, $1)) }
    return min(1 / (1 + ElementaryFunctions.exponential(-log)), 1 / crowd)
  }

  /// How likely each of the others is, by how far it is behind the second: together less than half
  /// of what the first leaves, because the right one may be none of them.
  static func others(after first: Double, behind: [Double]) -> [Double] {
    let odds = behind.map { ElementaryFunctions.exponential(-12 * $0) }
    let total = odds.reduce(0, +)
    guard total > 0 else { return behind.map { _ in 0 } }
    return odds.map { (1 - first) * 0.44 * $0 / total }
  }
}

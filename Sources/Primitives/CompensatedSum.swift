/// A sum that keeps the low bits that plain addition drops (Neumaier 1974).
///
/// Every sum that is printed is made with it, in index order, so that it does not depend on how
/// the terms were grouped.
@frozen
public struct CompensatedSum: Sendable {
  @usableFromInline var total = 0.0
  @usableFromInline var lost = 0.0

  /// An empty sum.
  @inlinable public init() {}

  /// The sum of `terms` in their order.
  @inlinable
  public init(_ terms: some Sequence<Double>) {
    for term in terms { add(term) }
  }

  /// Adds one term.
  @inlinable
  public mutating func add(_ term: Double) {
    let next = total + term
    if total.magnitude >= term.magnitude {
      lost += (total - next) + term
    } else {
      lost += (term - next) + total
    }
    total = next
  }

  /// The sum so far.
  @inlinable public var value: Double { total.isFinite ? total + lost : total }
}

extension Sequence where Element == Double {
  /// The compensated sum of the elements, in their order.
  @inlinable public func compensatedSum() -> Double { CompensatedSum(self).value }
}

/// A number that flow engines calculate with: `Int32`, `Int64` or `Double`.
///
/// The integer kinds are exact. Engines add and subtract without traps and watch `isOutOfRange`
/// instead, so that an integer that would overflow is noticed before it is used.
public protocol FlowNumber: Comparable, AdditiveArithmetic, Sendable {
  /// The sum; wraps for integers.
  func plus(_ other: Self) -> Self
  /// The difference; wraps for integers.
  func minus(_ other: Self) -> Self
  /// Whether sums of a few such numbers could leave the range of the type.
  var isOutOfRange: Bool { get }
  /// The nearest `Double`.
  var approximation: Double { get }
  /// Whether results are exact.
  static var isExact: Bool { get }
  /// The upper bound that means "no upper bound".
  static var unlimited: Self { get }
}

extension FlowNumber where Self: FixedWidthInteger {
  @inlinable public func plus(_ other: Self) -> Self { self &+ other }
  @inlinable public func minus(_ other: Self) -> Self { self &- other }
  @inlinable public var approximation: Double { Double(self) }
  @inlinable public static var isExact: Bool { true }
  @inlinable public static var unlimited: Self { .max }
}

extension Int32: FlowNumber {
  @inlinable public var isOutOfRange: Bool { magnitude >= 1 << 29 }
}

extension Int64: FlowNumber {
  @inlinable public var isOutOfRange: Bool { magnitude >= 1 << 61 }
}

extension Double: FlowNumber {
  @inlinable public func plus(_ other: Double) -> Double { self + other }
  @inlinable public func minus(_ other: Double) -> Double { self - other }
  @inlinable public var isOutOfRange: Bool { !isFinite }
  @inlinable public var approximation: Double { self }
  @inlinable public static var isExact: Bool { false }
  @inlinable public static var unlimited: Double { .infinity }
}

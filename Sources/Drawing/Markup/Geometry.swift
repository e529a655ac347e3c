/// A place on a drawing: x to the right, y down.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Down.
  public var y: Double

  /// A place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle with sides along the axes.
public struct Box: Hashable, Sendable {
  /// Left edge.
  public var x: Double
  /// Upper edge.
  public var y: Double
  /// Width, 0 or more.
  public var width: Double
  /// Height, 0 or more.
  public var height: Double

  /// A rectangle.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Whether both cover some area in common.
  public func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }

  /// Whether the other lies wholly inside.
  public func contains(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && other.x + other.width <= x + width
      && other.y + other.height <= y + height
  }
}

/// Coordinates as text: one place behind the point, which is finer than a screen shows and the same
/// everywhere.
enum Coordinates {
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((min(1e7, max(-1e7, value)) * 10).rounded(.toNearestOrAwayFromZero))
    if tenths % 10 == 0 { return String(tenths / 10) }
    let whole = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    return tenths < 0 ? "-" + whole : whole
  }

  static func pair(_ x: Double, _ y: Double) -> String { text(x) + " " + text(y) }
}

internal import Primitives

/// Degrees on a globe as kilometres on a plane round the middle of what is shown.
///
/// The equirectangular projection: kilometres east are degrees of longitude times the cosine of the
/// middle latitude. Over a few hundred kilometres it errs by less than a line's width.
public struct PlaneProjection: Sendable {
  private let latitude: Double
  private let longitude: Double
  private let shrinking: Double

  /// Kilometres in a degree along a great circle.
  private static let kilometresPerDegree = 6371.0088 * Double.pi / 180

  /// A projection round the middle of places; across the date line the shorter way round.
  public init(latitudes: [Double], longitudes: [Double]) {
    let first = longitudes.first ?? 0
    let turned = longitudes.map { Self.near($0, first) }
    latitude = ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2
    longitude = ((turned.min() ?? 0) + (turned.max() ?? 0)) / 2
    shrinking = ElementaryFunctions.cosine(latitude * Double.pi / 180)
  }

  /// Kilometres east and south of the middle.
  public func plane(latitude: Double, longitude: Double) -> Point {
    Point(
      (Self.near(longitude, self.longitude) - self.longitude) * shrinking
        * Self.kilometresPerDegree,
      (self.latitude - latitude) * Self.kilometresPerDegree)
  }

  private static func near(_ value: Double, _ middle: Double) -> Double {
    value - middle > 180 ? value - 360 : value - middle < -180 ? value + 360 : value
  }
}

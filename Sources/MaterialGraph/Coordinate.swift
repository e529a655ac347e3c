internal import Primitives

/// A place on the earth, WGS84.
public struct Coordinate: Hashable, Sendable, Codable {
  /// Degrees north, -90...90.
  public let latitude: Double
  /// Degrees east, -180...180.
  public let longitude: Double

  /// A place, or nil when the degrees are out of range.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the earth in kilometres (IUGG, R1).
  public static let earthRadiusKm = 6371.0088

  /// The great-circle distance in kilometres (haversine; Sinnott, Sky & Telescope 68, 1984).
  public func distanceKm(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let deltaLatitude = (other.latitude - latitude) * radians
    let deltaLongitude = (other.longitude - longitude) * radians
    let a = ElementaryFunctions.sine(deltaLatitude / 2)
    let b = ElementaryFunctions.sine(deltaLongitude / 2)
    let h =
      a * a + ElementaryFunctions.cosine(latitude * radians)
      * ElementaryFunctions.cosine(other.latitude * radians) * b * b
    return 2 * Self.earthRadiusKm * ElementaryFunctions.arcSine(min(1, h.squareRoot()))
  }
}

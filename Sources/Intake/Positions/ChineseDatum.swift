public import MaterialGraph
internal import Primitives

/// The datum in which somebody's coordinates are: maps in China are shifted by law.
public enum CoordinateDatum: String, CaseIterable, Hashable, Sendable {
  /// The world's: GPS, and what regions hold.
  case wgs84
  /// The shifted one of Chinese maps (高德, 腾讯).
  case gcj02
  /// The one of Baidu, shifted again.
  case bd09

  /// The place in WGS84.
  ///
  /// The shift is a published series of sines over the Krassowsky 1940 ellipsoid; it is inverted by
  /// three rounds of fixed-point iteration, which leaves well under a metre. Outside of China the
  /// series means nothing and the place is left as it is.
  public func worldPlace(_ place: Coordinate) -> Coordinate {
    switch self {
    case .wgs84: return place
    case .gcj02: return Self.unshifted(place)
    case .bd09: return Self.unshifted(Self.withoutBaidu(place))
    }
  }

  private static func withoutBaidu(_ place: Coordinate) -> Coordinate {
    let turn = Double.pi * 3000 / 180
    let x = place.longitude - 0.0065
    let y = place.latitude - 0.006
    let radius = (x * x + y * y).squareRoot() - 0.00002 * ElementaryFunctions.sine(y * turn)
    // The angle changes by a few millionths of a turn, so the small rotation is taken as it is.
    let turned = 0.000003 * ElementaryFunctions.cosine(x * turn)
    let length = (x * x + y * y).squareRoot()
    guard length > 0 else { return place }
    let (cosine, sine) = (x / length, y / length)
    let (turnCosine, turnSine) = (
      ElementaryFunctions.cosine(turned), ElementaryFunctions.sine(turned)
    )
    return Coordinate(
      latitude: radius * (sine * turnCosine - cosine * turnSine),
      longitude: radius * (cosine * turnCosine + sine * turnSine)) ?? place
  }

  private static func unshifted(_ place: Coordinate) -> Coordinate {
    guard (72.004...137.8347).contains(place.longitude),
      (0.8293...55.8271).contains(place.latitude)
    else { return place }
    var guess = place
    for _ in 0..<3 {
      let shift = shift(at: guess)
      guard
        let next = Coordinate(
          latitude: place.latitude - shift.latitude, longitude: place.longitude - shift.longitude)
      else { return place }
      guess = next
    }
    return guess
  }

  /// By how many degrees the shifted maps are off at a place.
  private static func shift(at place: Coordinate) -> (latitude: Double, longitude: Double) {
    let x = place.longitude - 105
    let y = place.latitude - 35
    let wave = { (value: Double) in ElementaryFunctions.sine(value * Double.pi) }
    let common = (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3
    var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * x.magnitude.squareRoot()
    north += common + (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3
    north += (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3
    var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * x.magnitude.squareRoot()
    east += common + (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3
    east += (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3
    let semiMajorAxis = 6_378_245.0
    let eccentricity = 0.006_693_421_622_965_943
    let radians = place.latitude / 180 * Double.pi
    let sine = ElementaryFunctions.sine(radians)
    let magic = 1 - eccentricity * sine * sine
    let root = magic.squareRoot()
    return (
      north * 180 / (semiMajorAxis * (1 - eccentricity) / (magic * root) * Double.pi),
      east * 180 / (semiMajorAxis / root * ElementaryFunctions.cosine(radians) * Double.pi)
    )
  }
}

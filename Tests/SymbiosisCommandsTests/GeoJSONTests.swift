import Foundation
import Testing

@testable import SymbiosisCommands

/// What goes to maps, by the rules of RFC 7946, which every reader of GeoJSON keeps.
@Suite struct GeoJSONTests {
  /// What breaks the rules; empty where nothing does.
  static func faults(_ json: [String: Any]) -> [String] {
    guard json["type"] as? String == "FeatureCollection" else { return ["no collection"] }
    guard let features = json["features"] as? [[String: Any]] else { return ["no features"] }
    var found: [String] = []
    // Section 4: there is one coordinate system, and naming another is not allowed any more.
    if json["crs"] != nil { found.append("a coordinate system is named") }
    for (place, feature) in features.enumerated() {
      func fault(_ words: String) { found.append("\(place): \(words)") }
      if feature["type"] as? String != "Feature" { fault("no feature") }
      if !(feature["properties"] is [String: Any]) { fault("no properties") }
      // Section 7.1: members of one kind of object may not stand in another.
      for member in ["coordinates", "geometries", "features"] where feature[member] != nil {
        fault("a feature with \(member)")
      }
      guard let geometry = feature["geometry"] as? [String: Any],
        let type = geometry["type"] as? String
      else {
        fault("no geometry")
        continue
      }
      found += faults(of: type, geometry["coordinates"]).map { "\(place): \($0)" }
    }
    return found
  }

  static func faults(of type: String, _ coordinates: Any?) -> [String] {
    switch type {
    case "Point": return position(coordinates)
    case "LineString": return line(coordinates)
    case "MultiLineString":
      guard let lines = coordinates as? [Any] else { return ["no lines"] }
      return lines.flatMap { line($0) }
    case "Polygon":
      guard let rings = coordinates as? [Any], !rings.isEmpty else { return ["no rings"] }
      return rings.enumerated().flatMap { ring($1, isOuter: $0 == 0) }
    default: return ["geometry \(type)"]
    }
  }

  /// Section 3.1.1: longitude, latitude, and at most a height.
  static func position(_ value: Any?) -> [String] {
    guard let numbers = value as? [Double], (2...3).contains(numbers.count) else {
      return ["no position"]
    }
    let isInRange = (-180.0...180).contains(numbers[0]) && (-90.0...90).contains(numbers[1])
    return isInRange ? [] : ["a position out of range: \(numbers)"]
  }

  /// Section 3.1.4; a line across the antimeridian is cut there (3.1.9).
  static func line(_ value: Any?) -> [String] {
    guard let positions = value as? [Any], positions.count >= 2 else { return ["no line"] }
    var found = positions.flatMap { position($0) }
    if let places = positions as? [[Double]], found.isEmpty {
      for (one, next) in zip(places, places.dropFirst()) where (next[0] - one[0]).magnitude > 180 {
        found.append("a line across the antimeridian")
      }
    }
    return found
  }

  /// Section 3.1.6: closed, of four positions or more, the outer one counterclockwise.
  static func ring(_ value: Any?, isOuter: Bool) -> [String] {
    let found = line(value)
    guard found.isEmpty, let places = value as? [[Double]] else { return found + ["no ring"] }
    guard places.count >= 4, places.first == places.last else { return ["a ring that is open"] }
    let area = zip(places, places.dropFirst()).reduce(0.0) {
      $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1]
    }
    return (area > 0) == isOuter ? [] : ["a ring that runs the wrong way"]
  }

  @Test(arguments: ["kalundborg", "guitang", "water-wang-smith"])
  func examplesKeepTheRules(example: String) throws {
    for status in ["existing", "planned", "possible"] {
      let run = try ExportCommandTests.export(example, "geojson", "--status", status)
      #expect(try Self.faults(run.json()).isEmpty)
    }
  }

  @Test func aLineAcrossTheAntimeridianIsCut() throws {
    let folder = try RegionFolder([
      "firms.csv": "id,latitude,longitude\nA,-17,179\nB,-16,-179\nC,90,180\nD,-90,-180\n",
      "streams.csv": """
      id,firm,direction,material,quantity,unit,cost_today
      s1,A,output,coal_fly_ash,5,t/a,900
      s2,B,input,coal_fly_ash,2,t/a,900
      s3,C,input,coal_fly_ash,2,t/a,90000
      s4,D,input,coal_fly_ash,1,t/a,90000

      """,
    ])
    let json = try ToolRun("export", folder.path, "--to", "geojson", "--status", "possible").json()
    #expect(Self.faults(json).isEmpty)
    let features = try #require(json["features"] as? [[String: Any]])
    let lines = features.compactMap { $0["geometry"] as? [String: Any] }
      .filter { $0["type"] as? String == "MultiLineString" }
      .compactMap { $0["coordinates"] as? [[[Double]]] }
    #expect(lines.contains([[[179, -17], [180, -16.5]], [[-180, -16.5], [-179, -16]]]))
  }

  /// The check itself sees what is wrong.
  @Test func faultsAreSeen() {
    func feature(_ type: String, _ coordinates: Any) -> [String: Any] {
      [
        "type": "FeatureCollection",
        "features": [
          [
            "type": "Feature", "properties": [String: Any](),
            "geometry": ["type": type, "coordinates": coordinates],
          ] as [String: Any]
        ],
      ]
    }
    let square = [[0.0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
    #expect(Self.faults(feature("Polygon", [square])).isEmpty)
    #expect(!Self.faults(feature("Polygon", [Array(square.reversed())])).isEmpty)
    #expect(!Self.faults(feature("Polygon", [Array(square.dropLast())])).isEmpty)
    #expect(!Self.faults(feature("Point", [56.0, 100])).isEmpty)
    #expect(!Self.faults(feature("LineString", [[179.0, 0], [-179, 0]])).isEmpty)
    #expect(!Self.faults(feature("LineString", [[1.0, 2]])).isEmpty)
    #expect(!Self.faults(feature("Circle", [1.0, 2])).isEmpty)
  }
}

internal import MaterialGraph
internal import Primitives
public import Tables

/// GeoJSON (RFC 7946), which QGIS and map sites open: firms as points, links as lines.
public enum GeoJSONExport {
  /// The collection of features. What has no coordinates is left out; lines run from giver to taker,
  /// in two pieces where they cross the antimeridian.
  public static func json(_ graph: ExportGraph) -> JSONValue {
    var features: [JSONValue] = []
    for node in graph.nodes {
      guard let place = node.location else { continue }
      features.append(
        feature(
          ["type": "Point", "coordinates": position(place)],
          [
            "id": .string(node.id), "name": .string(node.name), "kind": .string(node.kind),
            "sector": .string(node.sector), "park": .string(node.park),
          ]))
    }
    for edge in graph.edges {
      guard let start = graph.nodes[edge.from].location, let end = graph.nodes[edge.to].location
      else { continue }
      features.append(
        feature(
          line(start, end),
          [
            "from": .string(graph.nodes[edge.from].id), "to": .string(graph.nodes[edge.to].id),
            "material": .string(edge.material), "name": .string(edge.materialName.english),
            "name_zh": .string(edge.materialName.chinese), "status": .string(edge.status),
            "quantity": .number(edge.quantity), "unit": .string(edge.unit),
            "tonnes": .number(edge.tonnes), "value": .number(edge.value),
            "currency": .string(graph.currency), "distance_km": .number(edge.distanceKm),
          ]))
    }
    return ["type": "FeatureCollection", "features": .array(features)]
  }

  private static func line(_ start: Coordinate, _ end: Coordinate) -> JSONValue {
    let step = end.longitude - start.longitude
    guard step.magnitude > 180 else {
      return ["type": "LineString", "coordinates": .array([position(start), position(end)])]
    }
    // The shorter way leaves the sheet on one side and comes in on the other, at the same latitude.
    let side = step < 0 ? 180.0 : -180
    let whole = 360 - step.magnitude
    let share = whole > 0 ? (side - start.longitude).magnitude / whole : 0
    let latitude = start.latitude + (end.latitude - start.latitude) * share
    let ends: [[JSONValue]] = [
      [position(start), position(side, latitude)], [position(-side, latitude), position(end)],
    ]
    return ["type": "MultiLineString", "coordinates": .array(ends.map { .array($0) })]
  }

  private static func position(_ place: Coordinate) -> JSONValue {
    position(place.longitude, place.latitude)
  }

  private static func position(_ longitude: Double, _ latitude: Double) -> JSONValue {
    .array([.number(longitude), .number(latitude)])
  }

  private static func feature(_ geometry: JSONValue, _ properties: JSONValue) -> JSONValue {
    ["type": "Feature", "geometry": geometry, "properties": properties]
  }
}

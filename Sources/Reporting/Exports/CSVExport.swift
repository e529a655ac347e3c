internal import MaterialGraph
internal import Primitives
internal import Tables

/// The graph as CSV tables.
public enum CSVExport {
  /// The tables by file name, in order: `nodes.csv`, `links.csv`.
  public static func tables(_ graph: ExportGraph) -> [(name: String, bytes: [UInt8])] {
    [("nodes.csv", nodes(graph)), ("links.csv", links(graph))]
  }

  /// The nodes.
  public static func nodes(_ graph: ExportGraph) -> [UInt8] {
    var writer = CSVWriter()
    writer.record(["id", "name", "kind", "sector", "park", "latitude", "longitude"])
    for node in graph.nodes {
      for text in [node.id, node.name, node.kind, node.sector, node.park] { writer.field(text) }
      for degrees in [node.location?.latitude, node.location?.longitude] {
        writer.field(degrees ?? .nan)
      }
      writer.endRecord()
    }
    return writer.bytes
  }

  /// The links.
  public static func links(_ graph: ExportGraph) -> [UInt8] {
    var writer = CSVWriter()
    writer.record([
      "from", "to", "material", "name", "name_zh", "status", "quantity", "unit", "tonnes", "value",
      "currency", "distance_km",
    ])
    for edge in graph.edges {
      for text in [
        graph.nodes[edge.from].id, graph.nodes[edge.to].id, edge.material,
        edge.materialName.english, edge.materialName.chinese, edge.status,
      ] {
        writer.field(text)
      }
      writer.field(edge.quantity ?? .nan)
      writer.field(edge.unit)
      writer.field(edge.tonnes ?? .nan)
      writer.field(edge.value ?? .nan)
      writer.field(graph.currency)
      writer.field(edge.distanceKm ?? .nan)
      writer.endRecord()
    }
    return writer.bytes
  }
}

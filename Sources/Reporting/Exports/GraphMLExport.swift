internal import Drawing
internal import MaterialGraph
internal import Primitives

/// GraphML, which yEd, Gephi, igraph and networkx open.
public enum GraphMLExport {
  /// The graph in UTF-8. What is not known has no data element.
  public static func bytes(_ graph: ExportGraph) -> [UInt8] {
    var writer = MarkupWriter()
    writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.open(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns "
            + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
      ])
    for column in ExportColumn.all {
      writer.empty(
        "key",
        [
          ("id", column.key), ("for", column.isOfNode ? "node" : "edge"),
          ("attr.name", column.name), ("attr.type", column.isNumber ? "double" : "string"),
        ])
    }
    writer.markup("\n")
    writer.open("graph", [("id", "region"), ("edgedefault", "directed")])
    for (index, node) in graph.nodes.enumerated() {
      writer.markup("\n")
      writer.open("node", [("id", "n\(index)")])
      for column in ExportColumn.all where column.isOfNode {
        if let value = column.value(node) { writer.element("data", [("key", column.key)], value) }
      }
      writer.close("node")
    }
    for (index, edge) in graph.edges.enumerated() {
      writer.markup("\n")
      writer.open(
        "edge", [("id", "e\(index)"), ("source", "n\(edge.from)"), ("target", "n\(edge.to)")])
      for column in ExportColumn.all where !column.isOfNode {
        if let value = column.value(edge) { writer.element("data", [("key", column.key)], value) }
      }
      writer.close("edge")
    }
    writer.markup("\n")
    writer.close("graph")
    writer.close("graphml")
    writer.markup("\n")
    return Array(writer.text.utf8)
  }
}

/// What a node or an edge has, under the name that all formats share.
struct ExportColumn: Sendable {
  let key: String
  let name: String
  let isOfNode: Bool
  let isNumber: Bool
  private let ofNode: @Sendable (ExportGraph.Node) -> String?
  private let ofEdge: @Sendable (ExportGraph.Edge) -> String?

  func value(_ node: ExportGraph.Node) -> String? { ofNode(node) }
  func value(_ edge: ExportGraph.Edge) -> String? { ofEdge(edge) }

  private static func node(
    _ name: String, isNumber: Bool = false,
    _ value: @escaping @Sendable (ExportGraph.Node) -> String?
  ) -> ExportColumn {
    ExportColumn(
      key: "n_" + name, name: name, isOfNode: true, isNumber: isNumber, ofNode: value,
      ofEdge: { _ in nil })
  }

  private static func edge(
    _ name: String, isNumber: Bool = false,
    _ value: @escaping @Sendable (ExportGraph.Edge) -> String?
  ) -> ExportColumn {
    ExportColumn(
      key: "e_" + name, name: name, isOfNode: false, isNumber: isNumber, ofNode: { _ in nil },
      ofEdge: value)
  }

  private static func said(_ text: String) -> String? { text.isEmpty ? nil : text }

  static let all: [ExportColumn] = [
    node("key") { $0.id }, node("label") { $0.name }, node("kind") { $0.kind },
    node("sector") { said($0.sector) }, node("park") { said($0.park) },
    node("latitude", isNumber: true) { $0.location.map { DecimalText.shortest($0.latitude) } },
    node("longitude", isNumber: true) { $0.location.map { DecimalText.shortest($0.longitude) } },
    edge("material") { said($0.material) }, edge("label") { said($0.materialName.english) },
    edge("label_zh") { said($0.materialName.chinese) }, edge("status") { $0.status },
    edge("quantity", isNumber: true) { $0.quantity.map(DecimalText.shortest) },
    edge("unit") { said($0.unit) },
    edge("tonnes", isNumber: true) { $0.tonnes.map(DecimalText.shortest) },
    edge("value", isNumber: true) { $0.value.map(DecimalText.shortest) },
    edge("distance_km", isNumber: true) { $0.distanceKm.map(DecimalText.shortest) },
  ]
}

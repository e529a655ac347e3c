internal import Drawing
internal import MaterialGraph
internal import Primitives

/// GEXF 1.2, the format of Gephi; positions stand where coordinates are known.
public enum GEXFExport {
  /// The graph in UTF-8. An edge's weight is its tonnes a year; 1 where they are not known.
  public static func bytes(_ graph: ExportGraph) -> [UInt8] {
    var writer = MarkupWriter()
    writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.open(
      "gexf",
      [
        ("xmlns", "http://www.gexf.net/1.2draft"),
        ("xmlns:viz", "http://www.gexf.net/1.2draft/viz"), ("version", "1.2"),
      ])
    writer.open("graph", [("defaultedgetype", "directed"), ("mode", "static")])
    for isOfNode in [true, false] {
      writer.open("attributes", [("class", isOfNode ? "node" : "edge")])
      for column in ExportColumn.all where column.isOfNode == isOfNode {
        writer.empty(
          "attribute",
          [
            ("id", column.key), ("title", column.name),
            ("type", column.isNumber ? "double" : "string"),
          ])
      }
      writer.close("attributes")
    }
    writer.open("nodes")
    for (index, node) in graph.nodes.enumerated() {
      writer.markup("\n")
      writer.open("node", [("id", "n\(index)"), ("label", node.name)])
      values(&writer) { $0.isOfNode ? $0.value(node) : nil }
      if let place = node.location {
        writer.empty(
          "viz:position",
          [
            ("x", DecimalText.shortest(place.longitude * 100)),
            ("y", DecimalText.shortest(place.latitude * 100)), ("z", "0"),
          ])
      }
      writer.close("node")
    }
    writer.close("nodes")
    writer.open("edges")
    for (index, edge) in graph.edges.enumerated() {
      writer.markup("\n")
      writer.open(
        "edge",
        [
          ("id", "e\(index)"), ("source", "n\(edge.from)"), ("target", "n\(edge.to)"),
          ("label", edge.materialName.english),
          ("weight", DecimalText.shortest(edge.tonnes.flatMap { $0 > 0 ? $0 : nil } ?? 1)),
        ])
      values(&writer) { $0.isOfNode ? nil : $0.value(edge) }
      writer.close("edge")
    }
    writer.close("edges")
    writer.close("graph")
    writer.close("gexf")
    writer.markup("\n")
    return Array(writer.text.utf8)
  }

  private static func values(_ writer: inout MarkupWriter, _ value: (ExportColumn) -> String?) {
    writer.open("attvalues")
    for column in ExportColumn.all {
      if let text = value(column) {
        writer.empty("attvalue", [("for", column.key), ("value", text)])
      }
    }
    writer.close("attvalues")
  }
}

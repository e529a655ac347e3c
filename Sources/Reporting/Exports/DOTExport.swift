public import Primitives

/// DOT, the language of Graphviz.
public enum DOTExport {
  /// The graph in UTF-8; what is planned is solid, what exists bold, what is possible dashed.
  public static func bytes(_ graph: ExportGraph, _ language: Language) -> [UInt8] {
    var text = "digraph region {\n"
    text += "  graph [rankdir=LR, charset=\"UTF-8\"];\n  node [shape=box];\n"
    for (index, node) in graph.nodes.enumerated() {
      text += "  n\(index) [label=\(quoted(node.name)), kind=\(quoted(node.kind))];\n"
    }
    for edge in graph.edges {
      let style =
        switch edge.status {
        case "existing": "bold"
        case "planned": "solid"
        default: "dashed"
        }
      var label = edge.materialName[language]
      if let quantity = edge.quantity {
        label += " \(Figures.amount(quantity)) \(edge.unit)"
      }
      text += "  n\(edge.from) -> n\(edge.to) [label=\(quoted(label)), style=\(style)];\n"
    }
    return Array((text + "}\n").utf8)
  }

  /// A quoted string: quotes and backslashes escaped, so that no name becomes syntax or an escape.
  static func quoted(_ words: String) -> String {
    var result = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Lists inside one cell.
enum ListText {
  /// The parts between `;`, `,`, `|`, their Chinese forms and line ends, without white space around
  /// them; blank ones are left out.
  static func parts(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      switch scalar {
      case ";", ",", "|", "；", "，", "、", "\n", "\r": true
      default: false
      }
    }.compactMap { part in
      var scalars = part
      while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
      while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
      return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
    }
  }
}

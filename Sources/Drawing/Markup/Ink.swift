/// A colour by what it is for. What it looks like on a light and on a dark ground stands in `Palette`.
public enum Ink: Hashable, Sendable {
  /// Text and what must be read.
  case ink
  /// Text that is less important; it keeps a contrast of 4.5 to 1.
  case soft
  /// Rules, axes and frames.
  case rule
  /// Faint areas behind other things.
  case shade
  /// The ground.
  case ground
  /// One of the five colours that tell things apart, 0 to 4; others wrap round.
  case series(Int)

  /// The short name in class names and variables.
  var name: String {
    switch self {
    case .ink: "ink"
    case .soft: "soft"
    case .rule: "rule"
    case .shade: "shade"
    case .ground: "ground"
    case .series(let index): "c\(((index % 5) + 5) % 5)"
    }
  }
}

/// The colours, told apart by people with any of the common kinds of colour blindness.
///
/// Blue, orange, green, purple and grey differ in lightness as well as in hue: as people with
/// protanopia, deuteranopia and tritanopia see them (the matrices of Machado, Oliveira and Fernandes,
/// IEEE Transactions on Visualization and Computer Graphics 15, 2009) every two are at least 20 apart
/// in CIELAB. On their grounds text has a contrast of at least 4.5 to 1 and what is drawn of at least
/// 3 to 1, by the Web Content Accessibility Guidelines 2.2, also where a band lets others shine through.
public enum Palette {
  /// Names with the colour on a light ground and on a dark one.
  public static let colours: [(name: String, light: String, dark: String)] = [
    ("ink", "#1b2430", "#e8ecf1"), ("soft", "#556070", "#a6b1be"), ("rule", "#cfd6de", "#3b4653"),
    ("shade", "#eef2f5", "#212a34"), ("ground", "#ffffff", "#151b22"),
    ("c0", "#0868dc", "#3d9bff"), ("c1", "#b94909", "#e86a28"), ("c2", "#005129", "#2be096"),
    ("c3", "#891e8d", "#f0b4f5"), ("c4", "#656870", "#868c8f"),
  ]

  /// How much a band that may cross others hides of them, 0...1.
  public static let bandOpacity = 0.75

  /// The declarations of the variables on a ground: `--ink:#1b2430;…`.
  public static func variables(dark: Bool) -> String {
    colours.map { "--\($0.name):\(dark ? $0.dark : $0.light);" }.joined()
  }

  /// The rules that give classes their colours: `f-…` fills, `s-…` strokes.
  public static var rules: String {
    colours.map { ".f-\($0.name){fill:var(--\($0.name))}.s-\($0.name){stroke:var(--\($0.name))}" }
      .joined()
  }

  static func light(_ ink: Ink) -> String {
    colours.first { $0.name == ink.name }?.light ?? "#000000"
  }
}

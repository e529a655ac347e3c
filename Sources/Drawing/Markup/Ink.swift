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
  /// One of the eight colours that tell things apart, 0 to 7; others wrap round.
  case series(Int)

  /// The short name in class names and variables.
  var name: String {
    switch self {
    case .ink: "ink"
    case .soft: "soft"
    case .rule: "rule"
    case .shade: "shade"
    case .ground: "ground"
    case .series(let index): "c\(((index % 8) + 8) % 8)"
    }
  }
}

/// The colours, told apart by people with the common kinds of colour blindness.
///
/// The eight are those of Okabe and Ito ("Color Universal Design", 2002), darkened on a light ground
/// and lightened on a dark one until each has a contrast of at least 3 to 1 with it.
public enum Palette {
  /// Names with the colour on a light ground and on a dark one.
  public static let colours: [(name: String, light: String, dark: String)] = [
    ("ink", "#1b2430", "#e8ecf1"), ("soft", "#556070", "#a6b1be"), ("rule", "#cfd6de", "#3b4653"),
    ("shade", "#eef2f5", "#212a34"), ("ground", "#ffffff", "#151b22"),
    ("c0", "#0072b2", "#56a8dc"), ("c1", "#b34a00", "#f08a3c"), ("c2", "#007a5a", "#2fbf94"),
    ("c3", "#a8497c", "#dd8fb8"), ("c4", "#8a6d00", "#e0c341"), ("c5", "#2b7fa8", "#7cc7ee"),
    ("c6", "#6b7683", "#93a0ae"), ("c7", "#7a4f9e", "#b795d6"),
  ]

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

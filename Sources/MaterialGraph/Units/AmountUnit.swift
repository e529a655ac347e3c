/// A unit of an amount: a basis and how many basis units it is worth (kg: mass, 0.001).
public struct AmountUnit: Hashable, Sendable, Codable {
  /// What kind of amount it measures.
  public let basis: Basis
  /// Basis units in one of it.
  public let basisUnits: Double

  /// A unit worth `basisUnits` of `basis`.
  public init(_ basis: Basis, _ basisUnits: Double) {
    self.basis = basis
    self.basisUnits = basisUnits
  }

  /// Reads a unit as people write it: `t`, `kg`, `万吨`, `立方米`, `MWh`, `pcs`, `m²` …; nil when unknown.
  ///
  /// A leading 万 (ten thousand), 千, 百万 or 亿 multiplies what follows it. Case counts only where a
  /// symbol is one of the metric prefixes: `Mt` is a million tonnes, `mt` and `MT` a metric ton.
  public static func parse(_ text: some StringProtocol) -> AmountUnit? {
    let written = folded(text)
    if let unit = prefixed[written] { return unit }
    let name = written.lowercased()
    if let unit = known[name] { return unit }
    // 千克 and the like are names of their own, so multipliers come second.
    for (prefix, factor) in multipliers where name.hasPrefix(prefix) {
      if let unit = known[String(name.dropFirst(prefix.count))] {
        return AmountUnit(unit.basis, unit.basisUnits * factor)
      }
    }
    return nil
  }

  /// The names that `parse` knows, sorted, for suggestions.
  public static var knownNames: [String] { (Array(known.keys) + Array(prefixed.keys)).sorted() }

  static func normalized(_ text: some StringProtocol) -> String { folded(text).lowercased() }

  /// The text without blanks, in plain characters, in the case in which it is written.
  static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{00A0}", "\u{3000}": continue
      case "³": result.append("3")
      case "²": result.append("2")
      case "㎡": result.append("m2")
      case "㎥": result.append("m3")
      case "㎏": result.append("kg")
      case "\u{FF01}"..."\u{FF5E}":
        if let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
          result.unicodeScalars.append(plain)
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a unit begins with `mt` or `MT`, by which some mean metric tons and others millions of
  /// tonnes; `parse` takes it for metric tons.
  public static func isAmbiguousTonne(_ text: some StringProtocol) -> Bool {
    let name = folded(text)
    guard name.hasPrefix("mt") || name.hasPrefix("MT") else { return false }
    return name.dropFirst(2).unicodeScalars.first.map { !$0.properties.isAlphabetic } ?? true
  }

  /// Symbols that mean something else in other letters' case.
  private static let prefixed: [String: AmountUnit] = [
    "Mt": AmountUnit(.mass, 1e6), "Mm3": AmountUnit(.volume, 1e6), "ML": AmountUnit(.volume, 1e3),
    "Mg": AmountUnit(.mass, 1),
  ]

  private static let multipliers: [(String, Double)] = [
    ("百万", 1e6), ("千万", 1e7), ("万", 1e4), ("亿", 1e8), ("千", 1e3),
  ]

  /// The unit names, lower case, without spaces. Gallons are those of the United States. Energy:
  /// 1 kWh = 0.0036 GJ; 1 tce = 29.3076 GJ (GB/T 2589-2020, 7000 kcal a kilogram); 1 kcal =
  /// 4.1868e-6 GJ (international table calorie); 1 toe = 10 Gcal. 1 mu (亩) is a fifteenth of a
  /// hectare.
  private static let known: [String: AmountUnit] = {
    var table: [String: AmountUnit] = [:]
    func add(_ basis: Basis, _ worth: Double, _ names: String...) {
      for name in names { table[name] = AmountUnit(basis, worth) }
    }
    add(.mass, 1, "t", "ton", "tons", "tonne", "tonnes", "mt", "吨", "公吨", "metricton", "metrictons")
    add(.mass, 1e-3, "kg", "kgs", "kilogram", "kilograms", "公斤", "千克")
    add(.mass, 1e-6, "g", "gram", "grams", "克")
    add(.mass, 1e3, "kt", "gg", "kilotonne", "kilotonnes", "千吨")
    add(.mass, 1e6, "tg", "megatonne", "megatonnes", "milliontonnes", "milliontons")
    add(.mass, 5e-4, "斤")
    add(.mass, 0.453_592_37e-3, "lb", "lbs", "pound", "pounds")
    add(
      .mass, 0.907_184_74, "shortton", "shorttons", "uston", "ustons", "ust", "usshortton",
      "usshorttons")
    add(.mass, 1.016_046_908_8, "longton", "longtons")
    add(
      .volume, 1, "m3", "m^3", "cbm", "nm3", "立方", "立方米", "方", "cubicmetre", "cubicmetres",
      "cubicmeter", "cubicmeters", "标方", "标立方米")
    add(.volume, 1e-3, "l", "litre", "litres", "liter", "liters", "升")
    add(.volume, 1, "kl", "千升")
    add(.volume, 1e-3, "dm3")
    add(.volume, 1e3, "ml3", "km3", "dam3")
    add(.volume, 0.003_785_411_784, "gal", "gals", "gallon", "gallons", "usgal")
    add(.volume, 0.764_554_857_984, "yd3", "cuyd", "cubicyard", "cubicyards")
    add(.volume, 0.028_316_846_592, "ft3", "cuft", "cubicfoot", "cubicfeet")
    add(.volume, 1e6, "hm3")
    add(.energy, 1, "gj", "吉焦")
    add(.energy, 1e-3, "mj", "兆焦")
    add(.energy, 1e-6, "kj", "千焦")
    add(.energy, 1e3, "tj", "太焦")
    add(.energy, 0.0036, "kwh", "度", "千瓦时", "kw·h", "kw.h")
    add(.energy, 3.6, "mwh", "兆瓦时")
    add(.energy, 3600, "gwh", "吉瓦时")
    add(.energy, 29.3076, "tce", "吨标煤", "吨标准煤")
    add(.energy, 41.868, "toe", "吨标油", "吨油当量")
    add(.energy, 4.1868e-6, "kcal", "大卡", "千卡")
    add(.energy, 4.1868, "gcal", "百万大卡")
    add(.energy, 1.055_055_852_62, "mmbtu")
    add(
      .count, 1, "pcs", "pc", "piece", "pieces", "unit", "units", "个", "件", "只", "台", "套", "双",
      "块", "条", "辆", "支", "pair", "pairs", "set", "sets", "item", "items")
    add(.area, 1, "m2", "m^2", "sqm", "平方米", "平米", "平方", "squaremetre", "squaremetres")
    add(.area, 1e6, "km2", "平方公里", "平方千米")
    add(.area, 2000.0 / 3, "亩")
    add(.area, 1e4, "ha", "公顷", "hectare", "hectares")
    return table
  }()
}

internal import MaterialGraph
internal import Primitives

/// What people call the things that are counted in a basis, and its unit.
struct BasisWords {
  /// What is counted so: a heading.
  let kind: LocalizedText
  /// The unit in a column or behind a price.
  let unit: LocalizedText
  /// The unit for each year.
  let yearly: LocalizedText

  init(_ basis: Basis) {
    switch basis {
    case .mass: self.init(("Materials", "物料"), ("t", "吨"))
    case .volume: self.init(("Water, gases and liquids", "水、气体与液体"), ("m³", "立方米"))
    case .energy: self.init(("Heat and energy", "热与能源"), ("GJ", "GJ"))
    case .count: self.init(("Pieces", "件数"), ("pieces", "件"))
    case .area: self.init(("Areas", "面积"), ("m²", "平方米"))
    }
  }

  private init(_ kind: (String, String), _ unit: (String, String)) {
    self.kind = LocalizedText(english: kind.0, chinese: kind.1)
    self.unit = LocalizedText(english: unit.0, chinese: unit.1)
    yearly = LocalizedText(english: unit.0 + " a year", chinese: unit.1 + "/年")
  }
}

internal import MaterialGraph
internal import Primitives

/// What people call the things that are counted in a basis, and its unit.
struct BasisWords {
  /// What is counted so: a heading.
  let kind: LocalizedText
  /// The unit in a column or behind a price.
  let unit: LocalizedText
  /// The unit for each year, as words: `t a year`.
  let yearly: LocalizedText
  /// The unit for each year, as a sign: `t/a`.
  let perYear: LocalizedText

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
    perYear = LocalizedText(english: unit.0 + "/a", chinese: unit.1 + "/年")
  }
}

extension Region {
  /// The basis of all that a reference may mean; nil where it is not known, or not one.
  func basis(of reference: MaterialReference) -> Basis? {
    let candidates = reference.candidates
    guard let first = candidates.first.map({ materials[$0].basis }),
      candidates.allSatisfy({ materials[$0].basis == first })
    else { return nil }
    return first
  }

  /// The unit of a material, a year: `t/a`; nothing where the material is not known.
  func yearlyUnit(of reference: MaterialReference) -> LocalizedText {
    basis(of: reference).map { BasisWords($0).perYear } ?? LocalizedText(same: "")
  }

  /// A cell with the unit of a material, a year: in words for people, as its symbol for machines.
  func unitCell(of reference: MaterialReference) -> PageTable.Cell {
    guard let basis = basis(of: reference) else { return .name("") }
    return .coded(BasisWords(basis).perYear, code: basis.yearlySymbol)
  }

  /// An amount of a material, a year: `1,200 t/a`, in Chinese `1,200 吨/年`.
  func yearlyAmount(_ amount: Double, of reference: MaterialReference) -> LocalizedText {
    Figures.counted(amount, yearlyUnit(of: reference))
  }
}

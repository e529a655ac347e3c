internal import Catalog
internal import MaterialGraph
internal import Primitives

/// How large a firm is, counted in product units of its trade a year.
struct FirmSize {
  /// What tells it.
  enum Basis {
    /// The firm states what it makes.
    case output
    /// The number of employees, by what one makes on average.
    case employees
    /// Nothing.
    case unknown
  }

  /// Product units of the sector a year, or nil.
  let units: Double?
  let basis: Basis

  /// The size of a firm as one of a sector: from its output where that can be told in the sector's
  /// product unit, else from its employees.
  init(of firm: Firm, in sector: Sector, _ region: Region) {
    if let output = firm.output,
      let factor = Self.productUnits(in: firm.outputUnit, sector, region)
    {
      units = output * factor
      basis = .output
    } else if let employees = firm.employees, let each = sector.outputPerEmployee {
      units = employees * each
      basis = .employees
    } else {
      units = nil
      basis = .unknown
    }
  }

  /// How many product units a year one of the written unit is; nil where the two cannot be compared.
  private static func productUnits(
    in text: String, _ sector: Sector, _ region: Region
  ) -> Double? {
    if text.isEmpty { return 1 }
    guard let unit = FlowUnit.parse(text), let product = ProductUnit(sector.productUnit) else {
      return nil
    }
    let times = unit.time.map(region.scenario.workingYear.count(of:)) ?? 1
    if unit.amount.basis == product.unit.basis {
      return unit.amount.basisUnits * times / (product.unit.basisUnits * product.count)
    }
    // Litres of a product that is counted in tonnes: by its density.
    guard let material = region.material(sector.product).map({ region.materials[$0] }),
      let stated = material.basisUnits(of: 1, unit.amount),
      let each = material.basisUnits(of: product.count, product.unit), each > 0
    else { return nil }
    return stated * times / each
  }

  /// A product unit such as `t`, `1000 m2` or `1000 pairs`.
  private struct ProductUnit {
    let count: Double
    let unit: AmountUnit

    init?(_ text: String) {
      let digits = text.prefix { $0.isNumber }
      guard let unit = AmountUnit.parse(text.dropFirst(digits.count)) else { return nil }
      count = Double(digits) ?? 1
      self.unit = unit
    }
  }
}

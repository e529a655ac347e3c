internal import Catalog
internal import MaterialGraph
internal import Primitives

/// A firm of a sector with what it typically takes and gives, in the terms of a region.
///
/// It buys and sells as such firms do, so that by itself it is worth nothing to the others; what it
/// is worth is what its links save. What has a price it sells, also where others throw it away. Where
/// the region's firms trade the very same material, it buys no dearer than they sell and sells no
/// cheaper than they buy: a difference between a stated price and the catalogue's is no reason to
/// recruit anybody.
struct SectorTemplate {
  /// One of its streams for each unit of product.
  struct Flow {
    let direction: Direction
    let material: String
    /// Basis units for a unit of product.
    let amount: Double
    let isProduct: Bool
    /// What a basis unit costs today, where the catalogue's figure does not do.
    let costToday: Double?
  }

  let sector: Sector
  let flows: [Flow]

  init(_ sector: Sector, in region: Region) {
    self.sector = sector
    flows = sector.flows.compactMap { flow in
      guard let id = region.material(flow.material), let amount = flow.amount, amount > 0,
        let unit = AmountUnit.parse(flow.unit),
        let worth = region.materials[id].basisUnits(of: 1, unit)
      else { return nil }
      let isProduct = flow.direction == .output && flow.role == .main
      return Flow(
        direction: flow.direction, material: flow.material, amount: amount * worth,
        isProduct: isProduct,
        costToday: Self.cost(of: id, flow.direction, isProduct: isProduct, in: region))
    }
  }

  /// The materials that it takes or gives, by key.
  var materials: [String] { flows.map(\.material) }

  /// Adds the firm to a region.
  func add(
    to builder: inout RegionBuilder, key: String, at place: BuildingPlace, size: Double
  ) {
    var firm = FirmDraft(key, location: place.location)
    let names = [sector.name.chinese, sector.name.english]
    firm.name = names.filter { !$0.isEmpty }.joined(separator: " ")
    firm.sector = sector.key
    let digits = sector.nace.filter(\.isNumber)
    firm.sectorCodes = digits.isEmpty ? [] : [digits]
    firm.park = place.key
    builder.add(firm)
    var seen: Set<String> = []
    for flow in flows {
      let side = flow.direction == .input ? "in" : "out"
      let name = "\(key)/\(side)/\(flow.material)"
      guard seen.insert(name).inserted else { continue }
      var stream = StreamDraft(firm: key, flow.direction, .key(flow.material))
      stream.key = name
      stream.quantity = .exact(flow.amount * size)
      if flow.isProduct { stream.kind = .product }
      if let cost = flow.costToday { stream.costToday = UnitCost(cost) }
      builder.add(stream)
    }
  }

  private static func cost(
    of material: ID<Material>, _ direction: Direction, isProduct: Bool, in region: Region
  ) -> Double? {
    let price = region.materials[material].price?.value
    let others = region.streams.filter { $0.material.single == material }
    switch direction {
    case .input:
      let sold = others.filter { $0.direction == .output && $0.costToday.value < 0 }
        .map { -$0.costToday.value }.min()
      guard let sold else { return nil }
      return min(sold, price ?? sold)
    case .output:
      // A waste that nobody pays for has the catalogue's cost of getting rid of it.
      guard isProduct || price ?? 0 > 0 else { return nil }
      let bought = others.filter { $0.direction == .input }.map(\.costToday.value).max() ?? 0
      return -max(bought, price ?? 0)
    }
  }
}

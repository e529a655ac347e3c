internal import Catalog
internal import MaterialGraph
internal import Primitives

/// Which way money goes, by the title of its column, its words and the direction of the stream.
enum MoneySign {
  /// - Parameter isSold: whether what is priced is commonly sold.
  /// - Returns: 1 where the firm pays, -1 where it is paid, and whether that is sure.
  static func sign(
    _ field: SheetField, _ money: MoneyPhrase, _ direction: Direction, isSold: Bool
  ) -> (factor: Double, isSure: Bool, remark: LocalizedText) {
    let nothing = LocalizedText(same: "")
    switch field {
    case .salePrice: return (direction == .output ? -1 : 1, true, nothing)
    case .purchasePrice: return (1, true, nothing)
    case .disposalCost:
      return (money.sense == .earns && direction == .output ? -1 : 1, true, nothing)
    default: break
    }
    if money.amount == 0 { return (1, true, nothing) }
    switch (money.sense, direction) {
    case (.earns?, _): return (-1, true, nothing)
    case (.pays?, _), (_, .input): return (1, true, nothing)
    case (_, .output):
      if isSold {
        return (
          -1, false,
          LocalizedText(
            english: "a price of what is commonly sold is taken as what it is sold for",
            chinese: "通常可出售的物料，其价格按售价处理")
        )
      }
      return (
        1, false,
        LocalizedText(
          english: "a price of a waste is taken as what its firm pays",
          chinese: "废物的价格按企业支付的费用处理")
      )
    }
  }
}

extension Knowledge {
  /// The materials that are commonly sold: products and utilities, and what is not hazardous and has
  /// a price above the cost of the landfill, so that nobody would bring it there.
  func commonlySold() -> Set<String> {
    var landfill: [MoneyUnit: Double] = [:]
    for cost in disposalCosts where cost.appliesTo == "general" {
      landfill[cost.unit] = max(landfill[cost.unit] ?? 0, cost.value)
    }
    let priced = Set(prices.lazy.filter { $0.value > landfill[$0.unit] ?? 0 }.map(\.appliesTo))
    let disposed = Set(disposalCosts.map(\.appliesTo))
    return Set(
      materials.lazy.filter { material in
        if material.kind == .product || material.kind == .utility { return true }
        guard material.hazard != .yes,
          let nearest = lineage(of: material.key).first(where: {
            priced.contains($0) || disposed.contains($0)
          })
        else { return false }
        return !disposed.contains(nearest)
      }.map(\.key))
  }
}

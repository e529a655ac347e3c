internal import MaterialGraph
internal import Primitives

/// Which way money goes, by the title of its column, its words and the direction of the stream.
enum MoneySign {
  /// - Returns: 1 where the firm pays, -1 where it is paid, and whether that is sure.
  static func sign(
    _ field: SheetField, _ money: MoneyPhrase, _ direction: Direction, isProduct: Bool
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
      if isProduct {
        return (
          -1, false,
          LocalizedText(
            english: "a price of a product is taken as what it is sold for",
            chinese: "产品的价格按售价处理")
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

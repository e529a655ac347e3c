internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Costs whose sign or size does not go with what they are for.
  mutating func checkCosts() {
    for stream in region.streams where stream.costToday.isStated {
      checkSign(stream)
      checkSize(stream)
    }
    let sold = region.streams.filter {
      $0.costToday.isStated && $0.costToday.value < 0 && $0.direction == .output
        && $0.kind == .waste
    }
    if sold.isEmpty { return }
    let names = Self.list(sold.map(\.key))
    find(
      .cost, .note, .streams, sold.map(\.key), column: "cost_today", weight: 20,
      LocalizedText(
        english: "\(sold.count) streams of waste are sold today: \(names.english)",
        chinese: "\(sold.count) 条废物流现在是出售的：\(names.chinese)"),
      LocalizedText(
        english: "write a positive cost if the firm pays: negative only where it is paid",
        chinese: "若由企业付费请写正数：只有收到钱时才为负"))
  }

  private mutating func checkSign(_ stream: Stream) {
    let cost = stream.costToday.value
    switch (stream.direction, stream.kind) {
    case (.output, .product) where cost > 0:
      find(
        .cost, .warning, stream, column: "cost_today", weight: 70,
        LocalizedText(
          english: "the firm pays \(Self.text(cost)) to get rid of a product",
          chinese: "企业为处置产品支付 \(Self.text(cost))"),
        LocalizedText(
          english: "write -\(Self.text(cost)) if it is sold", chinese: "若为出售请写 -\(Self.text(cost))")
      )
    case (.input, .product), (.input, .utility):
      guard cost < 0 else { return }
      find(
        .cost, .warning, stream, column: "cost_today", weight: 60,
        LocalizedText(
          english: "the firm is paid \(Self.text(-cost)) to take what others sell",
          chinese: "企业接收商品反而收到 \(Self.text(-cost))"),
        LocalizedText(
          english: "write \(Self.text(-cost)) if that is its price: negative only where it is paid",
          chinese: "若为采购价请写 \(Self.text(-cost))：只有收到钱时才为负"))
    default: return
    }
  }

  /// A stated cost that is hundreds of times off the catalogue's price or cost of disposal.
  private mutating func checkSize(_ stream: Stream) {
    guard let id = stream.material.single else { return }
    let material = region.materials[id]
    // What is sold is compared with what it costs to buy, what is got rid of with disposal.
    let isTraded = stream.direction == .input || stream.costToday.value < 0
    let figure = isTraded ? material.price : material.disposalCost
    let cost = stream.costToday.value.magnitude
    guard let usual = figure?.value.magnitude, usual > 0, cost > 0 else { return }
    let factor = cost / usual
    guard factor > 200 || factor < 1 / 200.0 else { return }
    let basis = material.basis.symbol
    let currency = region.scenario.currency
    find(
      .cost, .warning, stream, column: "cost_today", weight: 65,
      LocalizedText(
        english: "\(Self.text(stream.costToday.value)) \(currency)/\(basis), where about "
          + "\(Self.text(figure?.value ?? 0)) is usual",
        chinese: "\(Self.text(stream.costToday.value)) \(currency)/\(basis)，通常约为 "
          + Self.text(figure?.value ?? 0)),
      LocalizedText(
        english: "check cost_unit: the cost counts for one \(basis) unless it says otherwise",
        chinese: "请检查 cost_unit：不填时按每 \(basis) 计"))
  }
}

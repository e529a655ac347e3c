internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `process_flows`.
  ///
  /// - Returns: the ids of the processes that it describes.
  mutating func readProcessFlows() -> Set<String> {
    guard var fields = reader(.processFlows) else { return [] }
    let process = fields.field("process")
    let direction = fields.field("direction")
    let material = fields.field("material")
    let ratio = fields.field("ratio")
    let quality = fields.field("quality")
    let price = fields.field("market_price")
    let disposal = fields.field("disposal_cost")
    var described: Set<String> = []
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      let key = fields.required(process)
      if let key { described.insert(key) }
      var way: Direction?
      if fields.required(direction) != nil {
        way = fields.choice(direction, RegionWords.direction)
      }
      let passed = singleMaterial(material, &fields)
      var amount: Double?
      if fields.required(ratio) != nil { amount = fields.number(ratio, in: 1e-12...1e12) }
      let limits = fields.quality(quality)
      let market = fields.number(price)
      let cost = fields.number(disposal)
      guard let key, let way, let passed, let amount else { continue }
      var flow = ProcessFlowDraft(process: key, way, .key(passed), ratio: amount)
      flow.quality = limits
      flow.marketPrice = market
      flow.disposalCost = cost
      if cost != nil, way == .input {
        fields.warning(
          disposal,
          LocalizedText(
            english: "an input is not disposed of; this is not used", chinese: "投入物不需处置；不使用"),
          hint: LocalizedText(
            english: "leave disposal_cost blank, or write output as the direction",
            chinese: "请将 disposal_cost 留空，或将方向改为 output"))
      }
      builder.add(flow)
      note(.row(Int32(truncatingIfNeeded: row)), in: .processFlows)
    }
    diagnostics.add(fields.diagnostics)
    return described
  }
}

internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The table `exchanges`.
  mutating func readExchanges() {
    guard var fields = reader(.exchanges) else { return }
    let from = fields.field("from")
    let to = fields.field("to")
    let material = fields.field("material")
    let quantity = fields.field("quantity")
    let unit = fields.field("unit")
    let status = fields.field("status")
    let since = fields.field("since")
    for row in 0..<fields.table.rowCount where fields.go(to: row) {
      let giver = fields.required(from)
      let taker = fields.required(to)
      var words: MaterialText?
      if !fields.isBlank(material) {
        let meaning = meaning(of: fields.text(material))
        if case .unknown = meaning.text { Self.warnUnknown(meaning, material, &fields) }
        words = meaning.text
      }
      let amount = fields.quantity(quantity)
      let measure = fields.flowUnit(unit)
      let state = fields.choice(status, RegionWords.exchangeStatus)
      guard let giver, let taker else { continue }
      var exchange = ExchangeDraft(from: giver, to: taker, status: state ?? .existing)
      exchange.material = words
      exchange.quantity = amount
      exchange.unit = measure
      exchange.since = fields.text(since)
      builder.add(exchange)
      note(.row(Int32(truncatingIfNeeded: row)), in: .exchanges)
      remember(.exchanges, key: "\(giver) → \(taker)", row: row)
    }
    diagnostics.add(fields.diagnostics)
  }
}

internal import MaterialGraph
internal import Primitives
internal import Tables

/// A stream that a sheet or a sentence states, as texts for a region's tables.
struct ImportedStream {
  /// The firm's position in the registry.
  var firm = 0
  var direction = Direction.output
  var material = ""
  /// What the cell said, where it says more than the name that was taken.
  var words = ""
  var kind = ""
  var quantity = Quantity.unknown
  /// The unit as the tables have it (`t/a`); empty where nothing is known.
  var unit = ""
  var cost: Double?
  var costUnit = ""
  var quality: [String] = []
  var months = ""
  var codes: [String] = []
  var hazardous: Bool?
  var notes: [String] = []
  /// Where the row stands.
  var place: Place

  /// The row of the table `streams`.
  func row(firm key: String) -> [String: String] {
    var row = [
      "firm": key, "direction": direction.rawValue, "material": material, "kind": kind,
      "quantity": quantity.text, "unit": unit, "quality": quality.joined(separator: "; "),
      "months": months, "codes": codes.joined(separator: "; "),
      "notes": notes.filter { !$0.isEmpty }.joined(separator: "; "),
    ]
    if let cost {
      row["cost_today"] = DecimalText.shortest((cost * 1e6).rounded() / 1e6)
      row["cost_unit"] = costUnit
    }
    if let hazardous { row["hazardous"] = hazardous ? "yes" : "no" }
    return row.filter { !$0.value.isEmpty }
  }
}

/// A stream that a firm takes today.
struct ImportedExchange {
  /// Positions of the stream and of the firm that takes it.
  var stream: Int
  let taker: Int
  /// How much of the stream it takes, in the stream's unit; nil: all.
  var amount: Double?
}

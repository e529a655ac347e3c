internal import MaterialGraph

/// What a column of somebody's sheet may be about.
enum SheetField: String, CaseIterable, Hashable, Sendable {
  case firm
  case firmKey = "firm_id"
  case sector
  case park
  case coordinates
  case latitude
  case longitude
  case contact
  case permits
  case material
  case direction
  case kind
  case quantity
  /// The amount that was taken away: the quantity where no other column says one.
  case moved
  /// The quantity of one month, quarter or year, beside columns of others.
  case period
  case unit
  /// Over what time an amount is.
  case time
  case moisture
  case disposalCost = "disposal_cost"
  case salePrice = "sale_price"
  case purchasePrice = "purchase_price"
  case price
  case costUnit = "cost_unit"
  case code
  case hazardous
  case quality
  case months
  case treatment
  /// The firm that takes it today.
  case taker
  case notes
  /// Free text that says it all, as in a chat.
  case message
  /// Who wrote a message; the firm where the message names none.
  case sender
  /// The day of an entry of a ledger.
  case date
  /// Numbers of rows, and whatever a region has no place for.
  case ignored = "ignore"

  /// The table and column of a region that it goes to.
  var target: String {
    switch self {
    case .firm: "firms.name"
    case .firmKey: "firms.id"
    case .sector: "firms.sector"
    case .park: "firms.park"
    case .coordinates: "firms.latitude, firms.longitude"
    case .latitude: "firms.latitude"
    case .longitude: "firms.longitude"
    case .contact, .sender: "firms.contact"
    case .permits: "firms.permits"
    case .material: "streams.material"
    case .direction: "streams.direction"
    case .kind: "streams.kind"
    case .quantity, .period, .moved: "streams.quantity"
    case .unit, .time: "streams.unit"
    case .moisture, .quality: "streams.quality"
    case .disposalCost, .salePrice, .purchasePrice, .price: "streams.cost_today"
    case .costUnit: "streams.cost_unit"
    case .code: "streams.codes"
    case .hazardous: "streams.hazardous"
    case .months: "streams.months"
    case .taker: "exchanges.to"
    case .treatment, .notes: "streams.notes"
    case .message: "streams"
    case .ignored, .date: ""
    }
  }

  /// Whether the cells say something of one material of the row, and not of its firm.
  var isOfMaterial: Bool {
    switch self {
    case .material, .direction, .kind, .quantity, .period, .moved, .unit, .time, .moisture,
      .disposalCost, .salePrice, .purchasePrice, .price, .costUnit, .code, .hazardous, .quality,
      .months, .treatment, .taker:
      true
    default: false
    }
  }
}

/// What a title of a column says: what it is about, and the units and the direction in it.
struct SheetHeading: Hashable, Sendable {
  var field: SheetField
  /// How sure that is, 0...1.
  var confidence: Double
  var direction: Direction?
  /// The unit of the amounts below it.
  var unit: String?
  var time: TimeUnit?
  /// The currency of the money below it, with its multiplier (`万元`).
  var currency: String?
  var factor = 1.0
  /// The span of time that the figures below it are of.
  var period: SheetPeriod?
}

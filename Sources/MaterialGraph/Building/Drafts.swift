public import Primitives

/// A material before it is checked; `Material` says what the fields mean.
public struct MaterialDraft: Sendable, Codable {
  public var key: String
  public var name: LocalizedText
  public var parent: String?
  public var kind = StreamKind.waste
  public var basis = Basis.mass
  public var density: Double?
  public var heatingValue: Double?
  public var reachKm: Double?
  public var hazard = Hazard.no
  public var codes: [WasteCode] = []
  public var price: Figure?
  public var disposalCost: Figure?

  public init(_ key: String, name: LocalizedText? = nil, basis: Basis = .mass) {
    self.key = key
    self.name = name ?? LocalizedText(same: key)
    self.basis = basis
  }
}

/// A firm before it is checked; `Firm` says what the fields mean.
public struct FirmDraft: Sendable, Codable {
  public var key: String
  public var name = ""
  public var sector = ""
  /// The NACE codes that the sector means; empty: the digits of `sector` stand for them.
  public var sectorCodes: [String] = []
  public var location: Coordinate?
  public var park = ""
  public var permits: [String]?
  public var contact = ""
  public var notes = ""
  /// How many work there; nil: not said.
  public var employees: Double?
  /// How much of its product it makes, in `outputUnit`; nil: not said.
  public var output: Double?
  /// The unit as written; blank: the sector's product unit a year.
  public var outputUnit = ""

  public init(_ key: String, location: Coordinate? = nil) {
    self.key = key
    self.location = location
  }
}

/// What a row says a thing is made of, by keys.
public enum MaterialText: Hashable, Sendable, Codable {
  case key(String)
  case anyOf([String], label: String)
  case unknown(String)

  /// The text for messages.
  public var text: String {
    switch self {
    case .key(let key): key
    case .anyOf(_, let label): label
    case .unknown(let words): words
    }
  }
}

/// A cost for a unit of something, in the region's currency.
public struct UnitCost: Hashable, Sendable, Codable {
  /// Currency for one `unit`.
  public let amount: Double
  /// The unit; nil: the material's basis unit.
  public let unit: AmountUnit?

  public init(_ amount: Double, per unit: AmountUnit? = nil) {
    self.amount = amount
    self.unit = unit
  }
}

/// A stream before it is checked; `Stream` says what the fields mean.
public struct StreamDraft: Sendable, Codable {
  /// Blank: `FIRM/out/N` or `FIRM/in/N`.
  public var key = ""
  public var firm: String
  public var direction: Direction
  public var material: MaterialText
  /// Nil: the material's.
  public var kind: StreamKind?
  /// In `unit`.
  public var quantity = Quantity.unknown
  /// Nil: the material's basis a year.
  public var unit: FlowUnit?
  /// Nil: the material's price or disposal cost stands in.
  public var costToday: UnitCost?
  public var quality = Quality.none
  public var qualityToday = Quality.none
  public var maximumShare = 1.0
  /// In `unit`.
  public var minimumLot = 0.0
  public var maximumLinks: Int?
  public var mustPlace = 0.0
  public var months = Months.all
  public var codes: [WasteCode] = []
  /// Nil: not stated.
  public var hazardous: Bool?
  public var notes = ""
  /// Whether nobody stated it: it is typical of the firm's trade.
  public var isInferred = false

  public init(firm: String, _ direction: Direction, _ material: MaterialText) {
    self.firm = firm
    self.direction = direction
    self.material = material
  }
}

/// A site before it is checked; `Site` says what the fields mean.
public struct SiteDraft: Sendable, Codable {
  public var key: String
  public var name = ""
  public var location: Coordinate?
  public var park = ""
  public var capacityLimit: Double?
  public var forbidden: [String] = []

  public init(_ key: String, location: Coordinate? = nil) {
    self.key = key
    self.location = location
  }
}

/// A process before it is checked; `Process` says what the fields mean.
public struct ProcessDraft: Sendable, Codable {
  public var key: String
  public var technology: String
  public var firm: String?
  public var site: String?
  public var status = ProcessStatus.candidate
  public var capacity: Double?
  public var buildCost = 0.0
  public var lifetimeYears = 15.0
  public var fixedCost = 0.0
  public var variableCost = 0.0
  public var minimumLoad = 0.0
  public var isEstimate = false

  public init(_ key: String, technology: String) {
    self.key = key
    self.technology = technology
  }
}

/// A flow of a process before it is checked; `ProcessFlow` says what the fields mean.
public struct ProcessFlowDraft: Sendable, Codable {
  public var process: String
  public var direction: Direction
  public var material: MaterialText
  public var ratio: Double
  public var quality = Quality.none
  public var marketPrice: Double?
  public var disposalCost: Double?

  public init(process: String, _ direction: Direction, _ material: MaterialText, ratio: Double) {
    self.process = process
    self.direction = direction
    self.material = material
    self.ratio = ratio
  }
}

/// An exchange before it is checked; `Exchange` says what the fields mean.
public struct ExchangeDraft: Sendable, Codable {
  /// A stream's or a firm's id.
  public var from: String
  /// A stream's or a firm's id.
  public var to: String
  public var material: MaterialText?
  /// In `unit`.
  public var quantity = Quantity.unknown
  /// Nil: the material's basis a year.
  public var unit: FlowUnit?
  public var status = ExchangeStatus.existing
  public var since = ""

  public init(from: String, to: String, status: ExchangeStatus = .existing) {
    self.from = from
    self.to = to
    self.status = status
  }
}

/// A substitution rule before it is checked; `SubstitutionRule` says what the fields mean.
public struct RuleDraft: Sendable, Codable {
  /// Blank: `region/rule/N`.
  public var key = ""
  public var waste: String
  public var replaces: String
  public var ratio = 1.0
  public var treatmentCost = 0.0
  public var conditions = Quality.none
  public var maximumShare: Double?
  public var co2eSavedKg = 0.0
  public var evidence = ""
  public var origin = Origin.stated

  public init(waste: String, replaces: String, ratio: Double = 1) {
    self.waste = waste
    self.replaces = replaces
    self.ratio = ratio
  }
}

/// A negative rule before it is checked; `NegativeRule` says what the fields mean.
public struct NegativeRuleDraft: Sendable, Codable {
  public var key: String
  public var waste: String
  public var target: String?
  public var sectors: [String] = []
  public var law = ""
  public var note: LocalizedText

  public init(_ key: String, waste: String, target: String? = nil, note: LocalizedText) {
    self.key = key
    self.waste = waste
    self.target = target
    self.note = note
  }
}

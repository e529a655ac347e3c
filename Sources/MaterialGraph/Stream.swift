public import Primitives

/// Whether something leaves or enters.
public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
  case output
  case input

  /// Reads what people write: `output`, `offer`, `供`, `in`, `需求` …; nil when unknown.
  public static func parse(_ text: some StringProtocol) -> Direction? {
    switch trimmed(text).lowercased() {
    case "output", "out", "offer", "offers", "have", "supply", "产出", "供", "供应", "供给", "输出", "排出":
      .output
    case "input", "in", "want", "wants", "need", "demand", "需求", "需", "投入", "输入", "求购":
      .input
    default: nil
    }
  }
}

/// What a stream is made of, as far as is known.
public enum MaterialReference: Hashable, Sendable, Codable {
  /// One material.
  case one(ID<Material>)
  /// A code or a name that fits several: a class, which is matched and never planned. Ids ascend.
  case anyOf([ID<Material>], label: String)
  /// Words that nobody knows.
  case unknown(String)

  /// The material, where there is just one.
  public var single: ID<Material>? {
    if case .one(let id) = self { id } else { nil }
  }

  /// All that it may be, ascending.
  public var candidates: [ID<Material>] {
    switch self {
    case .one(let id): [id]
    case .anyOf(let ids, _): ids
    case .unknown: []
    }
  }
}

/// One thing that a firm gives out or takes in.
public struct Stream: Hashable, Sendable {
  /// The id, such as `F1/out/1`.
  public let key: String
  /// Whose it is.
  public let firm: ID<Firm>
  /// Whether it leaves or enters the firm.
  public let direction: Direction
  /// What it is.
  public let material: MaterialReference
  /// What it is to the firm.
  public let kind: StreamKind
  /// How much, in basis units a year (a lot: in basis units, once).
  public let quantity: Quantity
  /// Whether it is a one-off lot: matched, never planned.
  public let isOneOff: Bool
  /// What the firm pays for it today, per basis unit (an output that is sold: negative).
  public let costToday: Figure
  /// An output's composition; an input's limits on the blend that it receives.
  public let quality: Quality
  /// An input's conventional supply: its composition, where stated.
  public let qualityToday: Quality
  /// The largest share of an input that substitutes together may cover, 0...1.
  public let maximumShare: Double
  /// The least quantity that is worth a link, in basis units; 0: any.
  public let minimumLot: Double
  /// How many partners it accepts; nil: any number.
  public let maximumLinks: Int?
  /// The share of an output that must find a taker, 0...1.
  public let mustPlace: Double
  /// When it is there or needed.
  public let months: Months
  /// What codes the firm states, sorted.
  public let codes: [WasteCode]
  /// Whether it is hazardous: what the firm says, else what its codes or its material say.
  public let isHazardous: Bool
  /// Whether the firm itself said so, either way.
  public let hazardIsStated: Bool
  /// Whether an exchange named it without the firm listing it.
  public let isImplied: Bool
  /// Whether nobody stated it: it is typical of the firm's trade.
  public let isInferred: Bool
  /// Whatever else was said.
  public let notes: String
}

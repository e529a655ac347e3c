/// What a material is counted in. Every quantity of a material is held in its basis, a year.
public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
  /// Tonnes.
  case mass
  /// Cubic metres.
  case volume
  /// Gigajoules.
  case energy
  /// Pieces.
  case count
  /// Square metres.
  case area

  /// The unit's symbol: `t`, `m3`, `GJ`, `pcs`, `m2`.
  public var symbol: String {
    switch self {
    case .mass: "t"
    case .volume: "m3"
    case .energy: "GJ"
    case .count: "pcs"
    case .area: "m2"
    }
  }

  /// The symbol with a year: `t/a`.
  public var yearlySymbol: String { symbol + "/a" }
}

internal import Primitives

/// One property of a composition (`SiO2=45..55 %`) or one limit on it (`Cl<=0.1 %`).
///
/// Names are compared without regard to case; figures are held in the unit of their kind.
public struct PropertyTerm: Hashable, Sendable, Codable {
  /// The name as written.
  public let name: String
  /// The name in lower case without outer spaces: what is compared.
  public let key: String
  /// What kind of figure it is.
  public let kind: PropertyKind
  /// The lower end or limit, or nil.
  public let lower: Double?
  /// The upper end or limit, or nil.
  public let upper: Double?

  /// A term; at least one end should be given.
  public init(name: String, kind: PropertyKind, lower: Double?, upper: Double?) {
    self.name = trimmed(name)
    key = self.name.lowercased()
    self.kind = kind
    self.lower = lower
    self.upper = upper
  }

  /// As a composition: the figure that blends count with (midpoint of a range, a bound at its bound).
  public var planned: Double {
    switch (lower, upper) {
    case (let lower?, let upper?): lower + (upper - lower) / 2
    case (let only?, nil), (nil, let only?): only
    case (nil, nil): 0
    }
  }

  /// As a limit: whether a blend at `figure` keeps it, within `slack` of the figure's size.
  public func allows(_ figure: Double, slack: Double = 1e-9) -> Bool {
    let room = slack * max(1, figure.magnitude)
    if let lower, figure < lower - room { return false }
    if let upper, figure > upper + room { return false }
    return true
  }

  /// The term as text in the unit of its kind: `cl<=0.1 %`.
  public var text: String {
    let unit = kind.symbol.isEmpty ? "" : " " + kind.symbol
    func figure(_ value: Double) -> String { DecimalText.significant(value, digits: 6) }
    return switch (lower, upper) {
    case (let lower?, let upper?) where lower == upper: "\(name)=\(figure(lower))\(unit)"
    case (let lower?, let upper?): "\(name)=\(figure(lower))..\(figure(upper))\(unit)"
    case (let lower?, nil): "\(name)>=\(figure(lower))\(unit)"
    case (nil, let upper?): "\(name)<=\(figure(upper))\(unit)"
    case (nil, nil): name
    }
  }

  /// The term in `other` kind, where `density` (t/m3) turns mass shares into concentrations.
  ///
  /// - Returns: nil when the two kinds cannot be compared at all, or when a density is missing.
  public func converted(to other: PropertyKind, density: Double?) -> PropertyTerm? {
    if kind == other { return self }
    guard let density, density > 0 else { return nil }
    // 1 % of the mass of a cubic metre of `density` tonnes is 10 kg times the density: 1e4 mg/L.
    switch (kind, other) {
    case (.massFraction, .concentration): return scaled(by: 1e4 * density, kind: other)
    case (.concentration, .massFraction): return scaled(by: 1e-4 / density, kind: other)
    default: return nil
    }
  }

  /// Whether a density is all that keeps the two kinds from being compared.
  public static func needDensity(_ first: PropertyKind, _ second: PropertyKind) -> Bool {
    (first == .massFraction && second == .concentration)
      || (first == .concentration && second == .massFraction)
  }

  private func scaled(by factor: Double, kind: PropertyKind) -> PropertyTerm {
    PropertyTerm(
      name: name, kind: kind, lower: lower.map { $0 * factor }, upper: upper.map { $0 * factor })
  }
}

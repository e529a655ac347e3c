public import Primitives

/// That a waste can stand in for a material, at what ratio, cost and condition.
public struct SubstitutionRule: Hashable, Sendable {
  /// The id: the catalogue's, or `region/rule/N`.
  public let key: String
  /// What is given; materials below it in the taxonomy are meant too.
  public let waste: ID<Material>
  /// What is asked for.
  public let replaces: ID<Material>
  /// Basis units replaced for each basis unit of waste, above 0.
  public let ratio: Double
  /// Cost of making a unit of waste fit for use.
  public let treatmentCost: Double
  /// What the output's composition must keep.
  public let conditions: Quality
  /// The largest share of an input that this rule's links together may cover; nil: no limit.
  public let maximumShare: Double?
  /// Kilograms of CO2e that a unit of waste saves.
  public let co2eSavedKg: Double
  /// What it rests on.
  public let evidence: String
  /// Whether the region or the catalogue says so, and on what ground.
  public let origin: Origin
}

/// What must not be done, and by what law.
public struct NegativeRule: Hashable, Sendable {
  /// The catalogue's id.
  public let key: String
  /// The waste; materials below it in the taxonomy are meant too.
  public let waste: ID<Material>
  /// What it must not replace (or go into); nil: any use.
  public let target: ID<Material>?
  /// Sectors of receivers that are meant (code prefixes); empty: all.
  public let sectors: [String]
  /// The law.
  public let law: String
  /// The reason in short.
  public let note: LocalizedText
}

/// How an output serves an input.
public enum Route: Hashable, Sendable, Codable {
  /// The same material.
  case same
  /// The output's material is a kind of what the input asks for.
  case descendant
  /// A substitution rule.
  case rule(ID<SubstitutionRule>)
  /// Only because an exchange of the two is kept: no other route is known.
  case kept
}

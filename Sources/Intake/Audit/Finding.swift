public import Primitives
public import Tables

/// Something in a region that can be read and yet is probably not what was meant, or that is
/// missing to be sure.
public struct Finding: Hashable, Sendable {
  /// Which check found it.
  public let check: AuditCheck
  /// How bad it is: a warning is probably wrong, a note is worth a look.
  public let severity: Diagnostic.Severity
  /// Where it stands.
  public let place: Place
  /// The ids of the rows that it is about.
  public let subjects: [String]
  /// What is odd.
  public let message: LocalizedText
  /// What can be done about it.
  public let remedy: LocalizedText
  /// How much it matters beside others of its severity, 0...100.
  public let weight: Double
  /// The money a year of the streams that it is about, in the region's currency: what a mended row
  /// would change in the results at most. 0 where no quantity or no price is known.
  public let stake: Double

  /// What the reader of the files said, where it is that; nil for the audit's own.
  let said: Diagnostic?

  /// The finding as a diagnostic, to be printed as others are.
  public var diagnostic: Diagnostic {
    said ?? Diagnostic(severity, at: place, message, hint: remedy)
  }
}

/// The checks, in the order in which they run; the raw value is the name in results.
public enum AuditCheck: String, CaseIterable, Hashable, Sendable {
  /// A quantity some thousand times off what the firm's other flows, its trade or other firms suggest.
  case magnitude
  /// Hazardous waste that is marked harmless, or the other way round.
  case hazard
  /// A code that does not belong to the material, or that no list has.
  case code
  /// A cost with a sign or a size that does not go with what it is for.
  case cost
  /// The same material of a firm in the same direction twice, or one firm under two ids.
  case duplicate
  /// Coordinates that are missing, swapped or far off.
  case place
  /// Quantities that nobody says.
  case unknownQuantity = "unknown_quantity"
  /// Materials that nobody knows, or that could be several.
  case unknownMaterial = "unknown_material"
  /// A waste that firms of this trade do not make.
  case sector
  /// A process or a firm that gives out more than it takes in.
  case massBalance = "mass_balance"
  /// Takers of hazardous waste whose permits are not known, or do not cover it.
  case permit
  /// Units that are easily mistaken.
  case unit
  /// Compositions that cannot be.
  case quality
  /// Exchanges that say little, or fit no streams.
  case exchange
  /// Firms that are said to do nothing.
  case idleFirm = "idle_firm"
  /// What could not be used as it stands, or was doubted, when the files were read.
  case reading
}

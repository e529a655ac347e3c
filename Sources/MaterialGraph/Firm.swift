internal import Primitives

/// A firm: what deals, owns streams and processes, and stands at a place.
public struct Firm: Hashable, Sendable {
  /// The id that people write.
  public let key: String
  /// The name; the id where none is given.
  public let name: String
  /// Its sector: a code or a catalogue name, as written; empty when not said.
  public let sector: String
  /// The NACE codes that the sector means, digits only; what is written, where nobody resolved it.
  public let sectorCodes: [String]
  /// Where it is, or nil: at unknown distance.
  public let location: Coordinate?
  /// The park it is in; empty when not said.
  public let park: String
  /// The hazardous-waste codes that it may take; nil when it lists none.
  public let permits: [String]?
  /// Whom to call.
  public let contact: String
  /// Whatever else was said.
  public let notes: String
  /// How many work there; nil: not said.
  public let employees: Double?
  /// How much of its product it makes, in `outputUnit`; nil: not said.
  public let output: Double?
  /// The unit of `output` as written; empty: the sector's product unit a year.
  public let outputUnit: String

  /// Whether it is of a sector by the first digits of a NACE code: `10.91` or `10`.
  public func isOfSector(_ code: String) -> Bool {
    let digits = code.filter(\.isNumber)
    return !digits.isEmpty && sectorCodes.contains { $0.hasPrefix(digits) }
  }

  /// Whether its permits name a code: `HW17` covers every code of the category, and the first
  /// digits of the European list (`11 01`) all that begins with them.
  public func mayTake(_ code: WasteCode) -> Bool {
    guard let permits else { return true }
    let category = code.hazardousCategory
    return permits.contains { permit in
      let bare = String(permit.uppercased().filter { !$0.isWhitespace })
      if code.list == .ewc {
        let digits = bare.filter { $0.isASCII && $0.isNumber }
        let isOfTheList = bare.first?.isNumber == true || bare.hasPrefix("EWC")
        return isOfTheList && !bare.contains("-") && digits.count.isMultiple(of: 2)
          && !digits.isEmpty && code.code.hasPrefix(digits)
      }
      return bare == code.code || bare == category
        || (bare.hasPrefix("HW") && bare.dropFirst(2) == code.code)
    }
  }
}

/// A plot where processes may be built.
public struct Site: Hashable, Sendable {
  /// The id that people write.
  public let key: String
  /// The name; the id where none is given.
  public let name: String
  /// Where it is, or nil.
  public let location: Coordinate?
  /// The park it is in; empty when not said.
  public let park: String
  /// Tonnes of activity a year, all processes there together; nil: no limit.
  public let capacityLimit: Double?
  /// Ids of technologies or materials that may not be there (the negative list), sorted.
  public let forbidden: [String]
}

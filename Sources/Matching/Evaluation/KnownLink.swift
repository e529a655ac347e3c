internal import Catalog

/// An exchange that is known to exist, as a row of a file tells it: who gives what to whom.
public struct KnownLink: Hashable, Sendable {
  /// One end of the exchange.
  public struct Party: Hashable, Sendable {
    /// The name of the firm; may be empty.
    public let name: String
    /// What it does, in words; may be empty.
    public let business: String
    /// NACE codes of what it does, digits only; empty where unknown.
    public let sectors: [String]

    /// A party. Of `sectors` only runs of two to four digits are kept (`2012 / 2030`, `23.51`).
    public init(name: String, business: String = "", sectors: String = "") {
      self.name = name
      self.business = business
      self.sectors = KnownLink.codes(in: sectors, lengths: 2...4, spacesPart: true)
    }

    /// The two-digit divisions, each once, in the order of the codes.
    var divisions: [String] {
      sectors.reduce(into: []) { kept, code in
        let division = String(code.prefix(2))
        if !kept.contains(division) { kept.append(division) }
      }
    }

    /// What tells firms of a case apart: the name, else the business with its codes; nil where
    /// nothing is known.
    var identity: String? {
      let folded = NameFolding.folded(name)
      if !folded.isEmpty { return "name:" + folded }
      let trade = NameFolding.folded(business)
      if trade.isEmpty && sectors.isEmpty { return nil }
      return "trade:" + trade + ":" + sectors.joined(separator: "/")
    }
  }

  /// The case that tells of it. What is learnt from a case is never used within it.
  public let study: String
  /// Who gives.
  public let donor: Party
  /// Who takes.
  public let receiver: Party
  /// What is given, in words.
  public let stream: String
  /// Codes of the European list of wastes, six digits or fewer.
  public let wasteCodes: [String]
  /// Codes of products by activity (CPA).
  public let productCodes: [String]

  /// A known link. Of the texts with codes, runs of digits are kept.
  public init(
    study: String, donor: Party, receiver: Party, stream: String, wasteCodes: String = "",
    productCodes: String = ""
  ) {
    self.study = study
    self.donor = donor
    self.receiver = receiver
    self.stream = stream
    self.wasteCodes = Self.codes(in: wasteCodes, lengths: 2...6)
    self.productCodes = Self.codes(in: productCodes, lengths: 2...8)
  }

  /// Codes parted by anything but points and, unless they part codes too, spaces: `10 01 02` is one
  /// code of a waste.
  private static func codes(
    in text: String, lengths: ClosedRange<Int>, spacesPart: Bool = false
  ) -> [String] {
    var codes: [String] = []
    var open = ""
    func close() {
      if lengths.contains(open.utf8.count), !codes.contains(open) { codes.append(open) }
      open = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        // A text without end is no code, and must not grow one either.
        if open.utf8.count < 32 { open.unicodeScalars.append(scalar) }
      case ".", "*": continue
      case " " where !spacesPart: continue
      default: close()
      }
    }
    close()
    return codes
  }
}

public import Primitives

/// What a firm's stream is to it.
public enum StreamKind: String, CaseIterable, Hashable, Sendable, Codable {
  case product
  case byProduct = "by-product"
  case waste
  case utility
}

/// Whether a material is hazardous waste by law.
public enum Hazard: String, CaseIterable, Hashable, Sendable, Codable {
  case no
  /// Depends on its content (a mirror entry of the list of waste).
  case mirror
  case yes
}

/// A code of some list that a material or a waste goes by.
public struct WasteCode: Hashable, Comparable, Sendable, Codable {
  /// The lists that codes come from.
  public enum List: String, Hashable, Comparable, Sendable, Codable, CaseIterable {
    /// The European List of Waste: six digits.
    case ewc = "EWC"
    /// China's National Catalogue of Hazardous Wastes: a category `HW17` or a code `336-058-17`.
    case hw = "HW"
    /// China's solid-waste categories: `SW02`.
    case sw = "SW"
    /// The Harmonized System: four or six digits.
    case hs = "HS"

    public static func < (left: List, right: List) -> Bool { left.rawValue < right.rawValue }
  }

  /// The list.
  public let list: List
  /// The code without spaces: `100102`, `336-058-17`, `HW17`, `SW02`, `2619`.
  public let code: String

  /// A code of a list, without spaces, in upper case.
  public init(_ list: List, _ code: String) {
    self.list = list
    // Byte by byte where it can be: a catalogue has thousands of codes, and characters cost a
    // hundred times more.
    let bytes = code.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) {
      var tidy: [UInt8] = []
      tidy.reserveCapacity(bytes.count)
      for byte in bytes where byte != 0x20 && !(0x09...0x0D).contains(byte) {
        tidy.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
      }
      self.code = String(decoding: tidy, as: UTF8.self)
    } else {
      self.code = String(code.uppercased().filter { !$0.isWhitespace })
    }
  }

  /// The category of a hazardous-waste code: `HW17` for `HW17` and for `336-058-17`.
  public var hazardousCategory: String? {
    guard list == .hw else { return nil }
    if code.hasPrefix("HW") { return String(code.prefix(4)) }
    let tail = code.suffix(2)
    guard tail.count == 2, tail.allSatisfy(\.isNumber) else { return nil }
    return "HW" + tail
  }

  /// The code with its list, as people write it: `EWC 10 01 02`, `HW17`, `HW 336-058-17`.
  public var text: String {
    switch list {
    case .ewc:
      var text = "EWC"
      for (place, digit) in code.enumerated() {
        if place.isMultiple(of: 2) { text += " " }
        text.append(digit)
      }
      return text
    case .hw, .sw: return code.hasPrefix(list.rawValue) ? code : "\(list.rawValue) \(code)"
    case .hs: return "HS \(code)"
    }
  }

  public static func < (left: WasteCode, right: WasteCode) -> Bool {
    (left.list, left.code) < (right.list, right.code)
  }
}

/// A material, a utility or a class of them, as a region knows it.
public struct Material: Hashable, Sendable {
  /// The id that people write.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// The class above it: an input that asks for the class accepts it as it is.
  public let parent: ID<Material>?
  /// What streams of it are unless they say otherwise.
  public let kind: StreamKind
  /// What it is counted in.
  public let basis: Basis
  /// Tonnes in a cubic metre, or nil.
  public let density: Double?
  /// Gigajoules in a tonne, or nil.
  public let heatingValue: Double?
  /// How far it can travel in kilometres, or nil for no limit.
  public let reachKm: Double?
  /// Whether it is hazardous waste.
  public let hazard: Hazard
  /// The codes it goes by, sorted.
  public let codes: [WasteCode]
  /// What a basis unit of it costs to buy, in the region's currency, or nil.
  public let price: Figure?
  /// What getting rid of a basis unit of it costs, in the region's currency, or nil.
  public let disposalCost: Figure?

  /// Tonnes in one basis unit: 1 for mass, the density for volume (0 where unknown), 0 for the rest.
  public var tonnesPerUnit: Double {
    switch basis {
    case .mass: 1
    case .volume: density ?? 0
    case .energy, .count, .area: 0
    }
  }

  /// What a basis unit weighs in a blend or a sum of tonnes: a unit of no known mass counts as one.
  public var blendWeight: Double {
    let tonnes = tonnesPerUnit
    return tonnes > 0 ? tonnes : 1
  }

  /// Whether it is hazardous where nothing else is said.
  public var isHazardousByDefault: Bool {
    hazard == .yes || codes.contains { $0.list == .hw }
  }

  /// How many basis units `amount` of `unit` are, or nil where density or heating value is missing.
  public func basisUnits(of amount: Double, _ unit: AmountUnit) -> Double? {
    let value = amount * unit.basisUnits
    switch (unit.basis, basis) {
    case (let from, let to) where from == to: return value
    case (.mass, .volume): return density.map { value / $0 }
    case (.volume, .mass): return density.map { value * $0 }
    case (.mass, .energy): return heatingValue.map { value * $0 }
    case (.energy, .mass): return heatingValue.map { value / $0 }
    case (.volume, .energy):
      guard let density, let heatingValue else { return nil }
      return value * density * heatingValue
    case (.energy, .volume):
      guard let density, let heatingValue else { return nil }
      return value / (density * heatingValue)
    default: return nil
    }
  }
}

public import MaterialGraph
public import Primitives

/// The form a material comes in.
public enum MaterialState: String, CaseIterable, Hashable, Sendable, Codable {
  case solid
  case powder
  case sludge
  case liquid
  case gas
  case energy
  case water
}

/// A material as the catalogue knows it.
public struct MaterialEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The name.
  public let name: LocalizedText
  /// Other English names.
  public let synonyms: [String]
  /// Other Chinese names.
  public let chineseSynonyms: [String]
  /// The id of the class above it, or nil.
  public let parent: String?
  /// What streams of it are unless they say otherwise.
  public let kind: StreamKind
  /// The form it comes in.
  public let state: MaterialState
  /// What it is counted in.
  public let basis: Basis
  /// Tonnes in a cubic metre, or nil.
  public let density: Double?
  /// Gigajoules in a tonne, or nil.
  public let heatingValue: Double?
  /// Whether it is hazardous waste.
  public let hazard: Hazard
  /// How far it can travel in kilometres, or nil.
  public let reachKm: Double?
  /// The codes it goes by, sorted.
  public let codes: [WasteCode]
  /// Where its figures come from.
  public let source: String

  /// Whether a name marks it as a class that no firm gives out as such.
  public var isClass: Bool {
    name.english.utf8.suffix(7).elementsEqual("(class)".utf8)
  }

  /// All names in both languages: the names first, then the synonyms.
  public var allNames: [String] {
    [name.english, name.chinese] + synonyms + chineseSynonyms
  }
}

extension MaterialEntry {
  /// The materials of `materials.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [MaterialEntry] {
    let key = rows.column("id")
    let english = rows.column("name")
    let chinese = rows.column("name_zh")
    let synonyms = rows.column("synonyms")
    let chineseSynonyms = rows.column("synonyms_zh")
    let parent = rows.column("parent")
    let kind = rows.column("kind")
    let state = rows.column("state")
    let basis = rows.column("basis")
    let density = rows.column("density")
    let heatingValue = rows.column("heating_value")
    let hazard = rows.column("hazard")
    let reach = rows.column("reach_km")
    let lists: [(WasteCode.List, Int)] = [
      (.ewc, rows.column("ewc")), (.hw, rows.column("hw")), (.sw, rows.column("sw")),
      (.hs, rows.column("hs")),
    ]
    let source = rows.column("source")
    var entries: [MaterialEntry] = []
    entries.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      var codes: [WasteCode] = []
      for (list, column) in lists {
        for code in rows.list(row, column) { codes.append(WasteCode(list, code)) }
      }
      let above = rows.text(row, parent)
      entries.append(
        MaterialEntry(
          key: rows.text(row, key),
          name: LocalizedText(
            english: rows.text(row, english), chinese: rows.text(row, chinese)),
          synonyms: rows.list(row, synonyms), chineseSynonyms: rows.list(row, chineseSynonyms),
          parent: above.isEmpty ? nil : above, kind: rows.option(row, kind, default: .waste),
          state: rows.option(row, state, default: .solid),
          basis: rows.option(row, basis, default: .mass), density: rows.number(row, density),
          heatingValue: rows.number(row, heatingValue),
          hazard: rows.option(row, hazard, default: .no), reachKm: rows.number(row, reach),
          codes: codes.sorted(), source: rows.text(row, source)))
    }
    return entries.sorted { $0.key < $1.key }
  }
}

internal import MaterialGraph
internal import Primitives
internal import Tables

extension CatalogAudit {
  /// Columns of codes of wastes and goods, and of trades.
  private static let wasteColumns: [(file: String, column: String, list: WasteCode.List)] = [
    ("materials.csv", "ewc", .ewc), ("materials.csv", "hw", .hw), ("materials.csv", "sw", .sw),
    ("materials.csv", "hs", .hs),
  ]
  private static let tradeColumns: [(file: String, column: String, list: ActivityCode.List)] = [
    ("rules.csv", "typical_receivers", .nace), ("exchanges.csv", "donor_nace", .nace),
    ("exchanges.csv", "receiver_nace", .nace), ("sectors.csv", "nace", .nace),
    ("sectors.csv", "isic", .isic), ("sectors.csv", "gbt4754", .gbt4754),
  ]

  /// Codes that their list does not have.
  mutating func checkCodes() {
    for (file, column, list) in Self.wasteColumns {
      guard let table = tables[file] else { continue }
      for row in 0..<table.rowCount {
        for text in Self.list(table, row, column) {
          let digits = list == .ewc || list == .hs ? text.filter(\.isNumber) : text
          if knowledge.codes[WasteCode(list, digits)] != nil { continue }
          find(
            .error, table, row, column, "the list has no such code", "代码表中没有此代码",
            value: text)
        }
      }
    }
    for (file, column, list) in Self.tradeColumns {
      guard let table = tables[file] else { continue }
      for row in 0..<table.rowCount {
        for text in Self.list(table, row, column) {
          let digits = text.filter(\.isNumber)
          if isActivity(digits, of: list) { continue }
          find(
            .error, table, row, column, "\(list.rawValue) has no such code",
            "\(list.rawValue) 中没有此代码", value: text)
        }
      }
    }
  }

  /// Whether a list has a code, or codes below it: three digits are a group, which the table of NACE
  /// leaves out.
  func isActivity(_ digits: String, of list: ActivityCode.List) -> Bool {
    if knowledge.codes.activity(list, digits: digits) != nil { return true }
    return digits.utf8.count == 3
      && knowledge.codes.activities.contains { activity in
        activity.list == list && activity.code.filter(\.isNumber).hasPrefix(digits)
      }
  }

  /// Codes whose words have nothing to do with the material: mill scale under weighing machines,
  /// waste under a code for machines, a hazard that the code denies.
  mutating func checkCodeWords() {
    guard let table = tables["materials.csv"] else { return }
    for row in 0..<table.rowCount {
      guard let material = knowledge.material(Self.text(table, row, "id")) else { continue }
      let words = Self.words(of: material, knowledge)
      for code in material.codes where code.list == .hs {
        guard let entry = knowledge.codes[code] else { continue }
        let shares = Self.shareWords(words, Self.words(entry.title.english))
        let chapter = Int(code.code.prefix(2)) ?? 0
        if (84...92).contains(chapter), !Self.mayBeMachine(material), !shares {
          find(
            .warning, table, row, "hs",
            "machines and instruments (\(entry.title.english)) for \(material.name.english)",
            "“\(material.name.chinese)”被归入机器仪器类（\(entry.title.chinese)）", value: code.text)
        } else if let other = Self.betterOwner(of: entry, than: material, words, knowledge),
          !shares
        {
          find(
            .note, table, row, "hs",
            "no word of the code (\(entry.title.english)) is one of \(material.name.english); it "
              + "reads like \(other)",
            "代码说明（\(entry.title.chinese)）与“\(material.name.chinese)”无共同词语，更像 \(other)",
            value: code.text)
        }
      }
      checkHazard(material, table, row)
    }
  }

  /// A material whose every code of the list of wastes says the opposite of its hazard.
  private mutating func checkHazard(_ material: MaterialEntry, _ table: Table, _ row: Int) {
    let entries = material.codes.filter { $0.list == .ewc }.compactMap { knowledge.codes[$0] }
    guard !entries.isEmpty else { return }
    if material.hazard == .no, entries.allSatisfy(\.isHazardous) {
      find(
        .warning, table, row, "hazard", "not hazardous, and each of its codes is",
        "标为非危险，而其全部代码均为危险废物")
    }
    if material.hazard == .no, material.codes.contains(where: { $0.list == .hw }) {
      find(
        .warning, table, row, "hazard", "not hazardous, and it has a code of hazardous waste",
        "标为非危险，却有危险废物代码")
    }
  }

  // MARK: Words

  /// The telling words of a text: folded, four letters or more.
  private static func words(_ text: String) -> Set<String> {
    Set(NameFolding.words(text).filter { $0.utf8.count >= 4 && !idle.contains($0) })
  }

  private static let idle: Set<String> = [
    "other", "than", "with", "from", "waste", "product", "containing", "their", "form", "whether",
    "similar", "including", "articles", "article", "material", "class", "those", "kind",
  ]

  /// All words of a material: its names in English and those of the classes above it.
  private static func words(of material: MaterialEntry, _ knowledge: Knowledge) -> Set<String> {
    let line = knowledge.lineage(of: material.key).compactMap { knowledge.material($0) }
    return line.reduce(into: []) { found, entry in
      for name in [entry.name.english, entry.key] + entry.synonyms {
        found.formUnion(words(name.split(separator: "_").joined(separator: " ")))
      }
    }
  }

  /// Whether a word of the one begins as a word of the other does (`aluminium`, `aluminous`).
  private static func shareWords(_ left: Set<String>, _ right: Set<String>) -> Bool {
    left.contains { word in right.contains { $0.prefix(5) == word.prefix(5) } }
  }

  /// Goods and appliances whose codes are rightly of machines.
  private static func mayBeMachine(_ material: MaterialEntry) -> Bool {
    material.basis == .count || material.kind == .product
  }

  /// The material that a code's words mean for sure where they do not mean this one.
  private static func betterOwner(
    of entry: CodeEntry, than material: MaterialEntry, _ words: Set<String>, _ knowledge: Knowledge
  ) -> String? {
    guard let hit = knowledge.lookup.resolve(entry.title.english).sure, hit.key != material.key,
      !knowledge.lineage(of: material.key).contains(hit.key),
      !knowledge.lineage(of: hit.key).contains(material.key)
    else { return nil }
    return hit.key
  }
}

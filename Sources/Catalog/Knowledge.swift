internal import MaterialGraph
internal import Primitives
public import Tables

/// What is known apart from any region: materials with their names and codes, rules, technologies,
/// sectors, prices and costs. A value that never changes.
public struct Knowledge: Sendable {
  /// The materials, sorted by key.
  public let materials: [MaterialEntry]
  /// The substitution rules, sorted by key.
  public let rules: [RuleEntry]
  /// What must not be done, sorted by key.
  public let forbidden: [ForbiddenEntry]
  /// Exchanges that are known to exist, sorted by key.
  public let exchanges: [KnownExchange]
  /// Finds materials by what people write.
  public let lookup: MaterialLookup
  /// Sixteen hexadecimal digits that change when any file of the catalogue does.
  public let fingerprint: String

  private let materialsByKey: [String: Int]

  /// The names of the files of a catalogue, in the order in which they are read.
  public static let fileNames = [
    "materials.csv", "rules.csv", "forbidden.csv", "exchanges.csv",
  ]

  /// The catalogue inside the program. Read once, when it is first asked for.
  public static let embedded: Knowledge = {
    var diagnostics = Diagnostics()
    let files = EmbeddedCatalog.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    return Knowledge(files, into: &diagnostics)
  }()

  /// A catalogue from the bytes of its files by their names, such as `codes/ewc.csv`. Files that
  /// are not there count as empty; `materials.csv` must be there.
  ///
  /// - Throws: all that is wrong with the files.
  public init(files: [String: [UInt8]]) throws(CatalogFailure) {
    var diagnostics = Diagnostics()
    if files["materials.csv"] == nil {
      diagnostics.error(
        at: Place(file: "materials.csv"),
        LocalizedText(english: "the catalogue has no materials", chinese: "目录中没有物料表"),
        expected: LocalizedText(english: "the file materials.csv", chinese: "文件 materials.csv"))
    }
    let ordered = files.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
    self.init(ordered, into: &diagnostics)
    if diagnostics.hasErrors { throw CatalogFailure(diagnostics: diagnostics) }
  }

  private init(
    _ files: [(name: String, bytes: [UInt8])], into diagnostics: inout Diagnostics
  ) {
    func read<Entry>(
      _ name: String, _ body: (inout CatalogRows) -> [Entry]
    ) -> [Entry] {
      guard let file = files.first(where: { $0.name == name }),
        var rows = CatalogRows(file.bytes, name: name, diagnostics: &diagnostics)
      else { return [] }
      let entries = body(&rows)
      diagnostics.add(rows.diagnostics)
      return entries
    }
    materials = read("materials.csv") { MaterialEntry.read(&$0) }
    rules = read("rules.csv") { RuleEntry.read(&$0) }
    forbidden = read("forbidden.csv") { ForbiddenEntry.read(&$0) }
    exchanges = read("exchanges.csv") { KnownExchange.read(&$0) }
    lookup = MaterialLookup(materials.map(\.lookupItem))
    materialsByKey = Dictionary(
      materials.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    fingerprint = Self.fingerprint(of: files)
  }

  /// The material of a key, or nil. O(1).
  public func material(_ key: String) -> MaterialEntry? {
    materialsByKey[key].map { materials[$0] }
  }

  /// The hash of names and bytes in their order (FNV-1a with 64 bits; Fowler, Noll and Vo, 1991).
  static func fingerprint(of files: [(name: String, bytes: [UInt8])]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for file in files.sorted(by: { $0.name < $1.name }) {
      for byte in file.name.utf8 { add(byte) }
      add(0)
      for byte in file.bytes { add(byte) }
      add(0)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}

/// Why files are no catalogue.
public struct CatalogFailure: Error, Sendable {
  /// All that is wrong.
  public let diagnostics: Diagnostics
}

extension MaterialEntry {
  /// What the lookup needs to know.
  var lookupItem: MaterialLookup.Item {
    MaterialLookup.Item(
      key: key, names: [name.english, name.chinese].filter { !$0.isEmpty },
      synonyms: synonyms + chineseSynonyms, codes: codes)
  }
}

public import MaterialGraph
internal import Primitives

/// Finds the materials that people mean by an id, a name in either language, a synonym or a code.
///
/// What is written counts in this order: an exact id; a name; a synonym; a name without what stands
/// in brackets; an id in other spelling; a code. The first of these that fits anything decides, so
/// a name of one material is not blurred by another's synonym. A region's own materials go before
/// the catalogue's.
public struct MaterialLookup: Sendable {
  /// What a text means.
  public enum Meaning: Hashable, Sendable {
    /// One material, by its key.
    case one(String)
    /// Several, by their keys in ascending order, with the text that stands for them together.
    case several([String], label: String)
    /// Nothing that is known; the names that may have been meant, likeliest first.
    case unknown(suggestions: [String])
  }

  /// What is known of a material that can be found.
  public struct Item: Hashable, Sendable {
    /// The id.
    public let key: String
    /// The names, those that are no synonyms first.
    public let names: [String]
    /// Other names.
    public let synonyms: [String]
    /// The codes.
    public let codes: [WasteCode]

    /// An item.
    public init(key: String, names: [String], synonyms: [String] = [], codes: [WasteCode] = []) {
      self.key = key
      self.names = names
      self.synonyms = synonyms
      self.codes = codes
    }
  }

  /// Layers in the order in which they are asked: the region's before the catalogue's.
  private var layers: [Layer]
  private let knownCodes: Lazily<Set<WasteCode>>
  private let retrieval: Lazily<TextIndex>

  /// A lookup over `items`; `knownCodes` are all codes of the lists, also those of no material.
  public init(_ items: [Item], knownCodes: Set<WasteCode> = []) {
    self.init(items, knownCodes: Lazily { knownCodes })
  }

  init(_ items: [Item], knownCodes: Lazily<Set<WasteCode>>) {
    layers = [Layer(items)]
    self.knownCodes = knownCodes
    retrieval = Lazily { TextIndex(items) }
  }

  private init(
    layers: [Layer], knownCodes: Lazily<Set<WasteCode>>, retrieval: Lazily<TextIndex>
  ) {
    self.layers = layers
    self.knownCodes = knownCodes
    self.retrieval = retrieval
  }

  /// The lookup with more materials, which go before those that it has.
  public func extended(with items: [Item]) -> MaterialLookup {
    if items.isEmpty { return self }
    let all = layers.flatMap(\.items) + items
    return MaterialLookup(
      layers: [Layer(items)] + layers, knownCodes: knownCodes,
      retrieval: Lazily { TextIndex(all) })
  }

  /// What a text means. Some microseconds; unknown words take some hundred.
  public func meaning(of text: some StringProtocol) -> Meaning {
    if let known = knownMeaning(of: text) { return known }
    return .unknown(suggestions: suggestions(for: String(text)))
  }

  /// What a text means, nil where nothing fits: as `meaning(of:)` without the search for what may
  /// have been meant.
  public func knownMeaning(of text: some StringProtocol) -> Meaning? {
    let written = String(text)
    for layer in layers {
      if let found = layer.exact(written) { return .one(found) }
    }
    let folded = FoldedName(written)
    if folded.bytes.isEmpty { return nil }
    for layer in layers {
      if let keys = layer.named(folded) { return Self.meaning(keys, label: written) }
    }
    guard let code = code(in: written) else { return nil }
    let keys = materials(withCode: code.code)
    if keys.isEmpty { return nil }
    return Self.meaning(keys, label: code.code.text)
  }

  /// The code that a text is, or nil.
  public func code(in text: some StringProtocol) -> CodeText? {
    CodeText.parse(text) { code in
      let known = knownCodes.value
      return known.isEmpty || known.contains(code)
    }
  }

  /// Whether a code stands in the lists: itself, or as the beginning of others (`EWC 10 01`).
  public func isKnown(_ code: WasteCode) -> Bool {
    knownCodes.value.contains(code) || layers.contains { !$0.materials(withCode: code).isEmpty }
  }

  /// The materials that go by a code, or by codes below it (`HW17`, `HS 2619`), ascending.
  public func materials(withCode code: WasteCode) -> [String] {
    for layer in layers {
      let keys = layer.materials(withCode: code)
      if !keys.isEmpty { return keys }
    }
    return []
  }

  /// Names near to a text that nothing is called, likeliest first.
  public func suggestions(for text: String, atMost count: Int = 3) -> [String] {
    retrieval.value.suggestions(for: text, atMost: count)
  }

  /// The materials that free words may mean by likeness alone, likeliest first; `resolve` takes
  /// exact names and codes first.
  public func retrieve(
    _ text: String, atMost count: Int = 5, prior: MaterialPrior = .none
  ) -> [TextIndex.Hit] {
    retrieval.value.hits(for: text, atMost: count, prior: prior)
  }

  /// The id that a text is, or nil.
  func exactKey(_ text: String) -> String? {
    for layer in layers {
      if let key = layer.exact(text) { return key }
    }
    return nil
  }

  /// The first name of a material; its id where it has none.
  func name(of key: String) -> String {
    for layer in layers {
      if let name = layer.firstName(of: key) { return name }
    }
    return key
  }

  private static func meaning(_ keys: [String], label: String) -> Meaning {
    if keys.count == 1, let only = keys.first { return .one(only) }
    return .several(keys, label: label)
  }

  /// One set of materials with its dictionaries.
  private struct Layer: Sendable {
    let items: [Item]
    private let exactKeys: Set<String>
    /// Folded names with how strong a name each is and what it names.
    private var names: [FoldedName: Named] = [:]
    private var codes: [WasteCode: [Int32]] = [:]

    struct Named: Sendable {
      var rank: UInt8
      var items: [Int32]
    }

    init(_ items: [Item]) {
      self.items = items.sorted { $0.key < $1.key }
      exactKeys = Set(items.map(\.key))
      names.reserveCapacity(items.count * 6)
      for (index, item) in self.items.enumerated() {
        let position = Int32(truncatingIfNeeded: index)
        for name in item.names {
          add(name, rank: 0, position)
          if name.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == 0xEF }) {
            add(NameFolding.withoutBrackets(name), rank: 2, position)
          }
        }
        for name in item.synonyms { add(name, rank: 1, position) }
        add(item.key, rank: 3, position)
        for code in item.codes { add(code, position) }
      }
    }

    private mutating func add(_ name: String, rank: UInt8, _ position: Int32) {
      let folded = FoldedName(name)
      if folded.bytes.isEmpty { return }
      guard var named = names[folded] else {
        names[folded] = Named(rank: rank, items: [position])
        return
      }
      if rank < named.rank {
        named = Named(rank: rank, items: [position])
      } else if rank == named.rank, named.items.last != position {
        named.items.append(position)
      } else {
        return
      }
      names[folded] = named
    }

    private mutating func add(_ code: WasteCode, _ position: Int32) {
      for form in Self.forms(of: code) where codes[form]?.last != position {
        codes[form, default: []].append(position)
      }
    }

    /// A code with all that it belongs to: category, chapter, heading.
    private static func forms(of code: WasteCode) -> [WasteCode] {
      switch code.list {
      case .ewc:
        guard code.code.utf8.count == 6 else { return [code] }
        return [
          code, WasteCode(.ewc, String(code.code.prefix(4))),
          WasteCode(.ewc, String(code.code.prefix(2))),
        ]
      case .hw:
        guard let category = code.hazardousCategory, category != code.code else { return [code] }
        return [code, WasteCode(.hw, category)]
      case .sw: return [code]
      case .hs:
        guard code.code.utf8.count > 4 else { return [code] }
        return [code, WasteCode(.hs, String(code.code.prefix(4)))]
      }
    }

    func firstName(of key: String) -> String? {
      var low = 0
      var high = items.count
      while low < high {
        let middle = (low + high) / 2
        if items[middle].key < key { low = middle + 1 } else { high = middle }
      }
      guard low < items.count, items[low].key == key else { return nil }
      return items[low].names.first
    }

    func exact(_ text: String) -> String? { exactKeys.contains(text) ? text : nil }

    func named(_ folded: FoldedName) -> [String]? {
      guard let named = names[folded] else { return nil }
      return named.items.map { items[Int($0)].key }
    }

    func materials(withCode code: WasteCode) -> [String] {
      (codes[code] ?? []).map { items[Int($0)].key }
    }
  }
}

/// A name in its folded form as a key: hashed by its bytes, because hashing a text that is not
/// ASCII normalizes it first, which took most of the time of making the dictionaries.
struct FoldedName: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = NameFolding.foldedBytes(text) }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

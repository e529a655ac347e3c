internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// What the words in a cell for a material mean to a region.
struct MaterialMeaning {
  /// The material, the class or the words themselves.
  let text: MaterialText
  /// The code, where the words are one.
  let code: CodeText?
  /// Names that may have been meant, where nothing is known.
  let suggestions: [String]
  /// What a code stands for that no material has.
  let title: LocalizedText?
  /// The likeliest material, where it is likelier than not: never taken without asking.
  let likeliest: TextIndex.Hit?
}

extension RegionIntake {
  /// What words mean, looked up once for each.
  mutating func meaning(of words: String) -> MaterialMeaning {
    if let known = meanings[words] { return known }
    let code = lookup.code(in: words)
    let found: MaterialMeaning
    switch lookup.knownMeaning(of: words) {
    case .one(let key):
      found = MaterialMeaning(
        text: .key(key), code: code, suggestions: [], title: nil, likeliest: nil)
    case .several(let keys, let label):
      found = MaterialMeaning(
        text: .anyOf(keys, label: label), code: code, suggestions: [], title: nil, likeliest: nil)
    case .unknown, nil:
      let title = code.flatMap { knowledge.codes[$0.code]?.title }
      // A hopeless file must not buy a search for every row.
      let isWorthSearching = meanings.count < 20_000
      let hits = isWorthSearching ? lookup.retrieve(title?.english ?? words, atMost: 3) : []
      let nearest = hits.first?.score ?? 0
      found = MaterialMeaning(
        text: .unknown(words), code: code,
        suggestions: nearest < 0.3
          ? [] : hits.filter { $0.score >= max(0.3, nearest * 0.6) }.map(\.name),
        title: title, likeliest: hits.first.flatMap { $0.confidence >= 0.5 ? $0 : nil })
    }
    meanings[words] = found
    return found
  }

  /// The material of a required cell; a warning where nobody knows it. Nil where it is blank.
  mutating func material(
    _ field: FieldReader.Field, _ fields: inout FieldReader
  ) -> MaterialMeaning? {
    guard let words = fields.required(field) else { return nil }
    let meaning = meaning(of: words)
    if case .unknown = meaning.text { Self.warnUnknown(meaning, field, &fields) }
    return meaning
  }

  static func warnUnknown(
    _ meaning: MaterialMeaning, _ field: FieldReader.Field, _ fields: inout FieldReader
  ) {
    var message = LocalizedText(
      english: "no material of this name or code is known; it takes part in match only",
      chinese: "没有此名称或代码的物料；只参与 match")
    if let title = meaning.title {
      message = LocalizedText(
        english: "the catalogue has no material for this code (\(title.english)); "
          + "it takes part in match only",
        chinese: "目录中没有此代码（\(title.chinese)）对应的物料；只参与 match")
    }
    let describing = LocalizedText(
      english: "write a name that the command catalog finds, or describe it in the table materials",
      chinese: "请写 catalog 命令能查到的名称，或在 materials 表中说明")
    let hint =
      meaning.likeliest.map { hit in
        let share = Int((hit.confidence * 100).rounded(.down))
        return LocalizedText(
          english: "the likeliest is \(hit.key), about \(share) %; if it is meant, write that id",
          chinese: "最可能是 \(hit.key)（约 \(share)%）；如确为此物料，请写该编号")
      } ?? describing
    fields.warning(field, message, suggestions: meaning.suggestions, hint: hint)
  }

  /// The key of the one material that a cell means; an error where it means none or several.
  mutating func singleMaterial(
    _ field: FieldReader.Field, _ fields: inout FieldReader
  ) -> String? {
    guard let words = fields.required(field) else { return nil }
    let meaning = meaning(of: words)
    switch meaning.text {
    case .key(let key): return key
    case .anyOf(let keys, _):
      fields.error(
        field,
        LocalizedText(
          english: "this means \(keys.count) materials", chinese: "此处可指 \(keys.count) 种物料"),
        expected: LocalizedText(english: "one material", chinese: "一种物料"),
        suggestions: Array(keys.prefix(3)))
    case .unknown:
      fields.error(
        field, LocalizedText(english: "unknown material", chinese: "未知物料"),
        expected: LocalizedText(
          english: "a material of the region or the catalogue", chinese: "区域或目录中的物料"),
        suggestions: meaning.suggestions)
    }
    return nil
  }

  /// The codes of a list; what is none is a warning.
  mutating func codes(
    _ field: FieldReader.Field, _ fields: inout FieldReader
  ) -> [CodeText] {
    if fields.isBlank(field) { return [] }
    var codes: [CodeText] = []
    for part in fields.list(field) {
      guard let code = lookup.code(in: part) else {
        fields.diagnostics.warning(
          at: fields.place(field),
          LocalizedText(english: "not a code; it is not used", chinese: "不是代码；不使用"),
          value: part,
          expected: LocalizedText(
            english: "codes such as EWC 10 01 02; HW17; 336-058-17; SW02; HS 2619",
            chinese: "如 EWC 10 01 02; HW17; 336-058-17; SW02; HS 2619 的代码"))
        continue
      }
      codes.append(code)
    }
    return codes
  }
}

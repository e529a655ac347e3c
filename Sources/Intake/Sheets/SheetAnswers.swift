internal import Catalog
internal import Primitives
public import Tables

/// What a person said about words of sheets, remembered with the region: a file `aliases.csv` with
/// the columns `kind`, `text` and `meaning`.
public struct SheetAnswers: Sendable {
  /// What the words are for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A name of a material; the meaning is a key of the catalogue.
    case material
    /// A title of a column; the meaning is a field (`material`, `quantity`, `ignore` …).
    case column
    /// A name of a firm; the meaning is the name that it is written with.
    case firm
  }

  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// What the words are for.
    public let kind: Kind
    /// The words.
    public let text: String
    /// What they mean.
    public let meaning: String

    /// An answer.
    public init(_ kind: Kind, _ text: String, means meaning: String) {
      self.kind = kind
      self.text = text
      self.meaning = meaning
    }
  }

  /// The name of the file beside a region's tables.
  public static let fileName = "aliases.csv"

  /// The answers in the order in which they were given.
  public private(set) var all: [Answer] = []

  /// No answers.
  public init() {}

  /// Adds an answer; a later one to the same words replaces the earlier one.
  public mutating func add(_ answer: Answer) {
    let key = NameFolding.folded(answer.text)
    all.removeAll { $0.kind == answer.kind && NameFolding.folded($0.text) == key }
    all.append(answer)
  }

  /// The answers of a file; rows that are none are warned of and left out.
  public init(_ bytes: [UInt8], file: String, into diagnostics: inout Diagnostics) {
    guard
      let table = CSVReader().table(bytes, name: "aliases", file: file, into: &diagnostics),
      let kind = table.column("kind"), let text = table.column("text"),
      let meaning = table.column("meaning")
    else { return }
    for row in table.rows where !row.isDamaged {
      guard let kind = Kind(rawValue: row[kind].text.lowercased()), !row[text].text.isEmpty else {
        diagnostics.warning(
          at: row.place,
          LocalizedText(english: "not an answer; it is not used", chinese: "不是有效的对照；不使用"),
          expected: LocalizedText(
            english: "kind (material, column or firm), text and meaning",
            chinese: "kind（material、column 或 firm）、text 和 meaning"))
        continue
      }
      add(Answer(kind, row[text].text, means: row[meaning].text))
    }
  }

  /// The file.
  public var csv: [UInt8] {
    var writer = CSVWriter(protectsSpreadsheets: false)
    writer.record(["kind", "text", "meaning"])
    for answer in all { writer.record([answer.kind.rawValue, answer.text, answer.meaning]) }
    return writer.bytes
  }

  /// The meanings of one kind by folded words.
  func meanings(_ kind: Kind) -> [String: String] {
    var result: [String: String] = [:]
    for answer in all where answer.kind == kind {
      result[NameFolding.folded(answer.text)] = answer.meaning
    }
    return result
  }
}

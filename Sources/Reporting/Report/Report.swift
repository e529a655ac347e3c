public import Drawing
public import Primitives

/// A report as a value: sections of sentences, tables, drawings and cards, in both languages.
///
/// The same value becomes a document in HTML, a page in Markdown or on a terminal, and each of its
/// drawings a file.
public struct Report: Sendable {
  /// What it is a report of.
  public let title: LocalizedText
  /// What stands under the title.
  public let subtitle: LocalizedText
  /// The names of the things that parts of it are about; their position is their number.
  public let subjects: [LocalizedText]
  /// Its sections, in order.
  public let sections: [Section]

  /// A report.
  public init(
    title: LocalizedText, subtitle: LocalizedText, subjects: [LocalizedText],
    sections: [Section]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.subjects = subjects
    self.sections = sections
  }

  /// A section.
  public struct Section: Sendable {
    /// Its id, unique in the report: letters only.
    public let id: String
    /// Its heading.
    public let title: LocalizedText
    /// What it holds.
    public let parts: [Part]

    /// A section.
    public init(_ id: String, _ title: LocalizedText, _ parts: [Part]) {
      self.id = id
      self.title = title
      self.parts = parts
    }
  }

  /// A part of a section.
  public indirect enum Part: Sendable {
    /// A smaller heading.
    case heading(LocalizedText)
    /// One or more sentences.
    case paragraph(LocalizedText)
    /// Points, each a line.
    case list([LocalizedText])
    /// Figures that stand out.
    case tiles([Tile])
    /// A table.
    case table(ReportTable)
    /// A drawing.
    case drawing(ReportDrawing)
    /// Things side by side, each with a heading.
    case cards([Card])
    /// What is shown when it is asked for.
    case details(LocalizedText, [Part])
  }

  /// A figure that stands out.
  public struct Tile: Sendable {
    /// What it is.
    public let label: LocalizedText
    /// The figure.
    public let figure: LocalizedText
    /// What goes with it; may be empty.
    public let note: LocalizedText

    /// A figure.
    public init(_ label: LocalizedText, _ figure: LocalizedText, note: LocalizedText) {
      self.label = label
      self.figure = figure
      self.note = note
    }
  }

  /// One of several things side by side.
  public struct Card: Sendable {
    /// Its heading.
    public let title: LocalizedText
    /// Names with figures.
    public let facts: [(LocalizedText, LocalizedText)]
    /// What else it holds.
    public let parts: [Part]
    /// The numbers of the things that it is about.
    public let subjects: [Int]

    /// A card.
    public init(
      _ title: LocalizedText, facts: [(LocalizedText, LocalizedText)], parts: [Part],
      subjects: [Int]
    ) {
      self.title = title
      self.facts = facts
      self.parts = parts
      self.subjects = subjects
    }
  }

  /// The report as a page of headings, sentences and tables, without drawings.
  public var page: Page {
    var blocks: [Page.Block] = []
    if !subtitle.english.isEmpty { blocks.append(.paragraph(subtitle)) }
    for section in sections {
      blocks.append(.heading(section.title))
      for part in section.parts { Self.add(part, to: &blocks) }
    }
    return Page(title: title, blocks: blocks)
  }

  private static func add(_ part: Part, to blocks: inout [Page.Block]) {
    switch part {
    case .heading(let words): blocks.append(.heading(words))
    case .paragraph(let words): blocks.append(.paragraph(words))
    case .list(let points): blocks.append(.list(points))
    case .tiles: break
    case .table(let table):
      blocks.append(.table(table.table))
      let notes = table.notedRows
      if !notes.isEmpty { blocks.append(.list(notes)) }
    case .drawing(let drawing):
      blocks.append(.paragraph(drawing.summary))
    case .cards(let cards):
      for card in cards {
        blocks.append(.heading(card.title))
        blocks.append(
          .list(
            card.facts.map {
              LocalizedText(
                english: "\($0.english): \($1.english)", chinese: "\($0.chinese)：\($1.chinese)")
            }))
        for part in card.parts { add(part, to: &blocks) }
      }
    case .details(let title, let parts):
      blocks.append(.heading(title))
      for part in parts { add(part, to: &blocks) }
    }
  }

  /// All drawings, in order, with those inside cards and details.
  public var drawings: [ReportDrawing] {
    func inside(_ parts: [Part]) -> [ReportDrawing] {
      parts.flatMap { part -> [ReportDrawing] in
        switch part {
        case .drawing(let drawing): [drawing]
        case .cards(let cards): cards.flatMap { inside($0.parts) }
        case .details(_, let parts): inside(parts)
        default: []
        }
      }
    }
    return sections.flatMap { inside($0.parts) }
  }
}

/// A table whose rows are about things of the report.
public struct ReportTable: Sendable {
  /// The table.
  public var table: PageTable
  /// For each row the numbers of the things that it is about.
  public var subjects: [[Int]] = []
  /// For each row what can be read on demand; empty texts: nothing.
  public var notes: [LocalizedText] = []
  /// How many rows are shown at first; nil: all.
  public var shownRows: Int?

  /// A table without rows.
  public init(_ columns: [PageTable.Column], shownRows: Int? = nil) {
    table = PageTable(columns)
    self.shownRows = shownRows
  }

  /// Adds a row.
  public mutating func append(
    _ cells: [PageTable.Cell], subjects: [Int] = [],
    note: LocalizedText = LocalizedText(same: "")
  ) {
    table.append(cells)
    self.subjects.append(subjects)
    notes.append(note)
  }

  /// Whether a row has a note.
  public var hasNotes: Bool { notes.contains { !$0.english.isEmpty } }

  var notedRows: [LocalizedText] {
    notes.enumerated().compactMap { row, note in
      guard !note.english.isEmpty else { return nil }
      return LocalizedText(
        english: "\(row + 1). \(note.english)", chinese: "\(row + 1). \(note.chinese)")
    }
  }
}

/// A drawing of a report.
public struct ReportDrawing: Sendable {
  /// Its name: the one that a file of it is asked for by, where it has one.
  public let name: String
  /// What it is.
  public let title: LocalizedText
  /// What it shows, in words.
  public let summary: LocalizedText
  /// Colours and lines with what they mean.
  public let legend: [LegendEntry]
  private let paint: @Sendable ([Language]) -> Picture

  /// What a colour or a line means.
  public struct LegendEntry: Sendable {
    /// How it looks.
    public let stroke: Stroke
    /// What it means.
    public let words: LocalizedText

    /// An entry.
    public init(_ stroke: Stroke, _ words: LocalizedText) {
      self.stroke = stroke
      self.words = words
    }
  }

  /// A drawing; `paint` makes it in the languages asked for.
  public init(
    _ name: String, title: LocalizedText, summary: LocalizedText, legend: [LegendEntry] = [],
    paint: @escaping @Sendable ([Language]) -> Picture
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.legend = legend
    self.paint = paint
  }

  /// The drawing in these languages.
  public func picture(_ languages: [Language]) -> Picture { paint(languages) }
}

internal import MaterialGraph
public import Primitives
public import Tables

/// Something in a sheet that only a person can tell.
public struct ImportQuestion: Hashable, Sendable {
  /// What is asked about.
  public let kind: SheetAnswers.Kind
  /// The words.
  public let text: String
  /// Where they stand first.
  public let place: Place
  /// How many cells they stand in.
  public var count: Int
  /// What they may mean, the best guess first: the meaning to remember, and how to show it.
  public let choices: [(meaning: String, label: LocalizedText)]

  /// A question.
  public init(
    kind: SheetAnswers.Kind, text: String, place: Place, count: Int,
    choices: [(meaning: String, label: LocalizedText)]
  ) {
    self.kind = kind
    self.text = text
    self.place = place
    self.count = count
    self.choices = choices
  }

  public static func == (left: ImportQuestion, right: ImportQuestion) -> Bool {
    left.kind == right.kind && left.text == right.text && left.place == right.place
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(text)
    hasher.combine(place)
  }
}

/// What came of reading somebody's sheets.
public struct SheetReading: Sendable {
  /// The region's tables.
  public internal(set) var rows = RegionRows()
  /// What was made of each cell.
  public internal(set) var report = ImportReport()
  /// What only a person can tell, in the order of the sheets.
  public internal(set) var questions: [ImportQuestion] = []
  /// What is wrong, doubtful or worth knowing.
  public internal(set) var diagnostics = Diagnostics()
  /// How many streams the region had already; they are not among the rows.
  public internal(set) var repeatedCount = 0
  /// How many sheets held tables.
  public internal(set) var tableCount = 0

  /// How many firms came out.
  public var firmCount: Int { rows.tables[.firms]?.count ?? 0 }
  /// How many streams came out.
  public var streamCount: Int { rows.tables[.streams]?.count ?? 0 }
}

/// How sheets are to be read.
public struct SheetOptions: Sendable {
  /// The datum of coordinates.
  public var datum: CoordinateDatum
  /// What was said before about words.
  public var answers: SheetAnswers
  /// The currency of money without one.
  public var currency: String
  /// The region that the sheets are added to.
  public var known: KnownRegion
  /// What is refused.
  public var limits: ReadLimits

  /// What is read of sheets that people write by hand: a million rows, four million cells.
  public static let handmade: ReadLimits = {
    var limits = ReadLimits.standard
    limits.fileBytes = 1 << 28
    limits.rows = 1 << 20
    limits.columns = 4096
    limits.cells = 1 << 22
    limits.expandedBytes = 1 << 28
    return limits
  }()

  /// Options.
  public init(
    datum: CoordinateDatum = .wgs84, answers: SheetAnswers = SheetAnswers(),
    currency: String = "CNY", known: KnownRegion = KnownRegion(),
    limits: ReadLimits = SheetOptions.handmade
  ) {
    self.datum = datum
    self.answers = answers
    self.currency = currency
    self.known = known
    self.limits = limits
  }
}

internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

/// What the checks look at, and what they found.
struct AuditContext {
  let region: Region
  let places: RegionPlaces.Finder
  let knowledge: Knowledge
  private(set) var findings: [Finding] = []
  /// The streams of each firm.
  let streamsOfFirm: [[ID<Stream>]]
  /// The sectors of the catalogue that each firm's words mean.
  let sectorsOfFirm: [[Sector]]

  init(region: Region, places: RegionPlaces.Finder, knowledge: Knowledge) {
    self.region = region
    self.places = places
    self.knowledge = knowledge
    var streams = [[ID<Stream>]](repeating: [], count: region.firms.count)
    for (index, stream) in region.streams.enumerated() {
      streams[stream.firm.index].append(ID(index))
    }
    streamsOfFirm = streams
    var known: [String: [Sector]] = [:]
    let context = SectorContext(region)
    sectorsOfFirm = region.firms.map { firm in
      if let found = known[firm.sector] { return found }
      let found = firm.sector.isEmpty ? [] : knowledge.sectors(meaning: firm.sector, in: context)
      known[firm.sector] = found
      return found
    }
  }

  /// Notes a finding about a row.
  mutating func find(
    _ check: AuditCheck, _ severity: Diagnostic.Severity, _ table: RegionTable, _ keys: [String],
    column: String? = nil, weight: Double, _ message: LocalizedText, _ remedy: LocalizedText
  ) {
    let place = keys.first.map { places.place(table, $0, column: column) }
    findings.append(
      Finding(
        check: check, severity: severity, place: place ?? Place(file: places.name),
        subjects: keys, message: message, remedy: remedy, weight: min(max(weight, 0), 100),
        stake: stake(table, keys), said: nil))
  }

  /// Adds what the reader of the files said, with the money of the rows where it stands.
  mutating func take(_ doubts: [Diagnostic], _ places: RegionPlaces) {
    if doubts.isEmpty { return }
    let rows = places.rowsByLine()
    for doubt in doubts {
      let row = rows[RegionPlaces.Line(doubt.place)] ?? nil
      findings.append(
        Finding(
          check: .reading, severity: doubt.severity, place: doubt.place,
          subjects: row.map { [$0.key] } ?? [], message: doubt.message,
          remedy: doubt.hint ?? LocalizedText(same: ""), weight: Self.readingWeight,
          stake: row.map { stake($0.table, [$0.key]) } ?? 0, said: doubt))
    }
  }

  /// What the reader says is there for certain, but it may be of little weight.
  private static let readingWeight = 50.0

  /// The money a year of the streams that rows are about: their own, or all of a firm.
  private func stake(_ table: RegionTable, _ keys: [String]) -> Double {
    let streams =
      switch table {
      case .streams: keys.compactMap { region.stream($0) }
      case .firms:
        keys.compactMap { region.firm($0).map { streamsOfFirm[$0.index] } }.flatMap { $0 }
      default: [ID<Stream>]()
      }
    return streams.map { id in
      let stream = region.streams[id]
      return (stream.quantity.planned ?? 0) * stream.costToday.value.magnitude
    }.compensatedSum()
  }

  /// Notes a finding about a stream.
  mutating func find(
    _ check: AuditCheck, _ severity: Diagnostic.Severity, _ stream: Stream, column: String,
    weight: Double, _ message: LocalizedText, _ remedy: LocalizedText
  ) {
    // Nobody wrote an implied stream, so nobody can mend it.
    if stream.isImplied { return }
    find(
      check, severity, .streams, [stream.key], column: column, weight: weight, message, remedy)
  }

  /// A number for people, four digits.
  static func text(_ value: Double) -> String {
    DecimalText.significant(value, digits: 4, grouping: ",")
  }

  /// A few keys for a message.
  static func list(_ keys: [String], atMost count: Int = 5) -> LocalizedText {
    let shown = keys.prefix(count).joined(separator: ", ")
    let rest = keys.count - count
    if rest <= 0 { return LocalizedText(same: shown) }
    return LocalizedText(
      english: "\(shown) and \(rest) more", chinese: "\(shown) 等 \(keys.count) 个")
  }
}

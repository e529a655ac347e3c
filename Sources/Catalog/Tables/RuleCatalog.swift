public import MaterialGraph
public import Primitives

/// A substitution rule as the catalogue knows it.
public struct RuleEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The id of what is given.
  public let waste: String
  /// The id of what it stands in for.
  public let replaces: String
  /// Basis units replaced for each basis unit of waste.
  public let ratio: Double
  /// Cost of making a basis unit of waste fit for use, in CNY.
  public let treatmentCost: Double
  /// What has to be done to it.
  public let treatment: LocalizedText
  /// What its composition must keep.
  public let conditions: Quality
  /// What else to look at, in words.
  public let conditionNote: LocalizedText
  /// The largest share of an input that it may cover, or nil.
  public let maximumShare: Double?
  /// Kilograms of CO2e that a basis unit of waste saves.
  public let co2eSavedKg: Double
  /// NACE codes of those who typically take it so, as written (`23.51`).
  public let typicalReceivers: [String]
  /// Ids of known exchanges that show it.
  public let evidence: [String]
  /// Where its figures come from.
  public let source: String
}

extension RuleEntry {
  /// The rules of `rules.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [RuleEntry] {
    let key = rows.column("id")
    let waste = rows.column("waste")
    let replaces = rows.column("replaces")
    let ratio = rows.column("ratio")
    let cost = rows.column("treatment_cost")
    let treatments = [rows.column("treatment"), rows.optionalColumn("treatment_zh")]
    let conditions = rows.column("conditions")
    let notes = [rows.column("condition_note"), rows.optionalColumn("condition_note_zh")]
    let share = rows.column("max_share")
    let saved = rows.column("co2e_saved")
    let receivers = rows.column("typical_receivers")
    let evidence = rows.column("evidence")
    let source = rows.column("source")
    var entries: [RuleEntry] = []
    entries.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      entries.append(
        RuleEntry(
          key: rows.text(row, key), waste: rows.text(row, waste),
          replaces: rows.text(row, replaces), ratio: rows.number(row, ratio) ?? 1,
          treatmentCost: rows.number(row, cost) ?? 0,
          treatment: rows.localized(row, treatments[0], treatments[1]),
          conditions: rows.quality(row, conditions),
          conditionNote: rows.localized(row, notes[0], notes[1]),
          maximumShare: rows.number(row, share), co2eSavedKg: rows.number(row, saved) ?? 0,
          typicalReceivers: rows.list(row, receivers), evidence: rows.list(row, evidence),
          source: rows.text(row, source)))
    }
    return entries.sorted { $0.key < $1.key }
  }
}

/// What must not be done, as the catalogue knows it.
public struct ForbiddenEntry: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The id of the waste (its descendants are meant too), or `hazardous`.
  public let waste: String
  /// Material ids, NACE prefixes of receivers, or `all`.
  public let uses: [String]
  /// The law.
  public let law: String
  /// The reason in short.
  public let note: LocalizedText
  /// Where that was read.
  public let source: String
}

extension ForbiddenEntry {
  /// The negative rules of `forbidden.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [ForbiddenEntry] {
    let key = rows.column("id")
    let waste = rows.column("waste")
    let uses = rows.column("use_or_sector")
    let law = rows.column("law")
    let note = rows.column("note")
    let chinese = rows.optionalColumn("note_zh")
    let source = rows.column("source")
    var entries: [ForbiddenEntry] = []
    for row in 0..<rows.count {
      let english = rows.text(row, note)
      let translated = rows.text(row, chinese)
      entries.append(
        ForbiddenEntry(
          key: rows.text(row, key), waste: rows.text(row, waste), uses: rows.list(row, uses),
          law: rows.text(row, law),
          note: LocalizedText(
            english: english, chinese: translated.isEmpty ? english : translated),
          source: rows.text(row, source)))
    }
    return entries.sorted { $0.key < $1.key }
  }
}

/// An exchange that is known to exist somewhere: evidence for a rule.
public struct KnownExchange: Hashable, Sendable {
  /// The id.
  public let key: String
  /// The giver's trade.
  public let donorSector: String
  /// The giver's NACE code, as written.
  public let donorCode: String
  /// The id of what is given.
  public let waste: String
  /// What is given, in words.
  public let stream: String
  /// The taker's trade.
  public let receiverSector: String
  /// The taker's NACE code, as written.
  public let receiverCode: String
  /// What it is used for.
  public let use: String
  /// What is done to it before.
  public let treatment: String
  /// What it must keep.
  public let qualityCondition: String
  /// `documented`, or how else it is known.
  public let status: String
  /// Where that was read.
  public let source: String
}

extension KnownExchange {
  /// The exchanges of `exchanges.csv`, sorted by key.
  static func read(_ rows: inout CatalogRows) -> [KnownExchange] {
    let columns = [
      "id", "donor_sector", "donor_nace", "waste", "stream", "receiver_sector", "receiver_nace",
      "use", "treatment", "quality_condition", "status", "source",
    ].map { rows.column($0) }
    return (0..<rows.count).map { row in
      let texts = columns.map { rows.text(row, $0) }
      return KnownExchange(
        key: texts[0], donorSector: texts[1], donorCode: texts[2], waste: texts[3],
        stream: texts[4], receiverSector: texts[5], receiverCode: texts[6], use: texts[7],
        treatment: texts[8], qualityCondition: texts[9], status: texts[10], source: texts[11])
    }.sorted { $0.key < $1.key }
  }
}

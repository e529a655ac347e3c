internal import Matching
internal import MaterialGraph
public import Planning
public import Primitives
public import Tables

/// JSON `symbiosis.compare/1`.
public enum CompareDocument {
  /// What differs: totals, inputs, links with their reasons, firms, and what is built.
  ///
  /// - Parameters:
  ///   - comparison: what changed.
  ///   - terms: what differs in the two scenarios, as `terms(_:_:)` gives it.
  ///   - language: the language of names and reasons.
  public static func json(
    _ comparison: PlanComparison, terms: [InputChange], language: Language
  ) -> JSONValue {
    .object(
      [JSONValue.Member("schema", "symbiosis.compare/1")]
        + members(comparison, terms: terms, language: language))
  }

  /// The same without the name of the schema: for a comparison inside another document.
  static func members(
    _ comparison: PlanComparison, terms: [InputChange], language: Language
  ) -> [JSONValue.Member] {
    let wording = ChangeWording(comparison)
    return [
      .init("first", side(comparison.first)), .init("second", side(comparison.second)),
      .init("totals", .object(comparison.totals.map { .init($0.key, figure($0)) })),
      .init("inputs", .array((terms + comparison.inputs).map(input))),
      .init("same_links", .integer(comparison.sameLinks)),
      .init("links", .array(comparison.links.map { link($0, wording, language) })),
      .init(
        "firms",
        .array(
          comparison.firms.map {
            [
              "id": .string($0.key), "before": .number($0.before), "after": .number($0.after),
              "change": .number($0.change),
            ]
          })),
      .init(
        "built",
        .array(
          comparison.built.map {
            ["process": .string($0.key), "change": .string($0.change > 0 ? "added" : "removed")]
          })),
    ]
  }

  /// What differs in two scenarios by setting, as the text of their values.
  public static func terms(_ first: JSONValue, _ second: JSONValue) -> [InputChange] {
    var found: [InputChange] = []
    func text(_ value: JSONValue?) -> String? {
      guard let value, !value.isNull else { return nil }
      if let word = value.string { return word }
      return String(decoding: JSONWriter.bytes(of: value, .compact), as: UTF8.self)
    }
    func walk(_ left: JSONValue?, _ right: JSONValue?, _ path: String) {
      let names =
        (left?.members ?? []).map(\.name)
        + (right?.members ?? []).map(\.name).filter { left?[$0] == nil }
      if names.isEmpty {
        let (was, now) = (text(left), text(right))
        if was != now {
          found.append(
            InputChange(table: "scenario", key: path, field: "", before: was, after: now))
        }
        return
      }
      for name in names { walk(left?[name], right?[name], path.isEmpty ? name : "\(path).\(name)") }
    }
    walk(first, second, "")
    return found
  }

  private static func side(_ side: PlanComparison.Side) -> JSONValue {
    [
      "name": .string(side.name), "status": .string(side.plan.status.rawValue),
      "objective": .string(side.plan.objective.rawValue), "value": .number(side.plan.value),
    ]
  }

  private static func figure(_ change: PlanComparison.FigureChange) -> JSONValue {
    [
      "before": .number(change.before), "after": .number(change.after),
      "change": .number(change.change),
    ]
  }

  private static func input(_ change: InputChange) -> JSONValue {
    [
      "table": .string(change.table), "id": .string(change.key), "field": .string(change.field),
      "before": .string(change.before), "after": .string(change.after),
    ]
  }

  private static func link(
    _ link: PlanComparison.LinkChange, _ wording: ChangeWording, _ language: Language
  ) -> JSONValue {
    [
      "from": .string(link.from), "to": .string(link.to), "from_firm": .string(link.fromFirm),
      "to_firm": .string(link.toFirm), "material": .string(link.material),
      "change": .string(link.before == nil ? "added" : link.after == nil ? "removed" : "changed"),
      "quantity_before": .number(link.before), "quantity_after": .number(link.after),
      "value_before": .number(link.valueBefore), "value_after": .number(link.valueAfter),
      "reasons": .array(
        link.reasons.map { reason in
          ["kind": .string(kind(reason)), "text": .string(wording.reason(reason)[language])]
        }),
    ]
  }

  private static func kind(_ reason: ChangeReason) -> String {
    switch reason {
    case .endMissing: "end_missing"
    case .forbidden: "forbidden"
    case .worth(let part, _, _): part.rawValue
    case .amount: "quantity"
    case .displaced: "displaced"
    case .unitValue: "unit_value"
    case .knockOn: "knock_on"
    }
  }
}

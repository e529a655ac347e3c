public import GapFilling
internal import MaterialGraph
internal import Primitives
public import Tables

/// JSON `symbiosis.policy/1`: what would make candidates or loops viable.
public enum PolicyDocument {
  /// The least amounts, in the order of the questions.
  public static func json(_ answers: [BreakEven], currency: String) -> JSONValue {
    [
      "schema": "symbiosis.policy/1", "currency": .string(currency),
      "break_even": .array(
        answers.map { answer in
          [
            "target": target(answer.target), "instrument": .string(answer.instrument.kind.rawValue),
            "applies_to": .string(answer.instrument.appliesTo),
            "worth_today": number(answer.worthToday), "amount": .number(answer.amount),
            "below": trial(answer.below), "above": trial(answer.above),
          ]
        }),
    ]
  }

  /// The grid: `worth` by row, then column.
  public static func json(_ sweep: PolicySweep, currency: String) -> JSONValue {
    [
      "schema": "symbiosis.policy/1", "currency": .string(currency),
      "sweep": [
        "target": target(sweep.target),
        "rows": axis(sweep.rows, sweep.rowAmounts),
        "columns": sweep.columns.map { axis($0, sweep.columnAmounts) } ?? .null,
        "worth": .array(sweep.worth.map { .array($0.map { number($0) }) }),
      ],
    ]
  }

  private static func axis(_ instrument: PolicyInstrument, _ amounts: [Double]) -> JSONValue {
    [
      "instrument": .string(instrument.kind.rawValue),
      "applies_to": .string(instrument.appliesTo),
      "amounts": .array(amounts.map { .number($0) }),
    ]
  }

  private static func target(_ target: PolicyTarget) -> JSONValue {
    switch target {
    case .candidate(let key): ["candidate": .string(key)]
    case .loop(let firms): ["loop": .array(firms.map { .string($0) })]
    }
  }

  private static func trial(_ trial: BreakEven.Trial) -> JSONValue {
    ["amount": .number(trial.amount), "worth": number(trial.worth)]
  }

  /// A worth that is not known is null.
  private static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(value) : .null
  }
}

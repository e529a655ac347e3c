public import Matching
internal import Primitives
public import Tables

/// JSON `symbiosis.evaluate/1`.
public enum EvaluateDocument {
  /// The scores of each task, those of the baselines, and every forecast with its reasons, in the
  /// order of the file by cases.
  public static func json(_ result: EvaluationResult) -> JSONValue {
    [
      "schema": "symbiosis.evaluate/1", "links": .integer(result.links),
      "cases": .integer(result.studies),
      "learning": [
        "from": "other cases of the file", "from_same_case": .bool(false),
        "catalogue": .bool(true),
      ],
      "tasks": .object(
        result.tasks.map { task in
          JSONValue.Member(
            task.task.rawValue, .object(scores(task.score) + extras(of: task)))
        }),
      "baselines": .object(
        result.tasks.map { task in
          JSONValue.Member(
            task.task.rawValue,
            .object(
              task.baselines.map { entry in
                JSONValue.Member(
                  entry.baseline.rawValue,
                  .object(scores(entry.score) + precision(entry.score, of: task.task)))
              }))
        }),
      "forecasts": .object(
        result.tasks.map { task in
          JSONValue.Member(task.task.rawValue, .array(task.forecasts.map(forecast)))
        }),
    ]
  }

  private static func scores(_ score: RankScore) -> [JSONValue.Member] {
    [
      JSONValue.Member("rows", .integer(score.rows)),
      JSONValue.Member("hit_at_1", .number(score.hitAt1)),
      JSONValue.Member("hit_at_3", .number(score.hitAt3)),
      JSONValue.Member("hit_at_5", .number(score.hitAt5)),
      JSONValue.Member("hit_at_10", .number(score.hitAt10)),
      JSONValue.Member("mrr", .number(score.meanReciprocalRank)),
    ]
  }

  /// Average precision, which says more than the reciprocal rank only where links are ranked.
  private static func precision(
    _ score: RankScore, of task: EvaluationTask
  ) -> [JSONValue.Member] {
    task == .link ? [JSONValue.Member("average_precision", .number(score.averagePrecision))] : []
  }

  private static func extras(of task: EvaluationResult.TaskResult) -> [JSONValue.Member] {
    var members = precision(task.score, of: task.task)
    guard let chance = task.chance else { return members }
    members.append(
      JSONValue.Member("chance", .object(scores(chance) + precision(chance, of: task.task))))
    members.append(
      JSONValue.Member(
        "lift",
        [
          "hit_at_1": .number(ratio(task.score.hitAt1, chance.hitAt1)),
          "hit_at_3": .number(ratio(task.score.hitAt3, chance.hitAt3)),
          "average_precision": .number(
            ratio(task.score.averagePrecision, chance.averagePrecision)),
        ]))
    return members
  }

  private static func ratio(_ value: Double, _ base: Double) -> Double? {
    base > 0 ? value / base : nil
  }

  private static func forecast(_ forecast: Forecast) -> JSONValue {
    [
      "case": .string(forecast.study), "donor": .string(forecast.donor),
      "stream": .string(forecast.stream),
      "answers": .array(forecast.answers.map { .string($0) }),
      "rank": .number(forecast.rank.map { Double($0) }),
      "entries": .array(
        forecast.entries.map { entry in
          [
            "key": .string(entry.key), "score": .number(entry.score),
            "why": .array(entry.reasons.map(reason)),
          ]
        }),
    ]
  }

  private static func reason(_ reason: ForecastReason) -> JSONValue {
    switch reason {
    case .kind(let key, _): ["kind": .string(key)]
    case .trade: ["trade": .bool(true)]
    case .material(let key): ["material": .string(key)]
    case .rule(let key): ["rule": .string(key)]
    case .exchange(let key): ["exchange": .string(key)]
    case .similar(let study, let stream): ["case": .string(study), "stream": .string(stream)]
    case .origin(let group): ["origin": .string(group)]
    case .words(let words): ["words": .array(words.map { .string($0) })]
    }
  }
}

public import Matching
internal import Primitives

extension Page {
  /// How well forecasts did beside the baselines, then some forecasts with their reasons.
  ///
  /// - Parameters:
  ///   - result: the scores.
  ///   - top: how many forecasts of each task to show.
  public static func evaluation(_ result: EvaluationResult, top: Int) -> Page {
    var table = PageTable([
      .init("task", Strings.task, priority: 9), .init("method", Strings.method, priority: 8),
      .init("rows", Strings.rows, isNumber: true, priority: 3),
      .init("hit_at_1", Strings.hitAt(1), isNumber: true, priority: 7),
      .init("hit_at_3", Strings.hitAt(3), isNumber: true, priority: 6),
      .init("hit_at_5", Strings.hitAt(5), isNumber: true, priority: 5),
      .init("hit_at_10", Strings.hitAt(10), isNumber: true, priority: 4),
      .init("mrr", Strings.reciprocalRank, isNumber: true, priority: 2),
      .init("average_precision", Strings.averagePrecision, isNumber: true, priority: 1),
    ])
    var lift: LocalizedText?
    for task in result.tasks {
      var entries = [(Strings.ours, task.score)]
      entries += task.baselines.map { (Strings.baseline($0.baseline), $0.score) }
      if let chance = task.chance {
        entries.append((Strings.chance, chance))
        lift = Strings.lift(task.score, over: chance)
      }
      for (method, score) in entries {
        table.append([
          .text(Strings.task(task.task)), .text(method), .number(Double(score.rows), places: 0),
          .number(score.hitAt1, places: 3), .number(score.hitAt3, places: 3),
          .number(score.hitAt5, places: 3), .number(score.hitAt10, places: 3),
          .number(score.meanReciprocalRank, places: 3),
          task.task == .link ? .number(score.averagePrecision, places: 3) : .blank,
        ])
      }
    }
    var blocks: [Block] = [.paragraph(Strings.evaluated(result)), .table(table)]
    if let lift { blocks.append(.paragraph(lift)) }
    let forecasts = forecasts(result, top: top)
    if !forecasts.rows.isEmpty {
      blocks += [.heading(Strings.someForecasts), .table(forecasts)]
    }
    return Page(title: Strings.evaluateTitle, blocks: blocks)
  }

  private static func forecasts(_ result: EvaluationResult, top: Int) -> PageTable {
    var table = PageTable([
      .init("task", Strings.task, priority: 5), .init("stream", Strings.stream, priority: 4),
      .init("known", Strings.answer, priority: 3),
      .init("rank", Strings.foundAt, isNumber: true, priority: 7),
      .init("forecast", Strings.forecastFirst, priority: 6), .init("why", Strings.why, priority: 1),
    ])
    for task in result.tasks {
      for forecast in task.forecasts.prefix(max(0, top)) {
        guard let first = forecast.entries.first else { continue }
        let reasons = first.reasons.map { Strings.reason($0) }
        table.append([
          .text(Strings.task(task.task)), .name(forecast.stream),
          .name(forecast.answers.joined(separator: ", ")),
          forecast.rank.map { .number(Double($0), places: 0) } ?? .blank, .name(first.key),
          .text(
            LocalizedText(
              english: reasons.map(\.english).joined(separator: "; "),
              chinese: reasons.map(\.chinese).joined(separator: "；"))),
        ])
      }
    }
    return table
  }
}

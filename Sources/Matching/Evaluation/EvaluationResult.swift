/// What is asked of the forecasts.
public enum EvaluationTask: String, CaseIterable, Hashable, Sendable {
  /// Which NACE divisions may take a stream.
  case receiverSector = "receiver_sector"
  /// Which code of the list of wastes a stream of a giver has.
  case wasteCode = "waste_code"
  /// Which firm of a case takes a stream.
  case link
}

/// The simple ways that a forecast has to beat.
public enum EvaluationBaseline: String, CaseIterable, Hashable, Sendable {
  /// What is frequent in other cases, whatever the stream.
  case popularity
  /// The link of another case with the nearest codes (for waste codes: the nearest trade of the
  /// giver), ties by popularity.
  case codeNearest = "code_nearest"
  /// The link of another case with the nearest words, ties by popularity.
  case wordNearest = "word_nearest"
}

/// How well the forecasts did.
public struct EvaluationResult: Sendable {
  /// One task.
  public struct TaskResult: Sendable {
    /// The task.
    public let task: EvaluationTask
    /// Our forecasts.
    public let score: RankScore
    /// The baselines, in the order of their cases.
    public let baselines: [(baseline: EvaluationBaseline, score: RankScore)]
    /// What a random order is expected to score; only for links, where the choice is small.
    public let chance: RankScore?
    /// Every forecast, in the order of the file.
    public let forecasts: [Forecast]
  }

  /// The links that were read.
  public let links: Int
  /// The distinct cases among them.
  public let studies: Int
  /// The tasks, in the order of their cases.
  public let tasks: [TaskResult]

  /// The result of a task.
  public subscript(task: EvaluationTask) -> TaskResult? { tasks.first { $0.task == task } }
}

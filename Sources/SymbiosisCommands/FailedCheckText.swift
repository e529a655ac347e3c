internal import CommandLineKit
internal import Planning
internal import Primitives

extension Plan {
  /// This plan, unless it rests on an answer that failed its check, or on none at all.
  func vouchedFor() throws(CommandFailure) -> Plan {
    if let check = effort.failedCheck { throw .failedCheck(check) }
    if let failure = effort.outsideFailure { throw .failure(OutsideSolverText.failure(failure)) }
    return self
  }
}

/// What is said and kept of an answer that failed its check.
enum FailedCheckText {
  /// Writes the model into a folder of its own among the temporary ones.
  /// - Returns: the file; nil where it could not be written.
  static func written(_ check: FailedCheck) -> String? {
    do throws(Platform.Failure) {
      let file = try Platform.makeTemporaryFolder("symbiosis-failed-check") + "/model.mps"
      try Platform.writeAtomically(check.model, to: file)
      return file
    } catch {
      return nil
    }
  }

  static func words(_ check: FailedCheck, _ file: String?) -> LocalizedText {
    let largest = DecimalText.significant(check.largest, digits: 3)
    let said = LocalizedText(
      english: (check.program.map { "the answer of \($0)" } ?? "internal error: the answer")
        + " does not stand up to the check of it"
        + " (findings: \(check.findings), the largest \(largest)); it is not used",
      chinese: (check.program.map { "\($0) 的结果" } ?? "内部错误：求解结果")
        + "未通过校验（\(check.findings) 处，最大 \(largest)），不予采用")
    let kept = file.map {
      LocalizedText(
        english: "the model is in \($0), to be sent with a report of the fault",
        chinese: "模型已保存到 \($0)，报告问题时请一并提供")
    }
    guard let kept else { return said }
    return LocalizedText(
      english: "\(said[.english]); \(kept[.english])",
      chinese: "\(said[.chinese])；\(kept[.chinese])")
  }
}

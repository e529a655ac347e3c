public import Primitives

/// How a program ends: the number that it hands to the shell, and what scripts may conclude from it.
///
/// 0, 1 and the numbers from 64 on follow the habit of `sysexits.h`; 2, 3 and 4 are outcomes, not
/// accidents, so that a script can tell "there is no answer" from "something broke".
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Everything that was asked for was done.
  case done = 0
  /// A failure that no other code describes.
  case failure = 1
  /// It is proved that no answer satisfies all demands.
  case infeasible = 2
  /// A limit or the user stopped the work; what had been found is printed.
  case stopped = 3
  /// A check found something to report.
  case findings = 4
  /// The command was used wrongly; nothing was read.
  case usage = 64
  /// The input data have errors; all of them are printed.
  case data = 65
  /// An input does not exist or cannot be read.
  case noInput = 66
  /// The program itself is at fault.
  case `internal` = 70
  /// An output cannot be created.
  case cannotCreate = 73
  /// An output was created but could not be written to its end.
  case writeFailed = 74

  /// The meaning in one sentence.
  public var meaning: LocalizedText {
    switch self {
    case .done:
      LocalizedText(english: "Everything asked for was done.", chinese: "已完成全部请求。")
    case .failure:
      LocalizedText(english: "The command failed.", chinese: "命令失败。")
    case .infeasible:
      LocalizedText(
        english: "It is proved that no answer satisfies all demands.",
        chinese: "已证明没有满足全部要求的解。")
    case .stopped:
      LocalizedText(
        english: "A limit or an interrupt stopped the work; the best result so far is printed.",
        chinese: "因达到限制或被中断而停止；已输出当前最好的结果。")
    case .findings:
      LocalizedText(english: "The check found something to report.", chinese: "检查发现了问题。")
    case .usage:
      LocalizedText(english: "The command was used wrongly.", chinese: "命令用法有误。")
    case .data:
      LocalizedText(english: "The input data have errors.", chinese: "输入数据有错误。")
    case .noInput:
      LocalizedText(
        english: "An input does not exist or cannot be read.", chinese: "输入不存在或无法读取。")
    case .internal:
      LocalizedText(english: "The program itself is at fault.", chinese: "程序内部出错。")
    case .cannotCreate:
      LocalizedText(english: "An output cannot be created.", chinese: "无法创建输出。")
    case .writeFailed:
      LocalizedText(english: "An output could not be written.", chinese: "输出写入失败。")
    }
  }
}

public import Intake
internal import Primitives
public import Tables

extension Page {
  /// What reading a region and its audit found: errors first in the order of the files, then the
  /// findings as they are ranked, then what of reading is not among them.
  ///
  /// - Parameters:
  ///   - diagnostics: what is wrong or doubtful in the files.
  ///   - findings: what the audit found.
  ///   - currency: that of the money at stake.
  public static func check(
    _ diagnostics: Diagnostics, findings: [Finding] = [], currency: String = ""
  ) -> Page {
    var blocks: [Block] = []
    let read = diagnostics.sorted()
    let warnings = diagnostics.warningCount + findings.count { $0.severity == .warning }
    let notes = diagnostics.noteCount + findings.count { $0.severity == .note }
    let isClean = diagnostics.isEmpty && findings.isEmpty
    blocks.append(
      .paragraph(
        isClean
          ? LocalizedText(english: "Nothing to mend.", chinese: "没有需要改正之处。")
          : LocalizedText(
            english: "\(warnings) \(warnings == 1 ? "warning" : "warnings"), "
              + "\(notes) \(notes == 1 ? "note" : "notes")."
              + (findings.isEmpty ? "" : " What would change most comes first."),
            chinese: "\(warnings) 个警告，\(notes) 个提示。"
              + (findings.isEmpty ? "" : "影响最大的排在前面。"))))
    var table = PageTable([
      .init("severity", Strings.severity, priority: 6),
      .init(
        "stake",
        Strings.yearlySum("at stake", "涉及金额", currency),
        isNumber: true, priority: 4),
      .init("where", Strings.position, priority: 5),
      .init("what", Strings.what, priority: 1),
    ])
    for finding in read.filter({ $0.severity == .error }) { add(finding, nil, to: &table) }
    for finding in findings { add(finding.diagnostic, finding.stake, to: &table) }
    for finding in read.filter({ $0.severity != .error }) { add(finding, nil, to: &table) }
    blocks.append(.table(table))
    return Page(title: Strings.checkTitle, blocks: blocks)
  }

  private static func add(_ finding: Diagnostic, _ stake: Double?, to table: inout PageTable) {
    table.append([
      .text(word(finding.severity)), .amount(stake.flatMap { $0 > 0 ? $0 : nil }),
      .coded(
        LocalizedText(same: inFolder(finding.place.position)), code: finding.place.position),
      .text(
        LocalizedText(
          english: finding.explanation(in: .english), chinese: finding.explanation(in: .chinese))
      ),
    ])
  }

  /// A place without the folder, which is the same for all of a region.
  private static func inFolder(_ position: String) -> String {
    position.lastIndex(of: "/").map { String(position[position.index(after: $0)...]) } ?? position
  }

  private static func word(_ severity: Diagnostic.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(english: "error", chinese: "错误")
    case .warning: Strings.warning
    case .note: Strings.note
    }
  }
}

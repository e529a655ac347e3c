internal import Primitives
public import Tables

extension Page {
  /// What reading a region found, errors first in the order of the files.
  public static func check(_ diagnostics: Diagnostics) -> Page {
    var table = PageTable([
      .init("severity", Strings.severity, priority: 6),
      .init("where", Strings.position, priority: 5),
      .init("what", Strings.what, priority: 1),
    ])
    for finding in diagnostics.sorted() {
      table.append([
        .text(word(finding.severity)), .name(finding.place.position),
        .text(
          LocalizedText(
            english: finding.explanation(in: .english), chinese: finding.explanation(in: .chinese))
        ),
      ])
    }
    let count = diagnostics.warningCount
    let summary =
      diagnostics.isEmpty
      ? LocalizedText(english: "Nothing to mend.", chinese: "没有需要改正之处。")
      : LocalizedText(
        english: "\(count) \(count == 1 ? "warning" : "warnings"), "
          + "\(diagnostics.noteCount) \(diagnostics.noteCount == 1 ? "note" : "notes").",
        chinese: "\(count) 个警告，\(diagnostics.noteCount) 个提示。")
    return Page(title: Strings.checkTitle, blocks: [.paragraph(summary), .table(table)])
  }

  private static func word(_ severity: Diagnostic.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(english: "error", chinese: "错误")
    case .warning: LocalizedText(english: "warning", chinese: "警告")
    case .note: LocalizedText(english: "note", chinese: "提示")
    }
  }
}

internal import Intake
internal import Primitives
internal import Tables

extension ReportComposer {
  /// What the audit found to mend or to ask.
  func findingsSection() -> Report.Section? {
    guard !source.findings.isEmpty else { return nil }
    let warnings = source.findings.count { $0.severity == .warning }
    let notes = source.findings.count - warnings
    var parts: [Report.Part] = [
      .paragraph(
        words(
          "The audit of the data has \(warnings) \(warnings == 1 ? "warning" : "warnings") and "
            + "\(notes) \(notes == 1 ? "note" : "notes").",
          "数据审查有 \(warnings) 个警告和 \(notes) 个提示。"))
    ]
    if !names.disclosure.isAnonymous {
      var table = ReportTable(
        [
          .init("severity", Strings.severity, priority: 6),
          .init("where", Strings.position, priority: 4),
          .init("what", Strings.what, priority: 9),
          .init("remedy", words("what to do", "如何处理"), priority: 7),
        ], shownRows: 15)
      for finding in source.findings.prefix(120) {
        let isWarning = finding.severity == .warning
        table.append(
          [
            .text(isWarning ? Strings.warning : Strings.note),
            .name(ReportNames.short(Self.place(finding.place))), .text(cut(finding.message)),
            .text(cut(finding.remedy)),
          ], subjects: finding.subjects.compactMap { names.party(ofFirm: $0) })
      }
      parts.append(.table(table))
    }
    return Report.Section("findings", words("Open points of the data", "数据待办"), parts)
  }

  /// File, row and column; in whose folder the file lies is nobody's business.
  private static func place(_ place: Place) -> String {
    place.position.split(separator: "/").last.map(String.init) ?? place.position
  }

  private func cut(_ text: LocalizedText) -> LocalizedText {
    func cut(_ text: String) -> String {
      text.count > 300 ? String(text.prefix(299)) + "…" : text
    }
    return words(cut(text.english), cut(text.chinese))
  }
}

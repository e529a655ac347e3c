public import Intake
public import Primitives
public import Tables

/// JSON `symbiosis.check/1`.
public enum CheckDocument {
  /// What the audit found, ranked by what it would change, then what reading found in the order of
  /// the files.
  public static func json(
    _ diagnostics: Diagnostics, findings: [Finding] = [], language: Language
  ) -> JSONValue {
    let audited = findings.map { finding in
      members(finding.diagnostic, language)
        + [
          .init("check", .string(finding.check.rawValue)), .init("stake", .number(finding.stake)),
          .init("weight", .number(finding.weight)),
          .init("subjects", .array(finding.subjects.map { .string($0) })),
        ]
    }
    let read = diagnostics.sorted().map { members($0, language) }
    return [
      "schema": "symbiosis.check/1", "valid": .bool(!diagnostics.hasErrors),
      "findings": .array((audited + read).map { .object($0) }),
    ]
  }

  private static func members(_ finding: Diagnostic, _ language: Language) -> [JSONValue.Member] {
    [
      .init("severity", .string(finding.severity.rawValue)),
      .init("file", .string(finding.place.file)), .init("line", .integer(finding.place.line)),
      .init("column", .integer(finding.place.column)),
      .init("field", .string(finding.place.field)),
      .init("message", .string(finding.message[language])),
      .init("value", .string(finding.value)),
      .init("expected", .string(finding.expected?[language])),
      .init("suggestions", .array(finding.suggestions.map { .string($0) })),
      .init("hint", .string(finding.hint?[language])),
    ]
  }
}

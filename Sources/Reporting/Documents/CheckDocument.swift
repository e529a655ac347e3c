public import Primitives
public import Tables

/// JSON `symbiosis.check/1`.
public enum CheckDocument {
  /// The findings in the order of the files.
  public static func json(_ diagnostics: Diagnostics, language: Language) -> JSONValue {
    [
      "schema": "symbiosis.check/1", "valid": .bool(!diagnostics.hasErrors),
      "findings": .array(
        diagnostics.sorted().map { finding in
          [
            "severity": .string(finding.severity.rawValue), "file": .string(finding.place.file),
            "line": .integer(finding.place.line), "column": .integer(finding.place.column),
            "field": .string(finding.place.field),
            "message": .string(finding.message[language]), "value": .string(finding.value),
            "expected": .string(finding.expected?[language]),
            "suggestions": .array(finding.suggestions.map { .string($0) }),
            "hint": .string(finding.hint?[language]),
          ]
        }),
    ]
  }
}

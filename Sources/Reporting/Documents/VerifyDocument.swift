public import MaterialGraph
public import Planning
public import Primitives
public import Tables

/// JSON `symbiosis.verify/1`.
public enum VerifyDocument {
  /// What checking a plan found; sentences in `language`.
  ///
  /// A violation has `kind`, `subject` (`plan`, `link`, `port`, `process`, `site`, `firm` or
  /// `exchange`), the keys of what it is about, `stated`, `expected`, `excess` where they are
  /// figures, and `message`.
  public static func json(
    _ verification: Verification, of region: Region, language: Language
  ) -> JSONValue {
    let wording = VerificationWording(region: region)
    return [
      "schema": "symbiosis.verify/1", "valid": .bool(verification.isValid),
      "violations": .array(
        verification.violations.map { violation in
          .object(
            [.init("kind", .string(violation.kind.word))] + subject(violation.subject) + [
              .init("stated", .number(violation.stated)),
              .init("expected", .number(violation.expected)),
              .init("excess", .number(violation.excess)),
              .init("message", .string(wording.sentence(violation)[language])),
            ])
        }),
    ]
  }

  /// In what the scenario that a plan states is another than the region's, by setting.
  ///
  /// A setting that the plan does not state is not looked at.
  public static func scenarioChanges(_ stated: JSONValue, of region: Region) -> [Violation] {
    let own = ScenarioDocument.json(region.scenario)
    return CompareDocument.terms(stated, own)
      .filter { stated.member(atPath: $0.key) != nil }
      .map { change in
        Violation(
          .plan,
          .scenario(setting: change.key, stated: change.before, expected: change.after))
      }
  }

  private static func subject(_ subject: Violation.Subject) -> [JSONValue.Member] {
    switch subject {
    case .plan: [.init("subject", "plan")]
    case .link(let from, let to):
      [.init("subject", "link"), .init("from", .string(from)), .init("to", .string(to))]
    case .port(let key): [.init("subject", "port"), .init("id", .string(key))]
    case .process(let key): [.init("subject", "process"), .init("id", .string(key))]
    case .site(let key): [.init("subject", "site"), .init("id", .string(key))]
    case .firm(let key): [.init("subject", "firm"), .init("id", .string(key))]
    case .exchange(_, let from, let to):
      [.init("subject", "exchange"), .init("from", .string(from)), .init("to", .string(to))]
    }
  }
}

extension JSONValue {
  /// The member at the end of names that points part; nil where one is missing.
  fileprivate func member(atPath path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
  }
}

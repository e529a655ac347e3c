public import MaterialGraph
public import Planning
internal import Primitives

extension Page {
  /// What checking a plan against its region found.
  public static func verification(_ found: Verification, of region: Region) -> Page {
    guard !found.isValid else {
      return Page(title: Strings.verifyTitle, blocks: [.paragraph(Strings.planIsValid)])
    }
    let wording = VerificationWording(region: region)
    var table = PageTable([
      .init("where", Strings.position, priority: 5),
      .init("what", Strings.what, priority: 4),
      .init("stated", Strings.stated, isNumber: true, priority: 3),
      .init("expected", Strings.expected, isNumber: true, priority: 3),
      .init("excess", Strings.excess, isNumber: true, priority: 1),
    ])
    for violation in found.violations {
      table.append([
        .text(wording.subject(violation.subject)), .text(wording.words(violation)),
        cell(violation.stated), cell(violation.expected), cell(violation.excess),
      ])
    }
    return Page(
      title: Strings.verifyTitle,
      blocks: [.paragraph(Strings.planIsNotValid(found.violations.count)), .table(table)])
  }

  private static func cell(_ value: Double?) -> PageTable.Cell {
    guard let value, value.isFinite else { return .blank }
    return .number(value, places: value.magnitude >= 1e6 ? 0 : Figures.places(for: value) + 2)
  }
}

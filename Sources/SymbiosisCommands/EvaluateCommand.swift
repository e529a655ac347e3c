internal import Catalog
internal import CommandLineKit
internal import Matching
internal import Primitives
internal import Reporting
internal import Tables

/// `evaluate FILE.csv`: score the forecasts against exchanges that are known to exist.
enum EvaluateCommand {
  static let file = Argument<String>(
    "file",
    help: LocalizedText(
      english: "Known exchanges as CSV: case, donor_sector, receiver_sector, stream, ewc, …",
      chinese: "已知交换的 CSV 文件：case、stream、ewc 等列。")
  ).completing(.file(extensions: ["csv"]))

  static let declaration = Command(
    "evaluate",
    abstract: LocalizedText(
      english: "Score the matcher against exchanges that are known to exist.",
      chinese: "以已知存在的交换评估匹配能力。"),
    options: [Options.top],
    arguments: [file])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let path = invocation[file]
    let bytes = try Session.bytes(of: path)
    var diagnostics = Diagnostics()
    let table = CSVReader().table(bytes, name: "exchanges", file: path, into: &diagnostics)
    guard let table, !diagnostics.hasErrors else { throw CommandFailure.data(diagnostics) }
    for name in ["case", "stream", "donor_sector", "receiver_sector"]
    where table.column(name) == nil {
      diagnostics.error(
        at: table.place,
        LocalizedText(english: "there is no column \(name)", chinese: "没有列 \(name)"))
    }
    if diagnostics.hasErrors { throw CommandFailure.data(diagnostics) }
    session.warn(diagnostics)
    let links = table.rows.filter { !$0.isDamaged }.map(link)
    let knowledge = try session.knowledge()
    let result = Evaluation.run(links, knowledge: knowledge)
    try session.answer(
      .evaluation(result, top: invocation[Options.top] ?? 0),
      json: EvaluateDocument.json(result))
    return .done
  }

  private static func link(_ row: Table.Row) -> KnownLink {
    func text(_ column: String) -> String { row[column]?.text ?? "" }
    return KnownLink(
      study: text("case"),
      donor: KnownLink.Party(
        name: text("donor"), business: text("donor_business"), sectors: text("donor_sector")),
      receiver: KnownLink.Party(
        name: text("receiver"), business: text("receiver_business"),
        sectors: text("receiver_sector")),
      stream: text("stream"), wasteCodes: text("ewc"), productCodes: text("cpa"))
  }
}

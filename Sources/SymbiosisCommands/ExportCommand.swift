internal import Catalog
internal import CommandLineKit
internal import Loops
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting
internal import Tables

/// What a region can be written as for other programs.
enum ExportFormat: String, CaseIterable, ArgumentValue {
  case graphml
  case gexf
  case dot
  case geojson
  case csv
  case json
  case mps
}

/// `export REGION --to FORMAT`: files for other tools.
enum ExportCommand {
  static let to = Option<ExportFormat>(
    "to", valueName: "format",
    help: LocalizedText(
      english: "graphml, gexf and dot for graphs, geojson for maps, csv for tables, json for the "
        + "plan, mps for solvers.",
      chinese: "graphml、gexf、dot 为图，geojson 为地图，csv 为表格，json 为方案，mps 为求解器模型。"))
  static let status = Option(
    "status", default: "planned",
    help: LocalizedText(
      english: "Which links: those that exist, those of the plan too, or all that could be.",
      chinese: "包含哪些链接：已有的、加上方案采用的，或全部可能的。")
  ).choosing(from: ["existing", "planned", "possible"])

  static let declaration = Command(
    "export",
    abstract: LocalizedText(
      english: "Write the region and its plan for other programs.",
      chinese: "将区域与方案导出给其他程序使用。"),
    options: [
      to, status, Options.objective, Options.invest, Options.budget, Options.gap,
      Options.timeLimit, Options.infer,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    let format = invocation[to]
    // Tables go into a folder of their own.
    let isFolder = format == .csv && session.output != nil
    if !isFolder { try session.checkOutput() }
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var request = PlanRequest()
    request.objective = invocation[Options.objective].flatMap(Objective.init(rawValue:))
    request.invests = invocation[Options.invest]
    request.budget = invocation[Options.budget]
    request.gap = invocation[Options.gap]
    request.threads = session.threads
    if format == .mps {
      try session.write(Planner.model(of: region, request))
      return .done
    }
    let asked = request
    return try session.watch(
      timeLimit: invocation[Options.timeLimit] ?? 60, task: PlanCommand.task
    ) { watch in
      let plan = try Planner.plan(region, asked, watch: watch).vouchedFor()
      guard format != .json else {
        try session.write(
          JSONWriter.bytes(
            of: PlanDocument.json(
              plan, language: session.language, catalogueVersion: knowledge.fingerprint), .pretty))
        return PlanCommand.exitCode(plan)
      }
      let status = LoopStatus(rawValue: invocation[Self.status]) ?? .planned
      try write(ExportGraph(plan: plan, upTo: status), format, session)
      return PlanCommand.exitCode(plan)
    }
  }

  private static func write(
    _ graph: ExportGraph, _ format: ExportFormat, _ session: Session
  ) throws {
    switch format {
    case .graphml: try session.write(GraphMLExport.bytes(graph))
    case .gexf: try session.write(GEXFExport.bytes(graph))
    case .dot: try session.write(DOTExport.bytes(graph, session.language))
    case .geojson: try session.write(JSONWriter.bytes(of: GeoJSONExport.json(graph), .pretty))
    case .csv:
      guard let folder = session.output else {
        try session.write(CSVExport.links(graph))
        return
      }
      do {
        if Platform.entry(at: folder) != .folder { try Platform.makeFolder(folder) }
        for (name, bytes) in CSVExport.tables(graph) {
          try Platform.writeAtomically(bytes, to: folder + "/" + name)
        }
      } catch let failure {
        throw CommandFailure.output(failure)
      }
    case .json, .mps: break
    }
  }
}

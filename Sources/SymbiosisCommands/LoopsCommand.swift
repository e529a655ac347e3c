internal import Catalog
internal import CommandLineKit
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// `loops REGION`: circular loops over existing, planned and possible links.
enum LoopsCommand {
  static let declaration = Command(
    "loops",
    abstract: LocalizedText(
      english:
        "Circular loops of firms, how circular the region is, and the links that loops lack.",
      chinese: "企业间的循环链路、区域循环性指标，以及循环所缺的环节。"),
    options: [
      Options.status, Options.maximumLength, Options.ranking, Options.top, Options.timeLimit,
      Options.infer,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    let status = LoopStatus(rawValue: invocation[Options.status]) ?? .existing
    let length = invocation[Options.maximumLength]
    let top = invocation[Options.top] ?? 20
    var request = PlanRequest()
    request.threads = session.threads
    let asked = request
    return try session.watch(
      timeLimit: invocation[Options.timeLimit] ?? 60, task: PlanCommand.task
    ) { watch in
      var planned: [PlannedFlow] = []
      var candidates: [Candidate] = []
      if status != .existing {
        let plan = try Planner.plan(region, asked, watch: watch).vouchedFor()
        planned = plan.links.map {
          PlannedFlow(candidate: $0.candidate, quantity: $0.quantity, value: $0.value)
        }
      }
      if status == .possible {
        candidates = CandidateSearch(region: region, processes: .existing).candidates()
      }
      let network = LoopNetwork(region: region, planned: planned, candidates: candidates)
      var options = LoopOptions(status: status, maximumLength: length, top: top)
      options.ranking = LoopRanking(rawValue: invocation[Options.ranking]) ?? .value
      options.isCancelled = { watch.isCancelled() || watch.secondsLeft() <= 0 }
      let report = LoopSearch(network).find(options)
      let chains = ChainSearch(network).find(options)
      let account = FlowAccount(network, status: min(status, .planned))
      try session.answer(
        .loops(report, chains: chains, account: account),
        json: LoopsDocument.json(report, chains: chains, account: account))
      return .done
    }
  }
}

internal import Matching
internal import MaterialGraph

/// What a plan says; it never changes.
final class PlanContents: Sendable, Codable {
  let region: Region
  let request: PlanRequest
  let status: PlanStatus
  let objective: Objective
  let value: Double?
  let bound: Double?
  let gap: Double?
  let links: [PlannedLink]
  let processes: [ProcessRun]
  let built: [BuiltProcess]
  let totals: PlanTotals
  let firms: [FirmShare]
  let assumptions: [Assumption]
  let candidates: [Candidate]
  let effort: PlanEffort
  let conflicts: [PlanConflict]

  init(
    region: Region,
    request: PlanRequest,
    status: PlanStatus,
    objective: Objective,
    value: Double?,
    bound: Double?,
    gap: Double?,
    links: [PlannedLink],
    processes: [ProcessRun],
    built: [BuiltProcess],
    totals: PlanTotals,
    firms: [FirmShare],
    assumptions: [Assumption],
    candidates: [Candidate],
    effort: PlanEffort,
    conflicts: [PlanConflict]
  ) {
    self.region = region
    self.request = request
    self.status = status
    self.objective = objective
    self.value = value
    self.bound = bound
    self.gap = gap
    self.links = links
    self.processes = processes
    self.built = built
    self.totals = totals
    self.firms = firms
    self.assumptions = assumptions
    self.candidates = candidates
    self.effort = effort
    self.conflicts = conflicts
  }
}

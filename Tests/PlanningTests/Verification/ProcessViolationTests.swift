import MaterialGraph
import Planning
import Primitives
import Testing

/// What processes, sites and budgets must keep, broken on its own.
@Suite struct ProcessViolationTests {
  /// A mill of 100 t/a on a site: a tonne of activity takes 1 t of grain (10 each) and gives 0.8 t of
  /// flour (40 each) and 0.2 t of bran (3 each to get rid of, and a tax of 2).
  private func region(
    _ change: (inout ProcessDraft, inout SiteDraft, inout Scenario) -> Void = { _, _, _ in }
  ) throws -> Region {
    var builder = RegionBuilder()
    for key in ["grain", "flour", "bran"] { builder.add(MaterialDraft(key)) }
    builder.add(FirmDraft("owner"))
    var mill = ProcessDraft("mill", technology: "milling")
    mill.site = "plot"
    mill.capacity = 100
    mill.minimumLoad = 0.4
    mill.buildCost = 600
    mill.lifetimeYears = 10
    mill.fixedCost = 5
    mill.variableCost = 1
    var plot = SiteDraft("plot")
    builder.scenario.discountRate = 0
    builder.scenario.policies = [Policy(kind: .tax, appliesTo: "bran", amount: 2)]
    change(&mill, &plot, &builder.scenario)
    builder.add(plot)
    builder.add(mill)
    var grain = ProcessFlowDraft(process: "mill", .input, .key("grain"), ratio: 1)
    grain.marketPrice = 10
    var flour = ProcessFlowDraft(process: "mill", .output, .key("flour"), ratio: 0.8)
    flour.marketPrice = 40
    var bran = ProcessFlowDraft(process: "mill", .output, .key("bran"), ratio: 0.2)
    bran.disposalCost = 3
    for flow in [grain, flour, bran] { builder.add(flow) }
    return try builder.build()
  }

  /// A tonne earns 32 − 10 − 1 − 1 = 20; having the mill costs 60 + 5 a year.
  private func plan(_ activity: Double) -> SubmittedPlan {
    var plan = SubmittedPlan(status: .optimal, objective: .benefit)
    plan.invests = true
    var mill = SubmittedPlan.Process(key: "mill", activity: activity)
    mill.bought = [.init(material: "grain", amount: activity)]
    mill.sold = [.init(material: "flour", amount: 0.8 * activity)]
    mill.disposed = [.init(material: "bran", amount: 0.2 * activity)]
    mill.result = 20 * activity - 65
    plan.processes = [mill]
    var built = SubmittedPlan.Built(process: "mill")
    built.technology = "milling"
    built.site = "plot"
    built.activity = activity
    built.annualCost = 65
    built.buildCost = 600
    plan.built = [built]
    plan.value = 20 * activity - 65
    plan.bound = plan.value
    plan.gap = 0
    plan.totals.benefit = plan.value
    plan.totals.diverted = -0.2 * activity
    plan.totals.virginRemaining = activity
    plan.totals.invested = 600
    plan.firms = [.init(key: "plot", benefit: 20 * activity - 65)]
    return plan
  }

  private func kinds(_ plan: SubmittedPlan, _ region: Region) -> [Violation.Kind] {
    PlanVerifier.verify(plan, of: region).violations.map(\.kind)
  }

  @Test func worksByHand() throws {
    let region = try region()
    #expect(kinds(plan(100), region).isEmpty)
    var request = PlanRequest()
    request.invests = true
    let found = Planner.plan(region, request)
    #expect(Tolerance.agree(found.value ?? 0, 1935, relative: 1e-9))
    #expect(PlanVerifier.verify(SubmittedPlan(plan: found), of: region).isValid)
  }

  @Test func limitsOfProcesses() throws {
    let region = try region()
    #expect(kinds(plan(101), region) == [.capacity])
    #expect(kinds(plan(39), region) == [.minimumLoad])
    let small = try self.region { _, plot, _ in plot.capacityLimit = 50 }
    #expect(kinds(plan(50), small).isEmpty)
    #expect(kinds(plan(51), small) == [.siteLimit])
    var leaky = plan(100)
    leaky.processes[0].sold[0].amount = 79
    #expect(kinds(leaky, region).contains(.balance))
    var dear = plan(100)
    dear.processes[0].bought.append(.init(material: "bran", amount: 1))
    #expect(kinds(dear, region).contains(.market(.bought, material: "bran")))
    var odd = plan(100)
    odd.processes[0].sold.append(.init(material: "bran", amount: 1))
    #expect(kinds(odd, region).contains(.market(.sold, material: "bran")))
  }

  @Test func whatMayBeBuilt() throws {
    let region = try region()
    var cautious = plan(100)
    cautious.invests = false
    #expect(kinds(cautious, region) == [.notToBuild])
    var poor = plan(100)
    poor.budget = 599
    #expect(kinds(poor, region) == [.budget])
    var unbuilt = plan(100)
    unbuilt.built = []
    #expect(kinds(unbuilt, region).contains(.notBuilt))
    let listed = try self.region { _, plot, _ in plot.forbidden = ["flour"] }
    #expect(kinds(plan(100), listed) == [.forbiddenProcess("flour")])
    let barred = try self.region { _, _, scenario in scenario.forbidden = ["milling"] }
    #expect(kinds(plan(100), barred) == [.forbiddenProcess("milling")])
    let standing = try self.region { mill, _, _ in mill.status = .existing }
    #expect(kinds(plan(100), standing).contains(.notToBuild))
  }

  /// A grant pays half of the mill, and a loan without interest bears half of the rest.
  @Test func grantsAndLoans() throws {
    let region = try region { _, _, scenario in
      scenario.discountRate = 0.1
      scenario.policies += [
        Policy(kind: .investmentGrant, appliesTo: "milling", amount: 0.5),
        Policy(kind: .loan, appliesTo: "milling", loanShare: 0.5, loanRate: 0),
      ]
    }
    var power = 1.0
    for _ in 0..<10 { power *= 1.1 }
    let annuity = 0.1 / (1 - 1 / power)
    let annual = 300 * (0.5 * 0.1 + 0.5 * annuity) + 5
    var stated = plan(100)
    let value = 2000 - annual
    stated.processes[0].result = value
    stated.built[0].annualCost = annual
    stated.value = value
    stated.bound = value
    stated.totals.benefit = value
    stated.firms = [.init(key: "plot", benefit: value)]
    #expect(kinds(stated, region).isEmpty)
    var request = PlanRequest()
    request.invests = true
    #expect(Tolerance.agree(Planner.plan(region, request).value ?? 0, value, relative: 1e-9))
  }
}

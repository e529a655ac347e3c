internal import CommandLineKit
internal import Planning
internal import Primitives

extension Options {
  private static func help(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  // Several plans.
  static let pareto = Option<String?>(
    "pareto", valueName: "a,b",
    help: help(
      "Also the plans between two objectives, such as benefit,carbon.",
      "另列两个目标之间的权衡方案，如 benefit,carbon。"))
  static let points = Option(
    "points", valueName: "n", default: 7,
    help: help("How many plans of the front at most, ends counted.", "权衡方案数上限，含两端。")
  ).limited(to: .between(2, 200))
  static let alternatives = Option<Int?>(
    "alternatives", valueName: "n",
    help: help(
      "Also the n best plans that differ in who deals with whom.",
      "另列往来对象不同的前 n 个最优方案。")
  ).limited(to: .between(1, 100))

  // Other regions than today's.
  static let close = Option<[String]>(
    "close", valueName: "firm", separator: ",",
    help: help("Plan as if these firms had closed; compared with today.", "假设这些企业已关停，并与现状比较。"))
  static let move = Option<[String]>(
    "move", valueName: "firm:site", separator: ",",
    help: help(
      "Plan as if firms had moved to a site, or to where another firm is; compared with today.",
      "假设企业搬到某场址或另一企业所在地，并与现状比较。"))
  static let noLoser = Flag(
    "no-loser",
    help: help(
      "Nobody may lose: half of each link's value to each end, costs and sales to the owner.",
      "任何一方均不得亏损：链接价值双方各半，成本与销售归所有者。"))

  // Money between firms.
  static let prices = Flag(
    "prices",
    help: help("The price band of each link within which both sides gain.", "各链接使双方均受益的价格区间。"))
  static let split = Option<String?>(
    "split", valueName: "rule",
    help: help(
      "Split the gain: link by link, or by Shapley's value; and whether that is stable.",
      "分配收益：按链接平分或按沙普利值，并检验是否稳定。")
  ).choosing(from: GainSplit.Rule.allCases.map(\.rawValue))
  static let samples = Option<Int?>(
    "samples", valueName: "n",
    help: help(
      "How many draws: of what is not known, or of orders for --split shapley.",
      "抽样次数：未知数据，或 --split shapley 的顺序。")
  ).limited(to: .between(4, 100_000))
  static let seed = Option(
    "seed", valueName: "n", default: 1,
    help: help("What the draws begin with.", "抽样的种子。")
  ).limited(to: .atLeast(0))

  // What is not known.
  static let certainty = Flag(
    "certainty",
    help: help("The optimum at the ends of the ranges too.", "同时给出取值区间两端的最优方案。"))
  static let nextQuestion = Flag(
    "next-question",
    help: help("Which datum would change the plan most.", "哪项数据对方案影响最大。"))

  // Layouts.
  static let park = Option<String?>(
    "park", valueName: "name", help: help("Only firms and sites of this park.", "仅限该园区的企业与场址。"))
  static let stays = Option<[String]>(
    "stays", valueName: "firm", separator: ",",
    help: help("Firms that stay where they are.", "不搬迁的企业。"))
  static let rounds = Option(
    "rounds", valueName: "n", default: 1000,
    help: help("How often the search is begun again.", "搜索重新开始的次数。")
  ).limited(to: .between(0, 100_000))

  // Drills.
  static let drilledFirm = Option<[String]>(
    "firm", valueName: "id", separator: ",",
    help: help(
      "Only the closing of these firms; the catalogue's technologies are tried as repairs too.",
      "仅演练这些企业的关停；目录中的技术也作为补救项目。"))
  static let withoutRepairs = Flag(
    "no-repairs",
    help: help("Do not look for candidates that would make up for a closing.", "不查找补救项目。"))
}

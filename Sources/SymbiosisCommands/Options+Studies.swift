internal import CommandLineKit
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
}

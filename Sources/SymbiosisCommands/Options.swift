internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Optimization
internal import Primitives

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ArgumentValue {
  case text
  case json
  case csv
  case markdown
  case xlsx
}

/// Every option of every command, each once.
enum Options {
  private static func help(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  // What all commands have.
  static let format = Option(
    "format", default: OutputFormat.text, help: help("How to write the answer.", "输出格式。"))
  static let language = Option(
    "lang", default: Language.english,
    help: help("The language of headings and reasons.", "标题与理由的语言。"))
  static let colour = Option(
    "color", default: ColourChoice.auto, help: help("When to use colours.", "何时使用颜色。")
  ).aliased("colour")
  static let output = Option<String?>(
    "output", short: "o", valueName: "file",
    help: help("Write the answer to this file instead of standard output.", "写入文件而非标准输出。")
  ).completing(.file(extensions: []))
  static let quiet = Flag(
    "quiet", short: "q", help: help("No progress and no notes.", "不显示进度与提示。"))
  static let catalog = Option<String?>(
    "catalog", valueName: "dir",
    help: help("Use the catalogue of this folder instead of the one inside.", "使用该文件夹中的目录。")
  ).completing(.directory)
  static let scenario = Option<String?>(
    "scenario", valueName: "file",
    help: help("Use this scenario instead of the region's own.", "使用该情景文件。")
  ).completing(.file(extensions: ["json"]))
  static let threads = Option<Int?>(
    "threads", valueName: "n",
    help: help("How many threads may work; the answer is the same.", "线程数；不影响结果。")
  ).limited(to: .between(1, 256))

  // Matching.
  static let firm = Option<String?>(
    "firm", valueName: "id", help: help("Only what this firm gives or takes.", "仅限该企业。"))
  static let material = Option<String?>(
    "material", valueName: "m",
    help: help("Only this material: an id, a name or a code.", "仅限该物料：编号、名称或代码。"))
  static let top = Option<Int?>(
    "top", valueName: "n", help: help("At most so many.", "最多显示的条数。")
  ).limited(to: .atLeast(1))
  static let all = Flag("all", help: help("Blocked pairs too.", "也列出受阻的组合。"))

  // Planning.
  static let objective = Option<String?>(
    "objective", valueName: "name",
    help: help("What to seek, instead of what the scenario says.", "目标；默认按情景。")
  ).choosing(from: Objective.allCases.map(\.rawValue))
  static let invest = Flag(
    "invest", help: help("Also choose what to build.", "同时选择建设项目。"))
  static let budget = Option<Double?>(
    "budget", valueName: "amount",
    help: help("The most that may be spent on building.", "投资上限。")
  ).limited(to: .atLeast(0))
  static let gap = Option(
    "gap", valueName: "share", default: 1e-6,
    help: help("Stop when proven to be within this share of the best.", "达到该相对差距即停止。")
  ).limited(to: .between(0, 1))
  static let timeLimit = Option<Double?>(
    "time-limit", valueName: "seconds",
    help: help("Stop after so many seconds with the best so far.", "到时停止并给出目前最好的结果。")
  ).limited(to: .atLeast(0))
  static let nodeLimit = Option<Int?>(
    "node-limit", valueName: "n",
    help: help(
      "Stop each independent part after so many search nodes: the same answer everywhere.",
      "每个独立部分搜索的节点数上限：各机结果相同。")
  ).limited(to: .atLeast(1))

  static let memoryLimit = Option<Double?>(
    "memory-limit", valueName: "MB",
    help: help(
      "Stop with the best so far when so much memory is taken.", "内存达到该上限即停止并给出目前最好的结果。")
  ).limited(to: .atLeast(1))
  static let solver = Option(
    "solver", default: "embedded",
    help: help(
      "Who solves: the engine inside, or a program on the path.", "求解器：内置引擎，或路径中的外部程序。")
  ).choosing(from: ["embedded"] + ExternalSolver.allCases.map(\.rawValue))
  static let writeSolution = Option<String?>(
    "write-solution", valueName: "file",
    help: help(
      "Write columns and rows with their values and prices to this CSV file.",
      "将各列、各行的取值与价格写入该 CSV 文件。")
  ).completing(.file(extensions: ["csv"]))

  static let listedOnly = Flag(
    "listed-only",
    help: help(
      "Only the candidates that the region lists, no technologies of the catalogue.",
      "仅限区域列出的候选工艺，不含目录技术。"))

  static let infer = Flag(
    "infer",
    help: help(
      "Add streams that are typical of each firm's trade and size, marked as inferred.",
      "按企业行业与规模补充典型物料流（标为推断）。"))

  static let noRecruits = Flag(
    "no-recruits",
    help: help("No firms of the catalogue's sectors.", "不考虑按行业模板引进企业。"))
  static let recruits = Option(
    "recruits", valueName: "n", default: 0,
    help: help(
      "Also the best set in which at most so many firms are recruited besides.",
      "另求至多引进 n 家企业时的最佳组合。")
  ).limited(to: .between(0, 20))
  static let breakEven = Option<[String]>(
    "break-even", valueName: "instrument[:material]",
    help: help(
      "The least amount of this instrument at which a candidate pays: tax, disposal_fee, subsidy, "
        + "green_purchase, virgin_tax, carbon_price or investment_grant.",
      "使候选项目可行所需的最低额度：tax、disposal_fee、subsidy、green_purchase、virgin_tax、"
        + "carbon_price 或 investment_grant。"))
  static let sweep = Option<String?>(
    "sweep", valueName: "a=lo..hi/n,b=lo..hi/n",
    help: help(
      "What a candidate is worth over a grid of one or two instruments.",
      "候选项目在一种或两种政策工具取值网格上的价值。"))
  static let candidate = Option<String?>(
    "candidate", valueName: "id",
    help: help(
      "The candidate in question: a process, or TECHNOLOGY@PLACE.", "所问的候选项目：工艺编号或 技术@地点。"))
  static let loop = Option<String?>(
    "loop", valueName: "firm,firm,…",
    help: help("The loop in question, by its firms in turn.", "所问的循环，依次列出企业编号。"))

  // Loops.
  static let status = Option(
    "status", default: "existing",
    help: help("Which links a loop may be made of.", "循环可由哪些链接组成。")
  ).choosing(from: ["existing", "planned", "possible"])
  static let ranking = Option(
    "rank", default: "value",
    help: help("What loops are ranked by.", "循环的排序依据。")
  ).choosing(from: ["value", "bottleneck", "yield", "missing"])
  static let maximumLength = Option(
    "max-length", valueName: "n", default: 5,
    help: help("The most firms in a loop.", "循环中企业数上限。")
  ).limited(to: .between(2, 12))

  // Reports.
  static let reportFormat = Option(
    "format", default: ReportFormat.html, help: help("How to write the report.", "报告格式。"))
  static let reportLanguage = Option(
    "lang", default: ReportLanguage.both,
    help: help(
      "The language of the report; with both, a switch in the document.", "报告语言；both 为文档内切换。"))
  static let chart = Option<String?>(
    "chart", valueName: "name",
    help: help("Write this drawing alone, as SVG.", "只输出该图（SVG）。")
  ).choosing(from: ["sankey", "map", "loops", "chain", "pareto"])
  static let anonymise = Flag(
    "anonymise",
    help: help(
      "Codes instead of names, bands instead of quantities, no places and no contacts.",
      "以代码代替名称、以区间代替数量，不含位置与联系方式。")
  ).aliased("anonymize")
  static let salt = Option(
    "salt", valueName: "text", default: "",
    help: help(
      "A secret that the codes of an anonymous report are made with; the same gives the same codes.",
      "生成匿名代码所用的密语；相同密语得到相同代码。"))

  // Sheets.
  static let to = Option<String?>(
    "to", valueName: "dir", help: help("The folder of the region.", "区域文件夹。")
  ).completing(.directory)
  static let coordinates = Option(
    "coordinates", default: "wgs84",
    help: help(
      "The datum of coordinates in the sheets: GPS, Chinese maps, Baidu.",
      "表格坐标的基准：GPS、国测局（高德、腾讯）、百度。")
  ).choosing(from: CoordinateDatum.allCases.map(\.rawValue))
  static let interactive = Flag(
    "interactive", short: "i",
    help: help("Ask about what is not sure, the best guess first.", "就不确定之处提问，首选项在前。"))
  static let replace = Flag(
    "replace", help: help("Write over what is there.", "覆盖已有内容。"))
  static let yes = Flag(
    "yes", short: "y", help: help("Add without asking.", "不询问，直接加入。"))

  // The catalogue.
  static let trade = Option<String?>(
    "trade", valueName: "words",
    help: help(
      "The trade of who gives it: a code or words; makes readings surer.",
      "供方行业：代码或文字；有助于判断所指。"))

  // Checking.
  static let strict = Flag(
    "strict", help: help("End with 4 when there is any finding.", "有任何发现时以 4 退出。"))
}

/// The positional arguments.
enum Arguments {
  private static func help(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  static let region = Argument<String>(
    "region",
    help: help("A folder of CSV files, a .json or an .xlsx file.", "CSV 文件夹、.json 或 .xlsx 文件。")
  ).completing(.directory)
  static let from = Argument<String>(
    "from", help: help("The output: a stream's or a firm's id.", "产出：物料流或企业编号。"))
  static let to = Argument<String>(
    "to", help: help("The input: a stream's or a firm's id.", "需求：物料流或企业编号。"))
  static let plan = Argument<String>(
    "plan", help: help("A plan as JSON.", "JSON 方案文件。")
  ).completing(.file(extensions: ["json"]))
  static let model = Argument<String>(
    "file", help: help("A model: .mps, or DIMACS .min.", "模型文件：.mps 或 DIMACS .min。")
  ).completing(.file(extensions: ["mps", "min"]))
  static let sheets = Argument<[String]>(
    "file", help: help("Sheets: .xlsx, .csv, .tsv in any encoding.", "表格：.xlsx、.csv、.tsv，任意编码。")
  ).completing(.file(extensions: ["xlsx", "csv", "tsv", "txt"]))
  static let start = Argument<String>(
    "place", help: help("A new folder, or a new .xlsx file.", "新文件夹，或新的 .xlsx 文件。"))
  static let note = Argument<[String]>(
    "text", help: help("One line of free text.", "一行自由文字。"))
  static let first = Argument<String>(
    "a", help: help("A region, a scenario or a plan.", "区域、情景或方案。")
  ).completing(.file(extensions: []))
  static let second = Argument<String>(
    "b", help: help("What it is compared with.", "用于比较的另一个。")
  ).completing(.file(extensions: []))

  static let target = Argument<String>(
    "target", help: help("A folder, or a .json or .xlsx file.", "文件夹，或 .json、.xlsx 文件。")
  ).completing(.file(extensions: ["json", "xlsx"]))
  static let words = Argument<[String]>(
    "words", help: help("What to look up.", "要查找的内容。"))
}

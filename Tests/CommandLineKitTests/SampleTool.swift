import CommandLineKit
import Primitives

/// A small library desk with every kind of declaration, on which the suites try the kit.
enum Sample {
  enum Format: String, CaseIterable, ArgumentValue { case text, json, csv }

  static func both(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  static let listing = both("Listing", "列表")

  static let format = Option(
    "format", default: Format.text, help: both("How to write the result.", "结果的格式。"))
  static let language = Option(
    "lang", default: Language.english, help: both("Language of the result.", "结果的语言。"))
  static let verbose = Flag("verbose", short: "v", help: both("Say more.", "输出更多信息。"))
  static let quiet = Flag("quiet", short: "q", help: both("Say less.", "输出更少信息。"))
  static let top = Option<Int?>(
    "top", short: "t", valueName: "n", help: both("How many to list.", "列出的条数。")
  ).limited(to: .atLeast(1)).grouped(listing)
  static let shift = Option(
    "shift", default: 0.5, help: both("Added to every score.", "加到每个得分上的数。")
  ).grouped(listing)
  static let shelves = Option<[String]>(
    "shelf", short: "s", valueName: "id", help: both("Look only on these shelves.", "只看这些书架。")
  ).grouped(listing).completing(.list(["east", "west"]))
  static let axes = Option<[String]>(
    "axes", valueName: "a,b", separator: ",", help: both("What to compare.", "比较的内容。"))
  static let cover = Flag(
    negatable: "cover", default: true, help: both("Show the cover.", "显示封面。"))
  static let target = Option<String>(
    "to", valueName: "dir", help: both("Where to put the books.", "书放在哪里。")
  ).completing(.directory)
  static let rate = Option<Int?>("rate", short: "r", help: both("Pages an hour.", "每小时页数。"))
    .joiningShortValue().aliased("pace")
  static let note = Option<String?>(
    "note-for-the-next-reader", help: both("A word to whoever is next.", "给下一位读者的话。")
  ).implying("hello").discussed(
    both(
      "The note is kept with the book until somebody takes it out. Short notes are read more often"
        + " than long ones.", "便条与书放在一起，直到有人取走。短的便条比长的更常被阅读。"))
  static let secret = Flag("secret", help: both("Not for everybody.", "并非人人可用。")).hidden()
  static let engine = Option("engine", default: "inside", help: both("Who searches.", "由谁检索。"))
    .choosing(from: ["inside", "ants", "bees", "cats", "dogs", "eels"])

  static let room = Argument<String>("room", help: both("Where to look.", "查找的位置。"))
    .completing(.directory)
  static let reader = Argument<String?>("reader", help: both("For whom.", "为谁。"))
  static let books = Argument<[String]>("book", help: both("The books.", "书目。"))
    .completing(.file(extensions: ["epub", "pdf"]))
  static let numbers = Argument<[Double]>("number", help: both("What to add.", "相加的数。")).orNone()
  static let day = Argument<String>("day", help: both("The day.", "日子。"))
    .choosing(from: ["monday", "friday"])

  static let find = Command(
    "find", aliases: ["f", "search"], abstract: both("Find books in a room.", "在房间里找书。"),
    discussion: both(
      "Books are listed by how well they fit. A book that is lent out is listed too.\n\nNothing is changed.",
      "按符合程度列出书籍，借出的书也会列出。\n\n不会改动任何内容。"),
    options: [top, shift, shelves, rate, cover, note, secret], arguments: [room, reader])
  static let bring = Command(
    "bring", abstract: both("Bring books to a place.", "把书送到某处。"),
    options: [target, axes], arguments: [books])
  static let add = Command(
    "add", abstract: both("Add numbers.", "把数相加。"), arguments: [numbers],
    category: both("Office", "办公"))
  static let open = Command(
    "open", abstract: both("Say whether the desk is open.", "说明服务台是否开放。"),
    arguments: [day], category: both("Office", "办公"))
  static let show = Command(
    "show", abstract: both("Show one entry.", "显示一个条目。"), arguments: [reader])
  static let list = Command(
    "list", abstract: both("List all entries.", "列出全部条目。"), options: [engine])
  static let index = Command(
    "index", abstract: both("Look into the index.", "查阅索引。"), subcommands: [show, list],
    defaultSubcommand: "show")
  static let lock = Command(
    "lock", abstract: both("Lock the desk.", "锁上服务台。"), visibility: .hidden)

  static let tool = Tool(
    Command(
      "desk", abstract: both("The desk of a library.", "图书馆服务台。"),
      options: [format, language, verbose, quiet],
      subcommands: [find, bring, index, lock, add, open]),
    version: "1.2.3")

  /// A tool without subcommands and without a version.
  static let single = Tool(
    Command(
      "sum", abstract: both("Adds numbers.", "把数相加。"), options: [verbose, rate],
      arguments: [numbers]))
}

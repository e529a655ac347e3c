internal import Primitives

/// One pass over a JSON text.
struct JSONScan {
  private let text: UnsafeBufferPointer<UInt8>
  private let limits: ReadLimits
  private let file: String
  var diagnostics: Diagnostics

  private var index = 0
  private var line: Int32 = 1
  private var lineStart = 0
  /// The column is counted from here, so that a long line is not counted again for each value.
  private var columnMark = (index: 0, column: Int32(1))
  private var depth = 0

  init(
    _ text: UnsafeBufferPointer<UInt8>, limits: ReadLimits, file: String, diagnostics: Diagnostics
  ) {
    self.text = text
    self.limits = limits
    self.file = file
    self.diagnostics = diagnostics
  }

  mutating func document() throws(Diagnostic) -> JSONValue {
    skipSpace()
    guard index < text.count else {
      throw failure("the file is empty", "文件为空", "a JSON value", "JSON 值")
    }
    let value = try value()
    skipSpace()
    guard index == text.count else {
      throw failure("there is text behind the end of the value", "值结束之后还有内容", "the end", "结束")
    }
    return value
  }

  // MARK: Values

  private mutating func value() throws(Diagnostic) -> JSONValue {
    let (line, column) = (line, currentColumn())
    let content: JSONValue.Content
    switch peek() {
    case UInt8(ascii: "{"): content = try object()
    case UInt8(ascii: "["): content = try array()
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: throw failure("this is no JSON value", "此处不是 JSON 值", "a value", "一个值")
    }
    return JSONValue(content, line: line, column: column)
  }

  private mutating func object() throws(Diagnostic) -> JSONValue.Content {
    try enter()
    var members: [JSONValue.Member] = []
    var names = NamesSeen()
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      leave()
      return .object([])
    }
    while true {
      guard peek() == UInt8(ascii: "\"") else {
        throw failure(
          "the name of a member is missing", "缺少成员名", "a name between double quotes", "双引号括起的名称")
      }
      let (nameLine, nameColumn) = (line, currentColumn())
      let name = try string()
      if !names.insert(name, after: members) {
        diagnostics.error(
          at: Place(
            file: file, container: .path(""), line: Int(nameLine), column: Int(nameColumn)),
          LocalizedText(
            english: "this member appears twice in one object", chinese: "同一对象中此成员出现两次"),
          value: name, expected: LocalizedText(english: "each name once", chinese: "每个名称只出现一次"))
      }
      skipSpace()
      guard peek() == UInt8(ascii: ":") else {
        throw failure("a colon is missing", "缺少冒号", "\":\" and a value", "\":\" 和一个值")
      }
      index += 1
      skipSpace()
      members.append(JSONValue.Member(name, try value()))
      skipSpace()
      if peek() == UInt8(ascii: "}") {
        leave()
        return .object(members)
      }
      try comma("}")
      if peek() == UInt8(ascii: "}") {
        throw failure("there is a comma too much", "多了一个逗号", "another member", "下一个成员")
      }
    }
  }

  private mutating func array() throws(Diagnostic) -> JSONValue.Content {
    try enter()
    var elements: [JSONValue] = []
    skipSpace()
    if peek() == UInt8(ascii: "]") {
      leave()
      return .array([])
    }
    while true {
      elements.append(try value())
      skipSpace()
      if peek() == UInt8(ascii: "]") {
        leave()
        return .array(elements)
      }
      try comma("]")
      if peek() == UInt8(ascii: "]") {
        throw failure("there is a comma too much", "多了一个逗号", "another element", "下一个元素")
      }
    }
  }

  private mutating func comma(_ end: String) throws(Diagnostic) {
    guard peek() == UInt8(ascii: ",") else {
      throw failure(
        index < text.count ? "a comma is missing" : "the file ends too early",
        index < text.count ? "缺少逗号" : "文件提前结束", "\",\" or \"\(end)\"", "\",\" 或 \"\(end)\"")
    }
    index += 1
    skipSpace()
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(Diagnostic) -> JSONValue.Content {
    let count = word.utf8CodeUnitCount
    let matches =
      index + count <= text.count
      && (0..<count).allSatisfy { text[index + $0] == word.utf8Start[$0] }
    guard matches else {
      throw failure("this is no JSON value", "此处不是 JSON 值", "\"\(word)\"", "\"\(word)\"")
    }
    index += count
    return content
  }

  private mutating func number() throws(Diagnostic) -> Double {
    let start = index
    if peek() == UInt8(ascii: "-") { index += 1 }
    let isZero = peek() == UInt8(ascii: "0")
    guard digits() else {
      throw failure("this is no number", "此处不是数", "a digit", "数字")
    }
    let whole = text[start] == UInt8(ascii: "-") ? index - start - 1 : index - start
    if isZero, whole > 1 {
      index = start
      throw failure("a number must not begin with 0", "数不能以 0 开头", "a number", "数")
    }
    if peek() == UInt8(ascii: ".") {
      index += 1
      guard digits() else {
        throw failure("a digit behind the point is missing", "小数点后缺少数字", "a digit", "数字")
      }
    }
    if peek() | 0x20 == UInt8(ascii: "e"), index < text.count {
      index += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { index += 1 }
      guard digits() else {
        throw failure("the exponent is missing", "缺少指数", "a digit", "数字")
      }
    }
    guard let value = NumberParsing.double(UnsafeBufferPointer(rebasing: text[start..<index]))
    else {
      index = start
      throw failure(
        "this number is too large or too long", "此数过大或过长", "a number below 1.8e308", "小于 1.8e308 的数"
      )
    }
    return value
  }

  private mutating func digits() -> Bool {
    let start = index
    while index < text.count, text[index] &- 48 < 10 { index += 1 }
    return index > start
  }

  // MARK: Strings

  private mutating func string() throws(Diagnostic) -> String {
    let start = index
    index += 1
    let first = index
    // Most strings have no escape and are taken as they stand.
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        try checkLength(index - first, start)
        index += 1
        return String(decoding: text[first..<index - 1], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    var bytes = Array(text[first..<index])
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""):
        try checkLength(bytes.count, start)
        index += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): UTF8Encoding.append(try escape(), to: &bytes)
      case 0..<0x20:
        throw failure(
          "a string holds a control character or a line end", "字符串中含有控制字符或换行",
          "an escape such as \\n, or the closing quote", "转义（如 \\n）或结束引号")
      default:
        bytes.append(byte)
        index += 1
      }
    }
    index = start
    throw failure(
      "the quote that opens this string is never closed", "此字符串开头的引号没有结束",
      "a quote (\") at its end", "末尾的引号 (\")")
  }

  private mutating func checkLength(_ count: Int, _ start: Int) throws(Diagnostic) {
    guard count > limits.fieldBytes else { return }
    index = start
    throw failure(LimitText.exceeded("bytes in a string", "字符串字节数", limits.fieldBytes), nil)
  }

  /// Reads an escape and gives its scalar; the index stands at the backslash.
  private mutating func escape() throws(Diagnostic) -> UInt32 {
    let start = index
    let kind = index + 1 < text.count ? text[index + 1] : 0
    index += 2
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(kind)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"):
      guard let first = hexadecimal() else { break }
      guard (0xD800...0xDFFF).contains(first) else { return first }
      if first < 0xDC00, index + 1 < text.count, text[index] == UInt8(ascii: "\\"),
        text[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        if let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) {
          return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
      }
      index = start
      throw failure(
        "this escape is half of a surrogate pair", "此转义只是代理对的一半",
        "a pair such as \\ud83d\\ude00", "成对的转义，如 \\ud83d\\ude00")
    default: break
    }
    index = start
    throw failure(
      "this escape does not exist", "没有这种转义",
      "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits",
      "\\\"、\\\\、\\/、\\b、\\f、\\n、\\r、\\t 或 \\u 加四位十六进制数字")
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= text.count else { return nil }
    var value: UInt32 = 0
    for byte in text[index..<index + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    index += 4
    return value
  }

  // MARK: Places

  /// The byte at the index; 0 at the end, which is no part of any value.
  private func peek() -> UInt8 { index < text.count ? text[index] : 0 }

  private mutating func skipSpace() {
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\n"):
        index += 1
        startLine()
      case UInt8(ascii: "\r"):
        index += 1
        if peek() != UInt8(ascii: "\n") { startLine() }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      default: return
      }
    }
  }

  private mutating func startLine() {
    line += 1
    lineStart = index
    columnMark = (index, 1)
  }

  /// The column of the index, counted in scalars.
  private mutating func currentColumn() -> Int32 {
    var column = columnMark.column
    if index < columnMark.index {
      column = 1
      for byte in text[lineStart..<index] where byte & 0xC0 != 0x80 { column += 1 }
    } else {
      for byte in text[columnMark.index..<index] where byte & 0xC0 != 0x80 { column += 1 }
    }
    columnMark = (index, column)
    return column
  }

  /// Steps behind the bracket that opens an array or object.
  private mutating func enter() throws(Diagnostic) {
    guard depth < limits.depth else {
      throw failure(
        LocalizedText(
          english: "arrays and objects stand more than \(limits.depth) deep in each other",
          chinese: "数组和对象的嵌套超过 \(limits.depth) 层"), nil)
    }
    depth += 1
    index += 1
  }

  /// Steps behind the bracket that closes an array or object.
  private mutating func leave() {
    depth -= 1
    index += 1
  }

  private mutating func failure(
    _ english: String, _ chinese: String, _ expected: String, _ expectedChinese: String
  ) -> Diagnostic {
    failure(
      LocalizedText(english: english, chinese: chinese),
      LocalizedText(english: expected, chinese: expectedChinese))
  }

  private mutating func failure(
    _ message: LocalizedText, _ expected: LocalizedText?
  ) -> Diagnostic {
    let found = text[min(index, text.count)..<min(index + 24, text.count)]
      .prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return Diagnostic(
      .error,
      at: Place(
        file: file, container: .path(""), line: Int(line), column: Int(currentColumn())),
      message,
      value: found.isEmpty ? nil : String(decoding: found, as: UTF8.self), expected: expected)
  }
}

/// The names of an object's members so far: compared one by one while they are few, because most
/// objects are small and there are many of them.
private struct NamesSeen {
  private var all: Set<String> = []

  /// Whether `name` is none of those of `members`, which are all that were inserted before.
  mutating func insert(_ name: String, after members: [JSONValue.Member]) -> Bool {
    guard members.count >= 16 else { return !members.contains { $0.name == name } }
    if all.isEmpty { for member in members { all.insert(member.name) } }
    return all.insert(name).inserted
  }
}

internal import Primitives

/// Walks through XML piece by piece, without a tree and without copying.
///
/// Names lose their prefixes; namespaces do not count. There are no entities but the five of XML
/// and numbers, and a document type is refused, so that nothing can multiply or fetch anything.
struct XMLScanner {
  /// What comes next.
  enum Event {
    /// The start of the element `name`, with `attributeCount` attributes. One that is empty by its
    /// form (`<a/>`) has its end event too.
    case start
    /// The end of the element `name`.
    case end
    /// Text inside an element; `appendText(to:)` gives it.
    case text
    /// The end of the document.
    case finished
  }

  /// What is wrong, and at which byte.
  struct Failure: Error { var offset: Int }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var name: Range<Int> = 0..<0
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private var textRange: Range<Int> = 0..<0
  private var isLiteral = false
  private var index = 0
  private var isEmptyElement = false
  private var open: [Range<Int>] = []
  private var hasRoot = false
  private let depth: Int

  /// A scanner over a whole document in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  // MARK: Reading

  mutating func next() throws(Failure) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      if !open.isEmpty { name = open.removeLast() }
      return .end
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        // White space around the root is no text.
        if open.isEmpty { continue }
        textRange = start..<index
        isLiteral = false
        return .text
      }
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch following {
      case UInt8(ascii: "?"): try skip(through: "?>")
      case UInt8(ascii: "!"):
        if matches("<!--", at: index) {
          try skip(through: "-->")
        } else if matches("<![CDATA[", at: index) {
          let start = index + 9
          try skip(through: "]]>")
          textRange = start..<index - 3
          isLiteral = true
          return .text
        } else {
          throw failure
        }
      case UInt8(ascii: "/"): return try endTag()
      default: return try startTag()
      }
    }
    guard open.isEmpty, hasRoot else { throw failure }
    return .finished
  }

  /// Reads on to the end of the element that was just started.
  mutating func skipElement() throws(Failure) {
    let level = open.count
    while true {
      switch try next() {
      case .end where open.count < level: return
      case .finished: return
      default: continue
      }
    }
  }

  /// Whether the current element has this name.
  @inline(__always)
  func isNamed(_ text: StaticString) -> Bool { equals(name, text) }

  /// The value of an attribute of the element that was just started, as it stands.
  @inline(__always)
  func attribute(_ text: StaticString) -> UnsafeBufferPointer<UInt8>? {
    for attribute in attributes where equals(attribute.name, text) {
      return UnsafeBufferPointer(rebasing: bytes[attribute.value])
    }
    return nil
  }

  /// The value of an attribute with its entities replaced.
  func attributeText(_ text: StaticString) throws(Failure) -> String? {
    for attribute in attributes where equals(attribute.name, text) {
      var value: [UInt8] = []
      try append(attribute.value, to: &value)
      return String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  /// Appends the text that the last event found, its entities replaced.
  @inline(__always)
  func appendText(to text: inout [UInt8]) throws(Failure) {
    if isLiteral {
      text.append(contentsOf: bytes[textRange])
    } else {
      try append(textRange, to: &text)
    }
  }

  // MARK: Tags

  private var failure: Failure { Failure(offset: index) }

  private mutating func startTag() throws(Failure) -> Event {
    guard open.count < depth else { throw failure }
    index += 1
    name = try readName()
    open.append(name)
    hasRoot = true
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipSpace()
      guard index < bytes.count else { throw failure }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        return .start
      }
      if bytes[index] == UInt8(ascii: "/") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else { throw failure }
        index += 2
        isEmptyElement = true
        return .start
      }
      let attribute = try readName()
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw failure }
      index += 1
      skipSpace()
      guard index < bytes.count else { throw failure }
      let quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw failure }
      index += 1
      let start = index
      while index < bytes.count, bytes[index] != quote {
        guard bytes[index] != UInt8(ascii: "<") else { throw failure }
        index += 1
      }
      guard index < bytes.count, attributes.count < 256 else { throw failure }
      attributes.append((attribute, start..<index))
      index += 1
    }
  }

  private mutating func endTag() throws(Failure) -> Event {
    index += 2
    let ended = try readName()
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), let opened = open.popLast(),
      ended.count == opened.count,
      zip(ended, opened).allSatisfy({ bytes[$0] == bytes[$1] })
    else { throw failure }
    index += 1
    name = opened
    return .end
  }

  /// A name without its prefix.
  private mutating func readName() throws(Failure) -> Range<Int> {
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") {
        start = index + 1
      } else if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
      {
        break
      }
      index += 1
    }
    guard start < index else { throw failure }
    return start..<index
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skip(through text: StaticString) throws(Failure) {
    while index < bytes.count {
      if matches(text, at: index) {
        index += text.utf8CodeUnitCount
        return
      }
      index += 1
    }
    throw failure
  }

  @inline(__always)
  private func matches(_ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
    return true
  }

  @inline(__always)
  private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && matches(text, at: range.lowerBound)
  }

  // MARK: Text

  private func append(_ range: Range<Int>, to text: inout [UInt8]) throws(Failure) {
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "&") else {
        place += 1
        continue
      }
      text.append(contentsOf: bytes[start..<place])
      // The longest is `&#x10FFFF;`; leading zeros are not worth more.
      let most = min(range.upperBound, place + 12)
      guard let end = (place..<most).first(where: { bytes[$0] == UInt8(ascii: ";") }),
        let scalar = scalar(ofEntity: place + 1..<end)
      else { throw Failure(offset: place) }
      UTF8Encoding.append(scalar, to: &text)
      place = end + 1
      start = place
    }
    text.append(contentsOf: bytes[start..<range.upperBound])
  }

  private func scalar(ofEntity range: Range<Int>) -> UInt32? {
    if equals(range, "amp") { return 0x26 }
    if equals(range, "lt") { return 0x3C }
    if equals(range, "gt") { return 0x3E }
    if equals(range, "quot") { return 0x22 }
    if equals(range, "apos") { return 0x27 }
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[range.lowerBound + 1] == UInt8(ascii: "x")
    let digits = bytes[(range.lowerBound + (isHexadecimal ? 2 : 1))..<range.upperBound]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value > 0, Unicode.Scalar(value) != nil
    else { return nil }
    return value
  }
}

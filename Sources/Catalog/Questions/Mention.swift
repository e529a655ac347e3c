public import MaterialGraph
public import Primitives

/// Something of the catalogue other than a material that words speak of: a code of wastes or goods,
/// a trade, a sector or a technology.
public struct Mention: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    case code(WasteCode)
    case activity(ActivityCode.List)
    case sector
    case technology
  }

  /// What it is.
  public let kind: Kind
  /// The id or code that `catalog show` takes.
  public let key: String
  /// What it is called.
  public let title: LocalizedText
}

extension Knowledge {
  /// Codes, trades, sectors and technologies that words name: by their code or id, or by all the
  /// words in their titles. The whole title goes before the beginning of one, and that before any
  /// other place; then the shorter one, then the order of the lists.
  ///
  /// - Parameters:
  ///   - words: a code (`SW02`, `HS 2619`, `23.51`, `C3011`) or words in either language.
  ///   - count: at most so many of each kind of list.
  /// - Complexity: O(n) in the rows of the lists.
  public func mentions(of words: String, atMost count: Int) -> [Mention] {
    let asked = MentionQuery(words)
    if asked.isEmpty || count < 1 { return [] }
    var found: [[(rank: Int, length: Int, mention: Mention)]] = []
    func collect<Entry>(
      _ entries: [Entry], _ read: (Entry) -> (mention: Mention, code: String, titles: [String])
    ) {
      var own: [(rank: Int, length: Int, mention: Mention)] = []
      for entry in entries {
        let (mention, code, titles) = read(entry)
        guard asked.allows(mention.kind), let rank = asked.rank(code: code, titles: titles)
        else { continue }
        own.append((rank, mention.title.english.utf8.count, mention))
      }
      let sorted = own.enumerated().sorted { first, second in
        (first.element.rank, first.element.length, first.offset)
          < (second.element.rank, second.element.length, second.offset)
      }
      found.append(sorted.prefix(count).map(\.element))
    }
    collect(codes.wasteCodes) { entry in
      (
        Mention(kind: .code(entry.code), key: entry.code.text, title: entry.title),
        entry.code.code, Self.titles(entry.title)
      )
    }
    collect(codes.activities) { entry in
      (
        Mention(
          kind: .activity(entry.list), key: "\(entry.list.rawValue) \(entry.code)",
          title: entry.title), entry.code, entry.ownTitles
      )
    }
    collect(sectors) {
      (Mention(kind: .sector, key: $0.key, title: $0.name), $0.key, Self.titles($0.name))
    }
    collect(technologies) {
      (Mention(kind: .technology, key: $0.key, title: $0.name), $0.key, Self.titles($0.name))
    }
    return found.joined().map(\.mention)
  }

  private static func titles(_ title: LocalizedText) -> [String] { [title.english, title.chinese] }
}

/// Words as they are looked for in codes and titles.
private struct MentionQuery {
  private let folded: String
  private let words: [String]
  /// The letters and digits where they may be a code, else empty.
  private let code: String
  /// The list that the words name before a code; empty: any.
  private let list: String

  init(_ text: String) {
    folded = NameFolding.folded(text)
    let all = NameFolding.words(text).filter { $0.utf8.count > 1 }
    let telling = all.filter { !Self.weakWords.contains($0) }
    words = telling.isEmpty ? all : telling
    var plain = folded
    let named = Self.lists.first { plain.hasPrefix($0.word) }
    if let named { plain.removeFirst(named.word.utf8.count) }
    let digits = plain.filter(\.isNumber).count
    code = digits >= 2 && digits * 2 >= plain.count ? plain : ""
    list = code.isEmpty ? "" : named?.list ?? ""
  }

  /// Words that most titles of trades have in one form or another.
  private static let weakWords: Set<String> = Set(
    ["manufacture", "manufacturing", "production", "industry", "making", "maker", "of", "works"]
      .map { NameFolding.folded($0) })

  private static let lists: [(word: String, list: String)] = [
    ("gbt4754", "GB/T 4754"), ("gbt", "GB/T 4754"), ("nace", "NACE"), ("isic", "ISIC"),
    ("ewc", "EWC"), ("low", "EWC"), ("hs", "HS"),
  ]

  /// Whether the words leave open that something of a kind is meant.
  func allows(_ kind: Mention.Kind) -> Bool {
    if list.isEmpty { return true }
    switch kind {
    case .code(let code): return code.list.rawValue == list
    case .activity(let own): return own.rawValue == list
    case .sector, .technology: return false
    }
  }

  var isEmpty: Bool { words.isEmpty && code.isEmpty }

  /// How well something fits, the smaller the better; nil where it does not.
  func rank(code other: String, titles: [String]) -> Int? {
    let plain = NameFolding.folded(other)
    if !code.isEmpty {
      // C3011 of GB/T 4754 is 3011 in the list.
      let bare = code.drop { !$0.isNumber }
      if plain == code || plain == bare && code.hasPrefix("c") || plain == folded { return 0 }
      return plain.hasPrefix(code) ? 2 : nil
    }
    if plain == folded { return 0 }
    var best: Int?
    for text in titles {
      let name = NameFolding.folded(text)
      if name == folded { return 0 }
      if !folded.isEmpty, name.hasPrefix(folded) { best = min(best ?? 9, 1) }
      if !words.isEmpty, words.allSatisfy({ name.holds($0) }) { best = min(best ?? 9, 3) }
    }
    return best
  }
}

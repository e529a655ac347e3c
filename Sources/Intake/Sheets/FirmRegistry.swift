internal import Catalog
internal import MaterialGraph

/// The firms of sheets, each once however it is spelt.
struct FirmRegistry {
  /// A firm with what the sheets say of it.
  struct Firm {
    var name: String
    var key: String?
    var sector = ""
    var park = ""
    var contact = ""
    var permits = ""
    var notes = ""
    var place: Coordinate?
  }

  /// Which firm a name is, and how sure that is.
  struct Match: Hashable {
    var index: Int
    var confidence: Double
    var isNew: Bool
  }

  private(set) var firms: [Firm] = []
  private var byFolded: [String: Match] = [:]
  private var byCore: [String: [Int]] = [:]
  private var cores: [(core: String, place: String)] = []
  private let answers: [String: String]

  /// How many firms a region had before.
  let knownCount: Int

  /// - Parameters:
  ///   - answers: what a person said before: names by folded names.
  ///   - known: the firms of the region that the sheets are added to.
  init(answers: [String: String] = [:], known: [KnownRegion.Firm] = []) {
    self.answers = answers
    knownCount = known.count
    for firm in known {
      let index = firms.count
      let name = FirmName(firm.name)
      firms.append(Firm(name: firm.name, key: firm.key))
      cores.append((name.core, name.place))
      byCore[name.core, default: []].append(index)
      for text in [firm.name, firm.key] {
        let folded = NameFolding.folded(text)
        if !folded.isEmpty, byFolded[folded] == nil {
          byFolded[folded] = Match(index: index, confidence: 1, isNew: false)
        }
      }
    }
  }

  /// The firm of a name, added where there is none yet.
  mutating func match(_ written: String) -> Match {
    let name = answers[NameFolding.folded(written)] ?? written
    let folded = NameFolding.folded(name)
    let key = folded.isEmpty ? name : folded
    if let known = byFolded[key] {
      return Match(index: known.index, confidence: known.confidence, isNew: false)
    }
    let found = FirmName(name)
    if let same = byCore[found.core]?.first(where: { agrees(cores[$0].place, found.place) }) {
      return remember(key, Match(index: same, confidence: 0.9, isNew: false))
    }
    // 温州大华 beside 温州市大华: the place is a part of the one's core.
    if let other = cores.indices.first(where: { isWithPlace(found, cores[$0]) }) {
      return remember(key, Match(index: other, confidence: 0.8, isNew: false))
    }
    let index = firms.count
    firms.append(Firm(name: written))
    cores.append((found.core, found.place))
    byCore[found.core, default: []].append(index)
    return remember(key, Match(index: index, confidence: 1, isNew: true))
  }

  private mutating func remember(_ key: String, _ match: Match) -> Match {
    byFolded[key] = Match(
      index: match.index, confidence: match.confidence, isNew: false)
    return match
  }

  private func agrees(_ first: String, _ second: String) -> Bool {
    first.isEmpty || second.isEmpty || first == second
  }

  private func isWithPlace(_ name: FirmName, _ other: (core: String, place: String)) -> Bool {
    if !other.place.isEmpty, name.place.isEmpty, other.core.unicodeScalars.count >= 3 {
      return name.core == other.place + other.core
    }
    if !name.place.isEmpty, other.place.isEmpty, name.core.unicodeScalars.count >= 3 {
      return other.core == name.place + name.core
    }
    return false
  }

  /// Notes what a cell says of a firm, where nothing was known.
  mutating func describe(_ index: Int, _ change: (inout Firm) -> Void) {
    guard firms.indices.contains(index) else { return }
    change(&firms[index])
  }

  /// Names that are one letter apart and were kept apart: pairs of names, for a person to judge. A
  /// figure that differs makes another firm: 第二化肥厂2 and 3 are two.
  func doubtful() -> [(first: Int, second: Int)] {
    guard firms.count <= 2000 else { return [] }
    let scalars = cores.map { Array($0.core.unicodeScalars) }
    var pairs: [(first: Int, second: Int)] = []
    for second in cores.indices {
      let own = scalars[second]
      guard own.count >= 4 else { continue }
      for first in 0..<second {
        let other = scalars[first]
        guard other.count == own.count, agrees(cores[first].place, cores[second].place) else {
          continue
        }
        guard own.count >= 5, let place = Self.onlyDifference(own, other),
          own[place].properties.numericType == nil || other[place].properties.numericType == nil
        else { continue }
        if own.last?.properties.numericType == nil {
          pairs.append((first, second))
        }
      }
    }
    return pairs
  }

  /// The only place where two names of one length differ; nil where there are none or several.
  private static func onlyDifference(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int? {
    var found: Int?
    for place in one.indices where one[place] != other[place] {
      if found != nil { return nil }
      found = place
    }
    return found
  }
}

/// A name of a firm without the form of its law and without its town.
struct FirmName: Hashable {
  /// What is left, folded.
  let core: String
  /// The town or province before it, without 市 or 省; empty where there is none.
  let place: String

  init(_ name: String) {
    let phrase = Phrase(name)
    var end = phrase.count
    var start = 0
    var isShorter = true
    while isShorter {
      isShorter = false
      for form in Self.forms {
        let low = end - form.count
        guard low > start, phrase.plain[low..<end].elementsEqual(form) else { continue }
        let isLatin = Phrase.isLatin(form.first ?? 0)
        if isLatin, Phrase.isLatin(phrase[low - 1]) || Phrase.isDigit(phrase[low - 1]) { continue }
        end = low
        while end > start, [0x20, 0x2C, 0x2E, 0x28, 0x29, 0x26].contains(phrase[end - 1]) {
          end -= 1
        }
        isShorter = true
        break
      }
    }
    var place = ""
    // 浙江省温州市…: what stands before 省, 市, 县 or 区, two or three characters long.
    while true {
      guard
        let mark = (start + 2...start + 4).first(where: {
          $0 < end - 1 && Self.placeMarks.contains(phrase[$0])
        }), (start..<mark).allSatisfy({ Phrase.isHan(phrase[$0]) })
      else { break }
      place = NameFolding.folded(phrase.text(start..<mark))
      start = mark + 1
    }
    let folded = NameFolding.folded(phrase.text(start..<end))
    core = folded.isEmpty ? NameFolding.folded(name) : folded
    self.place = place
  }

  private static let placeMarks: Set<UInt32> = Set("省市县区".unicodeScalars.map(\.value))

  private static let forms: [[UInt32]] = [
    "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "股份公司", "公司", "集团", "（集团）", "limited", "ltd.",
    "ltd", "gmbh & co. kg", "gmbh", "inc.", "inc", "llc", "corporation", "corp.", "corp", "co.",
    "co", "company", "plc",
    "ag", "oy", "ab", "a/s", "as", "bv", "b.v.", "nv", "s.a.", "sa", "spa", "s.p.a.", "srl", "kg",
  ].map { Phrase($0).plain }
}

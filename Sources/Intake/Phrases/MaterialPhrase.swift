internal import Catalog
internal import MaterialGraph
internal import Primitives

/// What a text for a material is taken for.
struct MaterialPhrase: Hashable, Sendable {
  /// What a region's tables should say: a key of the catalogue, a code, or the words themselves.
  var text: String
  /// The key, where the text means one material.
  var key: String?
  /// How sure that is, 0...1.
  var confidence: Double
  /// Keys that may have been meant, likeliest first; without the one that was taken.
  var others: [String]

  /// Below this nothing is taken without asking.
  static let sure = 0.6
}

/// Reads texts for materials, each once.
struct MaterialReader {
  private let knowledge: Knowledge
  private let answers: [String: String]
  private var known: [String: MaterialPhrase] = [:]

  /// - Parameter answers: what a person said before: keys by folded words.
  init(knowledge: Knowledge, answers: [String: String] = [:]) {
    self.knowledge = knowledge
    self.answers = answers
  }

  /// What the words mean, with the codes that stand beside them.
  mutating func read(_ words: String, codes: [CodeText]) -> MaterialPhrase {
    let key = words + "\u{1F}" + codes.map(\.code.text).joined(separator: ";")
    if let found = known[key] { return found }
    var found = byName(words)
    if found.key == nil || found.confidence < MaterialPhrase.sure || speaksAgainst(codes, found) {
      if let coded = byCode(codes, words: words, named: found) { found = coded }
    }
    if known.count < 50_000 { known[key] = found }
    return found
  }

  /// Whether a text is the name of a material, without guessing.
  func isName(_ words: String) -> Bool {
    if words.isEmpty { return false }
    if answers[NameFolding.folded(words)] != nil { return true }
    if knowledge.lookup.code(in: words) != nil { return false }
    if knowledge.lookup.knownMeaning(of: words) != nil { return true }
    let bare = Self.bare(words)
    return bare != words && !bare.isEmpty && knowledge.lookup.knownMeaning(of: bare) != nil
  }

  /// Whether a text as it stands, with all its numbers and brackets, names a material.
  func isWholeName(_ words: String) -> Bool {
    if answers[NameFolding.folded(words)] != nil { return true }
    if knowledge.lookup.code(in: words) != nil { return false }
    return knowledge.lookup.knownMeaning(of: words) != nil
  }

  // MARK: Names

  private func byName(_ words: String) -> MaterialPhrase {
    if let answer = answers[NameFolding.folded(words)] {
      let isKey = knowledge.material(answer) != nil
      return MaterialPhrase(text: answer, key: isKey ? answer : nil, confidence: 1, others: [])
    }
    let bare = Self.bare(words)
    for (text, confidence) in [(words, 1.0), (bare, 0.95)] where !text.isEmpty {
      switch knowledge.lookup.knownMeaning(of: text) {
      case .one(let key):
        return MaterialPhrase(text: key, key: key, confidence: confidence, others: [])
      case .several(let keys, let label):
        return MaterialPhrase(text: label, key: nil, confidence: 0.5, others: Array(keys.prefix(5)))
      case .unknown, nil: continue
      }
    }
    if let part = longestPart(bare), part.share >= 0.5 {
      let confidence = 0.5 + 0.4 * part.share
      return MaterialPhrase(text: part.key, key: part.key, confidence: confidence, others: [])
    }
    if let key = onlyEnding(bare) {
      return MaterialPhrase(text: key, key: key, confidence: 0.7, others: [])
    }
    let hits = knowledge.lookup.retrieve(bare, atMost: 4)
    if let best = hits.first, best.confidence >= 0.7, best.score >= 0.7, !Self.isVague(bare) {
      return MaterialPhrase(
        text: best.key, key: best.key, confidence: min(0.8, best.confidence),
        others: hits.dropFirst().map(\.key))
    }
    let likely = hits.filter { $0.score >= 0.25 }.map(\.key)
    return MaterialPhrase(
      text: bare.isEmpty ? words : bare, key: nil, confidence: 0.2, others: likely)
  }

  /// Whether a text has only words that fit many materials: mixed sludge.
  private static func isVague(_ text: String) -> Bool {
    NameFolding.words(text).allSatisfy { vagueWords.contains($0) }
  }

  private static let vagueWords: Set<String> = Set(
    [
      "mixed", "sludge", "waste", "slag", "residue", "dust", "ash", "acid", "material", "various",
      "solid", "liquid",
      "industrial", "general", "other", "scrap", "oil", "water", "salt", "organic", "metal",
      "chemical", "plastic", "filter", "cake", "固废", "废物", "废料", "废弃物", "固体废物", "固体废弃物",
      "工业固废", "一般固废", "一般固体废物", "危废", "危险废物", "垃圾", "废渣", "残渣", "废液", "废水", "粉尘", "边角料",
      "余料", "下脚料", "副产物", "副产品",
    ].map { NameFolding.folded($0) })

  /// The material whose names alone end with a Chinese text: 废砂 of 铸造废砂.
  private func onlyEnding(_ text: String) -> String? {
    let folded = NameFolding.folded(text)
    if Self.vagueWords.contains(folded) { return nil }
    let scalars = folded.unicodeScalars
    guard scalars.count >= 2, scalars.allSatisfy({ Phrase.isHan($0.value) }) else { return nil }
    var found: String?
    for material in knowledge.materials where !material.isClass {
      let fits = ([material.name.chinese] + material.chineseSynonyms).contains { name in
        name.utf8.count > folded.utf8.count
          && name.utf8.suffix(folded.utf8.count).elementsEqual(folded.utf8)
      }
      if !fits { continue }
      if found != nil { return nil }
      found = material.key
    }
    return found
  }

  /// The longest part of a text that names one material, and what share of the letters it is.
  func longestPart(_ text: String) -> (key: String, share: Double)? {
    let phrase = Phrase(text)
    let letters = phrase.plain.count { Phrase.isLatin($0) || Phrase.isHan($0) }
    guard letters > 0, phrase.count <= 120 else { return nil }
    var best: (key: String, share: Double)?
    for part in MaterialParts(phrase).parts {
      guard case .one(let key) = knowledge.lookup.knownMeaning(of: phrase.text(part)) else {
        continue
      }
      let own = phrase.plain[part].count { Phrase.isLatin($0) || Phrase.isHan($0) }
      let share = Double(own) / Double(letters)
      // In Chinese a name stands at the end of its phrase, so the later of two counts.
      if share > (best?.share ?? 0) { best = (key, share) }
    }
    return best
  }

  /// The text without what stands in brackets and without words that say nothing of the material.
  static func bare(_ words: String) -> String {
    let phrase = Phrase(words)
    var keep = [Bool](repeating: true, count: phrase.count)
    var depth = 0
    for place in 0..<phrase.count {
      let scalar = phrase[place]
      if scalar == 0x28 || scalar == 0x5B || scalar == 0x3010 { depth += 1 }
      if depth > 0 { keep[place] = false }
      if scalar == 0x29 || scalar == 0x5D || scalar == 0x3011 { depth = max(0, depth - 1) }
    }
    for found in noise.all(phrase, in: 0..<phrase.count) {
      for place in found.range { keep[place] = false }
    }
    var kept = String.UnicodeScalarView()
    for place in 0..<phrase.count where keep[place] { kept.append(phrase.written[place]) }
    return Self.trimmed(String(kept))
  }

  /// Without spaces and marks at its ends.
  static func trimmed(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      " ", "\t", "\n", "\r", ",", "，", ";", "；", ":", "：", ".", "。", "、", "-", "–", "—", "/", "*",
      "\u{3000}", "\u{A0}", "“", "”", "\"", "'", "·",
    ]
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, marks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, marks.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Words that say how much or how sure, and nothing of the material.
  static let noise = WordTable<Void>([
    (
      (),
      [
        "lots", "lots of", "plenty", "plenty of", "various", "some", "a few", "bags", "few bags",
        "a few bags",
        "fresh", "from rinsing", "unknown", "surplus", "available", "required", "大量", "少量", "若干",
        "一些", "不详",
        "等", "约", "年产", "产生的", "产生",
      ]
    )
  ])

  // MARK: Codes

  /// Whether a guess by words names a material that the fine codes beside them do not.
  private func speaksAgainst(_ codes: [CodeText], _ found: MaterialPhrase) -> Bool {
    guard let key = found.key, found.confidence < 0.93 else { return false }
    let fine = codes.filter { $0.code.code.utf8.count >= 6 && $0.code.list != .hs }
    guard !fine.isEmpty else { return false }
    let own = knowledge.lineage(of: key)
    return !fine.contains { code in
      knowledge.lookup.materials(withCode: code.code).contains { coded in
        own.contains(coded) || knowledge.lineage(of: coded).contains(key)
      }
    }
  }

  private func byCode(
    _ codes: [CodeText], words: String, named: MaterialPhrase
  ) -> MaterialPhrase? {
    let part = longestPart(Self.bare(words))?.key
    for code in codes {
      let keys = knowledge.lookup.materials(withCode: code.code)
      // A word for a class that the code belongs to: slag from processing.
      if let part, keys.contains(where: { knowledge.lineage(of: $0).contains(part) }) {
        return MaterialPhrase(
          text: part, key: part, confidence: 0.75, others: keys.filter { $0 != part })
      }
      if let only = keys.first, keys.count == 1 {
        return MaterialPhrase(text: only, key: only, confidence: 0.8, others: named.others)
      }
      if !keys.isEmpty, !Self.isVague(Self.bare(words)),
        let hint = named.others.first(where: { keys.contains($0) })
      {
        return MaterialPhrase(
          text: hint, key: hint, confidence: 0.7, others: keys.filter { $0 != hint })
      }
    }
    guard let finest = codes.max(by: { $0.code.code.utf8.count < $1.code.code.utf8.count }) else {
      return nil
    }
    let keys = knowledge.lookup.materials(withCode: finest.code)
    let isGuess = named.key != nil && named.confidence < 0.8
    if words.isEmpty || !keys.isEmpty || isGuess {
      return MaterialPhrase(
        text: finest.code.text, key: nil, confidence: 0.5, others: Array(keys.prefix(5)))
    }
    return nil
  }
}

/// The parts of a text that may be the name of something: runs of up to six words, and runs of up
/// to twelve Chinese characters, longest first.
struct MaterialParts {
  let parts: [Range<Int>]

  init(_ phrase: Phrase) {
    var starts: [Int] = []
    var ends: [Int] = []
    for place in 0..<phrase.count {
      let isStart =
        Self.isLetter(phrase[place])
        && !(Phrase.isHan(phrase[place]) ? false : Self.isLatinOrDigit(phrase[place - 1]))
      if isStart { starts.append(place) }
      let isEnd =
        Self.isLetter(phrase[place])
        && !(Phrase.isHan(phrase[place]) ? false : Self.isLatinOrDigit(phrase[place + 1]))
      if isEnd { ends.append(place + 1) }
    }
    var parts: [Range<Int>] = []
    for start in starts {
      for end in ends where end > start && end - start <= 48 {
        let range = start..<end
        let hasHan = phrase.plain[range].contains { Phrase.isHan($0) }
        if hasHan {
          if end - start > 14 || end - start < 2 { continue }
        } else {
          if phrase.plain[range].count(where: { $0 == 0x20 }) > 5 || end - start < 3 { continue }
        }
        if phrase.plain[range].contains(where: { Self.parting.contains($0) }) { continue }
        parts.append(range)
      }
    }
    self.parts = parts.enumerated().sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }.map(\.element)
  }

  private static let parting: Set<UInt32> = [0x2C, 0x3B, 0xFF0C, 0x3002, 0x3A, 0x28, 0x29, 0x22]

  private static func isLetter(_ scalar: UInt32) -> Bool {
    isLatinOrDigit(scalar) || Phrase.isHan(scalar)
  }
  private static func isLatinOrDigit(_ scalar: UInt32) -> Bool {
    Phrase.isLatin(scalar) || Phrase.isDigit(scalar)
  }
}

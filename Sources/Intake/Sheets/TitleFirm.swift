/// Finds the firm that a title or a sentence names by the form of its law.
///
/// `表4-15 嘉兴华塑新材料有限公司年产3万吨…项目固废一览表`, `our list (Moravia Castings s.r.o., Brno):`
enum TitleFirm {
  /// The name; nil where no name with a form of law stands in the text.
  static func find(in text: String) -> String? {
    let phrase = Phrase(text)
    guard phrase.count >= 5, phrase.count <= 400,
      let form = forms.first(phrase, in: 0..<phrase.count)
    else { return nil }
    let isHan = Phrase.isHan(phrase[form.range.lowerBound])
    var start = form.range.lowerBound
    while start > 0, !isBefore(phrase, start, isHan) { start -= 1 }
    start = phrase.skipSpaces(start)
    let name = MaterialReader.trimmed(phrase.text(start..<form.range.upperBound))
    let own = form.range.lowerBound - start
    guard own >= 2, own <= (isHan ? 28 : 60) else { return nil }
    // Ltd. keeps its point.
    return phrase[form.range.upperBound - 1] == 0x2E && !name.hasSuffix(".") ? name + "." : name
  }

  /// Whether a name begins at a place: behind a mark, behind the year of a title, and in a sentence
  /// of a Latin script behind a word that leads to it.
  private static func isBefore(_ phrase: Phrase, _ place: Int, _ isHan: Bool) -> Bool {
    let before = phrase[place - 1]
    if marks.contains(before) { return true }
    if isHan {
      if before == 0x20 || Phrase.isDigit(before) { return true }
      // 2023年, 2023年度
      if before == 0x5E74, Phrase.isDigit(phrase[place - 2]) { return phrase[place] != 0x5EA6 }
      return before == 0x5EA6 && phrase[place - 2] == 0x5E74
    }
    guard before == 0x20 else { return false }
    if phrase[place - 2] == 0x2D { return true }
    return leads.contains { lead in
      let start = place - 1 - lead.count
      return start >= 0 && phrase.plain[start..<place - 1].elementsEqual(lead)
        && !Phrase.isLatin(phrase[start - 1])
    }
  }

  private static let marks: Set<UInt32> = Set(
    ":;,()[]|\"/".unicodeScalars.map(\.value) + [0x3A, 0xFF0C, 0x3002, 0x3010, 0x3011, 0x300A])

  private static let leads = [
    "of", "from", "for", "by", "at", "we are", "von", "der", "de", "da", "di", "du", "del", "the",
    "is",
  ].map { Phrase($0).plain }

  private static let forms = WordTable<Void>([
    (
      (),
      [
        "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "股份公司", "ltd", "ltd.", "limited", "gmbh",
        "gmbh & co. kg", "llc", "inc.", "plc", "s.r.o.", "s.r.l.", "srl", "s.p.a.", "b.v.",
        "pvt ltd",
        "pvt. ltd.", "private limited", "sp. z o.o.", "s.a.", "s.l.", "a/s", "oy", "lda",
      ]
    )
  ])
}

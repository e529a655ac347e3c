/// Brings American spellings of English words to the British ones that the lists of codes use.
public enum EnglishSpelling {
  /// The British spelling of a word in lower case (`aluminum`, `sulfur`, `fertilizer`, `tire`).
  public static func british(_ word: String) -> String {
    if let whole = whole[word] { return whole }
    guard word.utf8.count >= 5, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return word
    }
    var bytes = replacing(Array("sulf".utf8), Array("sulph".utf8), in: Array(word.utf8))
    for ending in ["ization", "izing", "ized", "izer", "ize"] where bytes.count >= 7 {
      guard bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      bytes[bytes.count - ending.utf8.count + 1] = UInt8(ascii: "s")
      break
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a text, folded, in British spelling.
  public static func words(_ text: some StringProtocol) -> [String] {
    NameFolding.words(text).map(british)
  }

  private static let whole = [
    "aluminum": "aluminium", "tire": "tyre", "fiber": "fibre", "mold": "mould",
    "molding": "moulding", "gray": "grey", "color": "colour", "cesium": "caesium",
    "fiberglass": "fibreglass", "fiberboard": "fibreboard", "gasoline": "petrol",
    "vapor": "vapour", "odor": "odour", "plow": "plough", "catalyzer": "catalyser",
    "center": "centre", "liter": "litre", "kerosine": "kerosene", "pulverized": "pulverised",
  ]

  private static func replacing(_ old: [UInt8], _ new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= old.count else { return bytes }
    for start in 0...(bytes.count - old.count)
    where bytes[start..<(start + old.count)].elementsEqual(old) {
      // `sulph` itself has no `sulf`, so one pass is enough.
      return Array(bytes[..<start]) + new + Array(bytes[(start + old.count)...])
    }
    return bytes
  }
}

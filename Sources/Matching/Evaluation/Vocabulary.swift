internal import Catalog

/// Words as numbers, with how telling each is.
///
/// Frequencies come from the names and titles of the catalogue alone, so that nothing of the file
/// that is judged weighs on them.
struct Vocabulary {
  private var numbers: [String: Int32] = [:]
  private(set) var texts: [String] = []
  private var frequencies: [Int32] = []
  private var documents = 0

  /// Words that say nothing about a stream.
  private static let silent: Set<String> = Set(
    """
    waste wastes from and other than those mentioned in of the not otherwise specified or \
    containing for with a an to on by etc such as including except used spent
    """.split(separator: " ").map(String.init))

  /// The words of a text that say something, ascending, each once; numbers are none. Words that
  /// are new get a number.
  mutating func telling(_ text: String) -> [Int32] {
    let words = EnglishSpelling.words(text).filter { word in
      !Self.silent.contains(word) && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return Set(words.map { number(of: $0) }).sorted()
  }

  /// Counts a text of the catalogue by its telling words, which it returns.
  mutating func counted(_ text: String) -> [Int32] {
    let words = telling(text)
    documents += 1
    for word in words { frequencies[Int(word)] += 1 }
    return words
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(truncatingIfNeeded: texts.count)
    numbers[word] = number
    texts.append(word)
    frequencies.append(0)
    return number
  }

  /// The inverse document frequency of each word, about ln(1 + n / (1 + f)).
  func weights() -> [Double] {
    frequencies.map { frequency in
      0.6931 * CoarseScale.logarithm(1 + Double(documents) / Double(1 + frequency))
    }
  }
}

/// Comparisons of texts as ascending word numbers.
enum WordOverlap {
  /// The words that both have, ascending.
  static func shared(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var shared: [Int32] = []
    var other = 0
    for word in left {
      while other < right.count, right[other] < word { other += 1 }
      if other < right.count, right[other] == word { shared.append(word) }
    }
    return shared
  }

  /// The cosine of two texts with inverse document frequencies as weights, 0...1. Nothing is
  /// allocated.
  static func cosine(_ left: [Int32], _ right: [Int32], _ weights: [Double]) -> Double {
    let both = sum(ofShared: left, right) { weights[$0] * weights[$0] }
    if both == 0 { return 0 }
    let product = (square(left, weights) * square(right, weights)).squareRoot()
    return product > 0 ? both / product : 0
  }

  /// The sum over the words that both have.
  static func sum(
    ofShared left: [Int32], _ right: [Int32], _ value: (Int) -> Double
  ) -> Double {
    var sum = 0.0
    var other = 0
    for word in left {
      while other < right.count, right[other] < word { other += 1 }
      if other < right.count, right[other] == word { sum += value(Int(word)) }
    }
    return sum
  }

  private static func square(_ words: [Int32], _ weights: [Double]) -> Double {
    var sum = 0.0
    for word in words { sum += weights[Int(word)] * weights[Int(word)] }
    return sum
  }
}

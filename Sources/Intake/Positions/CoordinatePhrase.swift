internal import MaterialGraph

/// Reads coordinates in the notations that people use: decimal pairs, degrees with minutes and
/// seconds, with letters of the compass before or behind, in either order.
enum CoordinatePhrase {
  /// One angle with what is known of its axis.
  private struct Angle {
    var degrees: Double
    /// True: north or south; false: east or west; nil: not said.
    var isNorth: Bool?
    var isDecimal: Bool
  }

  /// The place that a text states with two angles; nil where it does not.
  ///
  /// - Parameter longitudeFirst: what a pair means that could be either: where only one order is
  ///   possible (an angle above 90, a letter), that decides.
  static func pair(_ text: String, longitudeFirst: Bool = false) -> Coordinate? {
    let angles = angles(Phrase(text))
    guard angles.count == 2 else { return nil }
    var (north, east) = (angles[0], angles[1])
    switch (north.isNorth, east.isNorth) {
    case (false?, _), (_, true?): swap(&north, &east)
    case (true?, _), (_, false?): break
    case (nil, nil):
      let first = north.degrees.magnitude > 90
      let second = east.degrees.magnitude > 90
      if first || (!second && longitudeFirst) { swap(&north, &east) }
    }
    return Coordinate(latitude: north.degrees, longitude: east.degrees)
  }

  /// One angle in degrees; nil where the text is none.
  static func angle(_ text: String) -> Double? {
    // 51,2345 is one angle with a decimal comma.
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    let isComma = commas == 1 && !text.utf8.contains(UInt8(ascii: "."))
    let plain = isComma ? String(text.map { $0 == "," ? "." : $0 }) : text
    let angles = angles(Phrase(plain))
    return angles.count == 1 ? angles[0].degrees : nil
  }

  private static func angles(_ phrase: Phrase) -> [Angle] {
    var found: [Angle] = []
    var place = 0
    var letter: (isNorth: Bool, sign: Double)?
    while place < phrase.count, found.count < 4 {
      let scalar = phrase[place]
      if let compass = compass(phrase, place) {
        letter = (compass.isNorth, compass.sign)
        place = compass.end
        continue
      }
      let isSigned =
        scalar == 0x2D && Phrase.isDigit(phrase[place + 1])
        && !Phrase.isDigit(phrase[place - 1])
      guard Phrase.isDigit(scalar) || isSigned else {
        place += 1
        continue
      }
      var (angle, end) = read(phrase, at: isSigned ? place + 1 : place)
      if isSigned { angle.degrees = -angle.degrees }
      let behind = compass(phrase, phrase.skipSpaces(end))
      if let before = letter {
        angle.isNorth = before.isNorth
        angle.degrees *= before.sign
      } else if let behind {
        angle.isNorth = behind.isNorth
        angle.degrees *= behind.sign
        end = behind.end
      }
      letter = nil
      found.append(angle)
      place = max(place + 1, end)
    }
    return found
  }

  private static let words = WordTable<(isNorth: Bool, sign: Double)>([
    ((true, 1), ["n", "北纬", "北", "lat", "latitude", "纬度"]), ((true, -1), ["s", "南纬"]),
    ((false, 1), ["e", "东经", "东", "lon", "lng", "longitude", "经度", "o"]),
    ((false, -1), ["w", "西经"]),
  ])

  private static func compass(
    _ phrase: Phrase, _ place: Int
  ) -> (isNorth: Bool, sign: Double, end: Int)? {
    guard let found = words.match(phrase, at: place) else { return nil }
    return (found.value.isNorth, found.value.sign, found.end)
  }

  /// Degrees, then minutes and seconds where their marks, or a space and a number below 60, follow.
  private static func read(_ phrase: Phrase, at start: Int) -> (angle: Angle, end: Int) {
    var (degrees, end) = decimal(phrase, start)
    let isWhole = !phrase.plain[start..<end].contains(0x2E)
    var angle = Angle(degrees: degrees, isNorth: nil, isDecimal: !isWhole)
    guard isWhole else {
      return (angle, skipMark(phrase, end, [0xB0, 0x5EA6, 0xBA]))
    }
    let marked = skipMark(phrase, end, [0xB0, 0x5EA6, 0xBA])
    let hasMark = marked > end
    let next = phrase.skipSpaces(marked)
    guard Phrase.isDigit(phrase[next]), hasMark || next > end else { return (angle, marked) }
    let minutes = decimal(phrase, next)
    guard minutes.value < 60, hasMark || phrase.plain[next..<minutes.end].contains(0x2E) else {
      return (angle, marked)
    }
    degrees += minutes.value / 60
    end = skipMark(phrase, minutes.end, [0x27, 0x5206, 0x2032])
    let third = phrase.skipSpaces(end)
    if end > minutes.end, Phrase.isDigit(phrase[third]) {
      let seconds = decimal(phrase, third)
      if seconds.value < 60 {
        degrees += seconds.value / 3600
        end = skipMark(phrase, seconds.end, [0x22, 0x79D2, 0x27, 0x2033])
        end = skipMark(phrase, end, [0x27])
      }
    }
    angle.degrees = degrees
    return (angle, end)
  }

  private static func skipMark(_ phrase: Phrase, _ place: Int, _ marks: Set<UInt32>) -> Int {
    let next = phrase.skipSpaces(place)
    return marks.contains(phrase[next]) ? next + 1 : place
  }

  private static func decimal(_ phrase: Phrase, _ start: Int) -> (value: Double, end: Int) {
    var value = 0.0
    var scale = 1.0
    var isBehind = false
    var place = start
    while place - start < 24 {
      let scalar = phrase[place]
      if Phrase.isDigit(scalar) {
        if isBehind {
          scale /= 10
          value += Double(scalar - 0x30) * scale
        } else {
          value = value * 10 + Double(scalar - 0x30)
        }
      } else if scalar == 0x2E, !isBehind, Phrase.isDigit(phrase[place + 1]) {
        isBehind = true
      } else {
        break
      }
      place += 1
    }
    return (value, place)
  }
}

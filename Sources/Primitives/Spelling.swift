/// Which of the known names a mistyped one is near to.
///
/// The distance is the number of scalars put in, dropped, replaced or swapped with their neighbour,
/// where no part of the text is edited twice (the optimal string alignment form of the measure in
/// Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964).
public enum Spelling {
  /// The names nearest to `name`: nearest first, those equally near in the order of `names`.
  ///
  /// Case does not count. A name is near when its distance is at most a third of the length of
  /// `name`, and at least one edit is always allowed: a fixed bound would make every short word
  /// resemble every other. A name that appears twice is given once.
  ///
  /// - Complexity: O(sum over `names` of the length times the bound on the distance).
  public static func nearest(
    to name: String, among names: [String], atMost count: Int = 3
  ) -> [String] {
    guard count > 0 else { return [] }
    let typed = folded(name)
    guard !typed.isEmpty else { return [] }
    let bound = max(1, typed.count / 3)
    var found: [(name: String, distance: Int)] = []
    for candidate in names {
      // A scalar takes at most four bytes, so most far candidates fall out by their size alone.
      guard candidate.utf8.count >= typed.count - bound else { continue }
      let scalars = folded(candidate)
      guard !scalars.isEmpty, let distance = distance(typed, scalars, atMost: bound) else {
        continue
      }
      if found.contains(where: { $0.name == candidate }) { continue }
      let place = found.firstIndex { $0.distance > distance } ?? found.count
      guard place < count else { continue }
      found.insert((candidate, distance), at: place)
      if found.count > count { found.removeLast() }
    }
    return found.map(\.name)
  }

  /// The number of edits that turn `left` into `right`, case not counted.
  ///
  /// - Complexity: O(product of the lengths).
  public static func distance(_ left: String, _ right: String) -> Int {
    let (first, second) = (folded(left), folded(right))
    let bound = max(first.count, second.count)
    return distance(first, second, atMost: bound) ?? bound
  }

  /// `text` in lower case, as scalars.
  private static func folded(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.map(\.value)
  }

  /// The distance when it is at most `bound`, else nil. Only the band of the table that can stay
  /// within the bound is filled.
  private static func distance(_ left: [UInt32], _ right: [UInt32], atMost bound: Int) -> Int? {
    let (rows, columns) = (left.count, right.count)
    guard abs(rows - columns) <= bound else { return nil }
    let far = bound + 1
    var beforeLast = [Int](repeating: far, count: columns + 1)
    var last = (0...columns).map { min($0, far) }
    var current = [Int](repeating: far, count: columns + 1)
    var row = 1
    while row <= rows {
      let first = max(1, row - bound)
      let end = min(columns, row + bound)
      current[0] = row <= bound ? row : far
      if first > 1 { current[first - 1] = far }
      var least = current[0]
      var column = first
      while column <= end {
        let same = left[row - 1] == right[column - 1]
        var best = last[column - 1] + (same ? 0 : 1)
        best = min(best, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = min(best, far)
        least = min(least, best)
        column += 1
      }
      if end < columns { current[end + 1] = far }
      // A swap reaches back two rows, so one bad row alone does not end the search.
      if least > bound, last.allSatisfy({ $0 > bound }) { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
      row += 1
    }
    return last[columns] <= bound ? last[columns] : nil
  }
}

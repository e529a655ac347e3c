/// What the forecasts see of a link, in numbers.
struct LinkFeatures: Sendable {
  let study: Int
  /// The words of the stream in their order.
  let words: [Int32]
  /// Those that say something, ascending.
  let telling: [Int32]
  let wasteCodes: [String]
  let productCodes: [String]
  let donorSectors: [String]
  /// The giver's first division; empty where unknown.
  let donorDivision: String
  /// The taker's divisions as places in the list of divisions; those unknown to it left out.
  let receiverDivisions: [Int]
  /// The taker's first code; empty where unknown.
  let receiverSector: String
  /// The code's place in the list, where the link has exactly one and the list has it.
  let wasteCode: Int?

  /// How alike the waste codes of two links are, 0...1.
  func codeLikeness(_ other: LinkFeatures) -> Double {
    Self.likeness(wasteCodes, other.wasteCodes, steps: [(6, 1), (4, 0.55), (2, 0.2)])
  }

  /// How alike the product codes of two links are, 0...1.
  func productLikeness(_ other: LinkFeatures) -> Double {
    Self.likeness(productCodes, other.productCodes, steps: [(6, 1), (4, 0.5), (2, 0.25)])
  }

  private static func likeness(
    _ left: [String], _ right: [String], steps: [(digits: Int, worth: Double)]
  ) -> Double {
    var best = 0.0
    for one in left {
      for other in right {
        let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
        for step in steps where common >= step.digits { best = max(best, step.worth) }
      }
    }
    return best
  }
}

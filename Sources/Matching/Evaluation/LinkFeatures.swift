/// What the forecasts see of a link, in numbers.
struct LinkFeatures: Sendable {
  let study: Int
  /// The stream, as written.
  let stream: String
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
    switch Self.commonDigits(wasteCodes, other.wasteCodes) {
    case 6...: 1
    case 4...: 0.55
    case 2...: 0.2
    default: 0
    }
  }

  /// How alike the product codes of two links are, 0...1.
  func productLikeness(_ other: LinkFeatures) -> Double {
    switch Self.commonDigits(productCodes, other.productCodes) {
    case 6...: 1
    case 4...: 0.5
    case 2...: 0.25
    default: 0
    }
  }

  /// The most leading digits that a code of each has in common.
  private static func commonDigits(_ left: [String], _ right: [String]) -> Int {
    var most = 0
    for one in left {
      for other in right {
        var common = 0
        for (digit, own) in zip(one.utf8, other.utf8) {
          if digit != own { break }
          common += 1
        }
        most = max(most, common)
      }
    }
    return most
  }
}

internal import Catalog

/// Which groups of the list of wastes a giver brings forth, by its NACE codes.
struct WasteOrigins: Sendable {
  private let groupsByTrade: [String: [String]]

  init(_ origins: [WasteOrigin]) {
    groupsByTrade = Dictionary(
      origins.map { ($0.nace, $0.groups) }, uniquingKeysWith: { first, _ in first })
  }

  /// Beginnings of codes that a giver with these NACE codes usually has, the likeliest first; by
  /// its class, else by its division.
  func groups(of sectors: [String]) -> [String] {
    if sectors.isEmpty { return groupsByTrade[UsualTaker.noTrade] ?? [] }
    return sectors.flatMap {
      groupsByTrade[$0] ?? groupsByTrade[String($0.prefix(2))] ?? []
    }
  }
}

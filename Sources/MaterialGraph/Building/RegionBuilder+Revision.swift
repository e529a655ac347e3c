internal import Primitives

/// Variants of a region: take its `builder`, change rows, build again.
extension RegionBuilder {
  /// Changes rows of streams.
  ///
  /// - Parameter change: is called with each row's id, as the built region has it, in the rows' order.
  ///   Changing firm or direction of a row without an id of its own renumbers others.
  public mutating func reviseStreams(_ change: (_ key: String, inout StreamDraft) -> Void) {
    let keys = Self.streamKeys(streams)
    for row in streams.indices { change(keys[row], &streams[row]) }
  }

  /// Changes rows of firms, in their order.
  public mutating func reviseFirms(_ change: (inout FirmDraft) -> Void) {
    for row in firms.indices { change(&firms[row]) }
  }

  /// Changes rows of processes, in their order.
  public mutating func reviseProcesses(_ change: (inout ProcessDraft) -> Void) {
    for row in processes.indices { change(&processes[row]) }
  }

  /// The ids of streams: rows without one are numbered within firm and direction.
  static func streamKeys(_ drafts: [StreamDraft]) -> [String] {
    var counts: [String: Int] = [:]
    return drafts.map { draft in
      let stem = "\(draft.firm)/\(draft.direction == .output ? "out" : "in")/"
      counts[stem, default: 0] += 1
      return draft.key.isEmpty ? stem + String(counts[stem] ?? 1) : draft.key
    }
  }
}

extension Region {
  /// A firm that is to move, and where to, do not fit the region.
  public struct UnknownPlace: Error, Hashable, Sendable {
    /// The id that names nothing.
    public let key: String
  }

  /// The region with firms at other places: each goes to a site, or to where another firm stands.
  ///
  /// - Throws: `UnknownPlace` for an id that names no firm, site or firm to move to.
  /// - Complexity: that of building the region.
  public func moving(_ moves: [(firm: String, place: String)]) throws -> Region {
    var places: [String: (location: Coordinate?, park: String)] = [:]
    for move in moves {
      guard firm(move.firm) != nil else { throw UnknownPlace(key: move.firm) }
      if let site = sites.first(where: { $0.key == move.place }) {
        places[move.firm] = (site.location, site.park)
      } else if let host = firm(move.place) {
        places[move.firm] = (firms[host].location, firms[host].park)
      } else {
        throw UnknownPlace(key: move.place)
      }
    }
    var rows = builder
    rows.reviseFirms { draft in
      guard let place = places[draft.key] else { return }
      draft.location = place.location
      draft.park = place.park
    }
    return try rows.build()
  }
}

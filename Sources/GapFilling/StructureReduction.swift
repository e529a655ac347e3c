internal import Catalog
internal import MaterialGraph
internal import Primitives

/// Which technologies and sectors could work in a region at all.
///
/// A technology stays only if each of its inputs can be had (from a stream, from outside at a price,
/// or from a technology that stays) and some output is wanted (by a stream, outside at a price, or
/// by a technology that stays); repeated until nothing falls. This is the idea of maximal structure
/// generation (Friedler, Tarjan, Huang and Fan, Computers & Chemical Engineering 17, 1993), and its
/// main feed must come from the region or from another technology that stays: a plant that buys
/// everything and sells everything is no link. A sector stays only if something that the region
/// gives could serve it, or something that it gives could serve the region.
struct StructureReduction {
  /// The technologies that stay, by key.
  let workable: [Technology]
  /// The sectors that stay, by key.
  let sectors: [Sector]
  private let region: Region
  /// What the region gives of each material, by what it could serve, in the material's basis.
  private let offered: [Double]

  init(region: Region, knowledge: Knowledge) {
    self.region = region
    var offered = [Double](repeating: 0, count: region.materials.count)
    var isOffered = [Bool](repeating: false, count: region.materials.count)
    var isWanted = [Bool](repeating: false, count: region.materials.count)
    for port in region.ports {
      guard let material = port.material.single else { continue }
      if case .process(let id, _) = port.holder, region.processes[id].status == .candidate {
        continue
      }
      switch port.direction {
      case .output:
        for (target, route) in region.targets(of: material) {
          isOffered[target.index] = true
          offered[target.index] += (port.quantity.planned ?? 0) * region.ratio(of: route)
        }
      case .input: isWanted[material.index] = true
      }
    }
    self.offered = offered
    workable = Self.reduce(region, knowledge.technologies, offered: isOffered, wanted: isWanted)
    sectors = knowledge.sectors.filter { sector in
      sector.typicalSize != nil
        && SectorTemplate(sector, in: region).flows.contains { flow in
          guard let material = region.material(flow.material) else { return false }
          switch flow.direction {
          case .input: return isOffered[material.index]
          case .output:
            return !flow.isProduct
              && region.targets(of: material).contains { isWanted[$0.target.index] }
          }
        }
    }
  }

  private static func reduce(
    _ region: Region, _ technologies: [Technology], offered: [Bool], wanted: [Bool]
  ) -> [Technology] {
    var kept = technologies
    while true {
      var made = offered
      var needed = wanted
      for technology in kept {
        for flow in technology.flows {
          guard let material = region.material(flow.material) else { continue }
          if flow.direction == .output {
            for (target, _) in region.targets(of: material) { made[target.index] = true }
          } else {
            needed[material.index] = true
          }
        }
      }
      let next = kept.filter { technology in
        guard let feed = region.material(technology.feed), made[feed.index] else { return false }
        var canFeed = true
        var isUseful = false
        for flow in technology.flows {
          guard let material = region.material(flow.material) else { return false }
          switch flow.direction {
          case .input:
            if flow.marketPrice == nil, !made[material.index] { canFeed = false }
          case .output:
            let reaches = region.targets(of: material).contains { needed[$0.target.index] }
            if flow.marketPrice != nil || reaches { isUseful = true }
          }
        }
        return canFeed && isUseful
      }
      if next.count == kept.count { return kept }
      kept = next
    }
  }

  /// Whether the region gives what a technology feeds on; else only another technology does.
  func isFed(_ technology: Technology) -> Bool {
    region.material(technology.feed).map { offered[$0.index] > 0 } ?? false
  }

  /// What the region has of the feed, within the technology's least and most and the place's room;
  /// nil: too little for the least.
  func largestSize(of technology: Technology, at place: BuildingPlace) -> Double? {
    guard let feed = region.material(technology.feed) else { return nil }
    let there = offered[feed.index]
    var size = there > 0 ? there : technology.referenceCapacity ?? technology.maximumCapacity ?? 0
    if let least = technology.minimumCapacity {
      if there > 0, there < least * 0.5 { return nil }
      size = max(size, least)
    }
    if let most = technology.maximumCapacity { size = min(size, most) }
    if let room = place.capacityLimit {
      size = min(size, room)
      if let least = technology.minimumCapacity, size < least { return nil }
    }
    return size > 0 ? size : nil
  }

  /// The sizes that are worth comparing where `wanted` is what would be used at the lowest cost of a
  /// unit: just that, the usual size and half of it, within the technology's least and `largest`.
  static func sizes(
    of technology: Technology, wanted: Double, largest: Double
  ) -> [Double] {
    let least = min(technology.minimumCapacity ?? 0, largest)
    func within(_ size: Double) -> Double { rounded(min(max(size, least), largest), largest) }
    var sizes: [Double] = []
    for size in [wanted, technology.referenceCapacity ?? wanted, wanted / 2] {
      let fitting = within(size)
      // A plant much larger than what it would use is never the better one.
      if size > 1.05 * wanted, fitting > 1.05 * max(wanted, least) { continue }
      if fitting > 0, !sizes.contains(where: { ($0 - fitting).magnitude < 0.1 * fitting }) {
        sizes.append(fitting)
      }
    }
    return sizes
  }

  /// Three significant digits, upwards, as far as that has room.
  private static func rounded(_ size: Double, _ largest: Double) -> Double {
    guard size > 0, size.isFinite else { return size }
    var step = 1.0
    while size / step >= 1000 { step *= 10 }
    while size / step < 100, step > 1e-9 { step /= 10 }
    return min(largest, (size / step).rounded(.up) * step)
  }
}

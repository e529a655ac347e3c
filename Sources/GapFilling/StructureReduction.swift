internal import Catalog
internal import MaterialGraph
internal import Primitives

/// Which technologies could work in a region at all.
///
/// A technology stays only if each of its inputs can be had (from a stream, from outside at a price,
/// or from a technology that stays) and some output is wanted (by a stream, outside at a price, or
/// by a technology that stays); repeated until nothing falls. This is the idea of maximal structure
/// generation (Friedler, Tarjan, Huang and Fan, Computers & Chemical Engineering 17, 1993), and its
/// main feed must come from the region: a plant that buys everything and sells everything is no link.
struct StructureReduction {
  /// The technologies that stay, by key.
  let workable: [Technology]
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
    func reaches(_ material: ID<Material>, _ flags: [Bool]) -> Bool {
      region.targets(of: material).contains { flags[$0.target.index] }
    }
    var kept = knowledge.technologies.filter { technology in
      region.material(technology.feed).map { isOffered[$0.index] } ?? false
    }
    while true {
      var made = isOffered
      var needed = isWanted
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
        var canFeed = true
        var isUseful = false
        for flow in technology.flows {
          guard let material = region.material(flow.material) else { return false }
          switch flow.direction {
          case .input:
            if flow.marketPrice == nil, !made[material.index] { canFeed = false }
          case .output:
            if flow.marketPrice != nil || reaches(material, needed) { isUseful = true }
          }
        }
        return canFeed && isUseful
      }
      if next.count == kept.count { break }
      kept = next
    }
    workable = kept
  }

  /// The capacity that fits what the region has of the feed, within the technology's least and most;
  /// nil: too little for the least.
  func capacity(of technology: Technology) -> Double? {
    guard let feed = region.material(technology.feed) else { return nil }
    let there = offered[feed.index]
    guard there > 0 else { return technology.referenceCapacity }
    if let least = technology.minimumCapacity, there < least * 0.5 { return nil }
    var capacity = max(there, technology.minimumCapacity ?? 0)
    if let most = technology.maximumCapacity { capacity = min(capacity, most) }
    return capacity
  }
}

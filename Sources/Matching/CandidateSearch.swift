public import MaterialGraph
public import Primitives

/// Finds all links that could exist: a join of outputs with inputs by what each material may serve.
///
/// Inputs are held by material and, inside each, by latitude, so that under a distance limit only
/// those in the band of latitudes that the limit allows are looked at.
public struct CandidateSearch: Sendable {
  /// Which processes' ports take part.
  public enum Processes: Sendable {
    /// Those that stand.
    case existing
    /// Those that stand and those that could be built.
    case existingAndCandidates
  }

  /// The judge of each pair.
  public let judge: LinkJudge
  private let isIn: [Bool]
  private let shelves: [Shelf]
  private let wordShelf: [ID<Port>]
  private let bandDegrees: Double?

  /// The inputs that ask for one material.
  private struct Shelf: Sendable {
    /// With coordinates, by latitude, then id.
    var placed: [(latitude: Double, port: ID<Port>)] = []
    /// Without.
    var unplaced: [ID<Port>] = []
  }

  /// Prepares a search over a region.
  public init(region: Region, processes: Processes) {
    judge = LinkJudge(region: region)
    isIn = region.ports.map { port in
      guard case .process(let id, _) = port.holder else { return true }
      switch processes {
      case .existing: return region.processes[id].status == .existing
      case .existingAndCandidates: return region.processes[id].forbiddenBecause == nil
      }
    }
    var shelves = [Shelf](repeating: Shelf(), count: region.materials.count)
    var words: [ID<Port>] = []
    for (position, port) in region.ports.enumerated()
    where port.direction == .input && isIn[position] {
      if case .unknown = port.material { words.append(ID(position)) }
      for material in port.material.candidates {
        if let location = port.location {
          shelves[material.index].placed.append((location.latitude, ID(position)))
        } else {
          shelves[material.index].unplaced.append(ID(position))
        }
      }
    }
    for position in shelves.indices {
      shelves[position].placed.sort { ($0.latitude, $0.port) < ($1.latitude, $1.port) }
    }
    self.shelves = shelves
    wordShelf = words
    let scenario = region.scenario
    bandDegrees = scenario.distanceLimitKm.flatMap { limit in
      guard scenario.detourFactor > 0 else { return nil }
      // A degree of latitude is 111.19 km on the sphere; the band is a little wider than needed.
      return limit / scenario.detourFactor / 111.19 * 1.001 + 1e-6
    }
  }

  /// All candidates, sorted by output, then input.
  public func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for position in judge.region.ports.indices {
      found += candidates(from: ID(position))
    }
    return found
  }

  /// The candidates of one output, sorted by input.
  public func candidates(from port: ID<Port>) -> [Candidate] {
    var found: [Candidate] = []
    for input in partners(of: port) {
      if case .possible(let candidate) = judge.judge(from: port, to: input) {
        found.append(candidate)
      }
    }
    return found
  }

  /// What was looked at for one output and turned down, with why, sorted by input.
  public func rejections(from port: ID<Port>) -> [(to: ID<Port>, why: Rejection)] {
    var found: [(to: ID<Port>, why: Rejection)] = []
    for input in partners(of: port) {
      if case .rejected(let why) = judge.judge(from: port, to: input) { found.append((input, why)) }
    }
    return found
  }

  /// The inputs that ask for something that the output's material may serve, ascending, each once.
  private func partners(of port: ID<Port>) -> [ID<Port>] {
    let region = judge.region
    let output = region.ports[port]
    guard output.direction == .output, isIn[port.index] else { return [] }
    if case .unknown = output.material { return wordShelf }
    var inputs: [ID<Port>] = []
    for given in output.material.candidates {
      for (target, _) in region.targets(of: given) { gather(target, near: output, into: &inputs) }
    }
    inputs.sort()
    var unique: [ID<Port>] = []
    unique.reserveCapacity(inputs.count)
    for input in inputs where unique.last != input { unique.append(input) }
    return unique
  }

  private func gather(_ material: ID<Material>, near output: Port, into inputs: inout [ID<Port>]) {
    let shelf = shelves[material.index]
    inputs += shelf.unplaced
    guard let band = bandDegrees, let location = output.location else {
      inputs += shelf.placed.lazy.map(\.port)
      return
    }
    var low = 0
    var high = shelf.placed.count
    while low < high {
      let middle = (low + high) / 2
      if shelf.placed[middle].latitude < location.latitude - band {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < shelf.placed.count, shelf.placed[low].latitude <= location.latitude + band {
      inputs.append(shelf.placed[low].port)
      low += 1
    }
  }
}

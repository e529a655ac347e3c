internal import Matching
internal import MaterialGraph
internal import Primitives

/// One bound on what mixes at an input: the sum of `excess` times quantity may not exceed `room`.
struct BlendLimit {
  /// The property's key in lower case.
  let property: String
  /// What conventional supply leaves, in tonnes times figure.
  let room: Double
  private let blend: Blend
  private let side: Blend.Side
  private let region: Region
  /// What a basis unit of the input takes of the room when it is no longer bought; 0 where nothing
  /// is said of how much is needed.
  private let today: Double

  init(_ blend: Blend, _ side: Blend.Side, property: String, demand: Double?, region: Region) {
    self.blend = blend
    self.side = side
    self.property = property
    self.region = region
    today = demand == nil ? 0 : blend.todaysExcess(side)
    room = (demand ?? 0) * -blend.todaysExcess(side)
  }

  /// What a unit of quantity on a link takes of the room.
  func excess(_ candidate: Candidate) -> Double {
    blend.excess(of: region.ports[candidate.from], side) - candidate.ratio * today
  }
}

extension ExchangeProblem {
  /// The bounds on what mixes at an input, in the order of its limits.
  func blendLimits(of port: ID<Port>) -> [BlendLimit] {
    let input = region.ports[port]
    guard input.direction == .input, let asked = input.material.single else { return [] }
    let stream = region.stream(of: input)
    return input.quality.terms.filter { !region.unmixableProperties.contains($0.key) }
      .flatMap { limit in
        let blend = Blend(
          region: region, limit: limit, asked: asked, todays: stream?.qualityToday ?? .none)
        return blend.sides.map { side in
          BlendLimit(
            blend, side, property: limit.key, demand: stream?.quantity.planned, region: region)
        }
      }
  }
}

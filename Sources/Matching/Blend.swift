public import MaterialGraph
public import Primitives

/// One limit on the blend at an input: how far each contribution stands beyond it, in tonnes.
///
/// Shared by leads, the model builder and the certainty check; the verifier has its own.
public struct Blend: Sendable {
  /// Which end of the limit.
  public enum Side: Sendable {
    case upper(Double)
    case lower(Double)
  }

  let region: Region
  let limit: PropertyTerm
  let asked: ID<Material>
  let todays: Quality

  /// The blend at an input that asks for `asked`, for one of its limits.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - limit: the limit on the property.
  ///   - asked: the material that the input asks for.
  ///   - todays: the composition of conventional supply, where stated.
  public init(region: Region, limit: PropertyTerm, asked: ID<Material>, todays: Quality) {
    self.region = region
    self.limit = limit
    self.asked = asked
    self.todays = todays
  }

  /// The ends that the limit has.
  public var sides: [Side] {
    [limit.upper.map(Side.upper), limit.lower.map(Side.lower)].compactMap { $0 }
  }

  /// Weight times how far one unit of `output` stands beyond the limit; 0 where it says nothing.
  public func excess(of output: Port, _ side: Side) -> Double {
    guard let given = output.material.single else { return 0 }
    let material = region.materials[given]
    guard
      let stated = output.quality[limit.key]?.converted(to: limit.kind, density: material.density)
    else { return 0 }
    return material.blendWeight * beyond(stated.planned, side)
  }

  /// As `excess(of:_:)`, at the worst end of what the output states.
  public func worstExcess(of output: Port, _ side: Side) -> Double {
    guard let given = output.material.single else { return 0 }
    let material = region.materials[given]
    guard
      let stated = output.quality[limit.key]?.converted(to: limit.kind, density: material.density)
    else { return 0 }
    return material.blendWeight * beyond(worst(of: stated, side), side)
  }

  /// Weight times how far one unit of conventional supply stands beyond the limit.
  public func todaysExcess(_ side: Side) -> Double {
    statedToday.map { weight * beyond($0.planned, side) } ?? 0
  }

  /// As `todaysExcess(_:)`, at the worst end of what is said of that supply.
  public func worstTodaysExcess(_ side: Side) -> Double {
    statedToday.map { weight * beyond(worst(of: $0, side), side) } ?? 0
  }

  private var weight: Double { region.materials[asked].blendWeight }

  private var statedToday: PropertyTerm? {
    todays[limit.key]?.converted(to: limit.kind, density: region.materials[asked].density)
  }

  private func worst(of stated: PropertyTerm, _ side: Side) -> Double {
    switch side {
    case .upper: stated.upper ?? stated.planned
    case .lower: stated.lower ?? stated.planned
    }
  }

  private func beyond(_ figure: Double, _ side: Side) -> Double {
    switch side {
    case .upper(let most): figure - most
    case .lower(let least): least - figure
    }
  }
}

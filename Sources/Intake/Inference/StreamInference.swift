public import Catalog
public import MaterialGraph
public import Primitives

/// Streams for firms that said little: what is typical of their trades, scaled by their size.
///
/// Inferred streams are marked as such wherever they go, links that rest on them are `open`, and
/// what a firm states itself always goes before them.
public enum StreamInference {
  /// A region with inferred streams, and what was done for each firm.
  public struct Outcome: Sendable {
    /// The region: all that was stated, and the inferred streams.
    public let region: Region
    /// What was done for each firm, in the order of the firms.
    public let firms: [FirmInference]
  }

  /// What was inferred of one firm.
  public struct FirmInference: Hashable, Sendable {
    /// Why nothing was inferred, or how.
    public enum Result: Hashable, Sendable {
      /// By the templates of these sectors: one, or those that the firm's words do not part.
      case inferred(sectors: [String], streams: Int, isSized: Bool)
      /// The firm says no trade, and its name tells none.
      case noTrade
      /// The catalogue has no template of the trade.
      case noTemplate
      /// The trade is told so broadly that many templates fit.
      case tooBroad(sectors: Int)
    }

    /// The firm.
    public let firm: ID<Firm>
    /// How it came out.
    public let result: Result
  }

  /// The most templates among which a firm's words may leave open which is meant.
  private static let mostTemplates = 3

  /// The region with what is typical of its firms' trades.
  ///
  /// A flow of a template is left out where the firm states a stream, or has a process with a flow,
  /// of the same direction whose material is the same, a class of it or one below it. Where several
  /// templates fit, only what all of them have is inferred, between their least and most. Without a
  /// size the quantities are unknown.
  ///
  /// - Throws: what the builder says of the new streams; with a region that was built before there
  ///   is nothing.
  /// - Complexity: O(firms × flows of a template × streams of the firm).
  public static func inferred(
    in region: Region, knowledge: Knowledge = .embedded
  ) throws(RegionProblems) -> Outcome {
    let context = SectorContext(region)
    var builder = region.builder
    var firms: [FirmInference] = []
    let stated = StatedFlows(region)
    for position in region.firms.indices {
      let id = ID<Firm>(position)
      let firm = region.firms[position]
      let choice = Templates(of: firm, knowledge, context)
      switch choice {
      case .failure(let result): firms.append(FirmInference(firm: id, result: result))
      case .found(let sectors):
        var count = 0
        var isSized = false
        for flow in typicalFlows(of: firm, sectors, region) {
          guard let material = region.material(flow.material),
            !stated.covers(id, flow.direction, material)
          else { continue }
          let side = flow.direction == .output ? "out" : "in"
          var draft = StreamDraft(firm: firm.key, flow.direction, .key(flow.material))
          draft.key = "\(firm.key)/inferred/\(side)/\(flow.material)"
          guard region.stream(draft.key) == nil else { continue }
          draft.quantity = flow.quantity
          draft.isInferred = true
          draft.notes = "inferred from \(sectors.map(\.key).joined(separator: ", "))"
          builder.add(draft)
          count += 1
          isSized = isSized || !flow.quantity.isUnknown
        }
        firms.append(
          FirmInference(
            firm: id,
            result: .inferred(sectors: sectors.map(\.key), streams: count, isSized: isSized)))
      }
    }
    return Outcome(region: try builder.build(), firms: firms)
  }

  // MARK: Templates

  /// Which templates a firm's words mean.
  private enum Templates {
    case found([Sector])
    case failure(FirmInference.Result)

    init(of firm: Firm, _ knowledge: Knowledge, _ context: SectorContext) {
      let hasName = firm.name != firm.key
      let words = firm.sector.isEmpty ? (hasName ? firm.name : "") : firm.sector
      if words.isEmpty {
        self = .failure(.noTrade)
        return
      }
      let meaning = knowledge.sectorMeaning(of: words, in: context)
      guard meaning.way != nil else {
        self = .failure(.noTrade)
        return
      }
      var fitting = meaning.sectors
      if fitting.count > 1, let one = knowledge.sector(named: firm.name, among: fitting) {
        fitting = [one]
      }
      if fitting.isEmpty {
        self = .failure(.noTemplate)
      } else if fitting.count > mostTemplates {
        self = .failure(.tooBroad(sectors: fitting.count))
      } else {
        self = .found(fitting)
      }
    }
  }

  // MARK: Flows

  /// A flow that is typical of a firm.
  private struct TypicalFlow {
    let direction: Direction
    let material: String
    let quantity: Quantity
  }

  private static func typicalFlows(
    of firm: Firm, _ sectors: [Sector], _ region: Region
  ) -> [TypicalFlow] {
    guard let first = sectors.first else { return [] }
    let sizes = sectors.map { FirmSize(of: firm, in: $0, region).units }
    return first.flows.compactMap { flow in
      if flow.material.isEmpty { return nil }
      var amounts: [Double] = []
      var isKnown = true
      for (sector, size) in zip(sectors, sizes) {
        guard
          let own = sector.flows.first(where: {
            $0.direction == flow.direction && $0.material == flow.material
          })
        else { return nil }
        guard let size, let amount = own.amount ?? own.middle else {
          isKnown = false
          continue
        }
        amounts.append(size * amount)
      }
      guard isKnown, let least = amounts.min(), let most = amounts.max(), most.isFinite else {
        return TypicalFlow(
          direction: flow.direction, material: flow.material, quantity: .unknown)
      }
      if most <= 0 { return nil }
      return TypicalFlow(
        direction: flow.direction, material: flow.material,
        quantity: least == most ? .exact(most) : .range(least, most))
    }
  }
}

extension SectorFlow {
  /// The middle of the range, where there is one.
  fileprivate var middle: Double? {
    guard let low, let high else { return nil }
    return low + (high - low) / 2
  }
}

/// What firms state themselves, with all that their processes take and give.
private struct StatedFlows {
  private let region: Region
  private var outputs: [ID<Firm>: [ID<Material>]] = [:]
  private var inputs: [ID<Firm>: [ID<Material>]] = [:]

  init(_ region: Region) {
    self.region = region
    for port in region.ports {
      guard let firm = port.firm else { continue }
      if port.direction == .output {
        outputs[firm, default: []] += port.material.candidates
      } else {
        inputs[firm, default: []] += port.material.candidates
      }
    }
  }

  /// Whether a firm states a flow of a material, of a class of it or of one below it.
  func covers(_ firm: ID<Firm>, _ direction: Direction, _ material: ID<Material>) -> Bool {
    let own = (direction == .output ? outputs[firm] : inputs[firm]) ?? []
    let line = region.lineage(of: material)
    return own.contains { line.contains($0) || region.lineage(of: $0).contains(material) }
  }
}

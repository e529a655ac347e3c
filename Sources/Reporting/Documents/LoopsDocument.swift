public import Loops
internal import MaterialGraph
internal import Primitives
public import Tables

/// JSON `symbiosis.loops/1`.
public enum LoopsDocument {
  /// The loops in their order, what is one link short of a loop, the indicators, and the chains and
  /// the account of the flow where they were looked for.
  public static func json(
    _ report: LoopReport, chains: ChainReport? = nil, account: FlowAccount? = nil
  ) -> JSONValue {
    let network = report.network
    var members: [JSONValue.Member] = [
      .init("schema", "symbiosis.loops/1"), .init("status", .string(report.status.rawValue)),
      .init("max_length", .integer(report.maximumLength)),
      .init("currency", .string(network.region.scenario.currency)),
      .init("count", .integer(report.count)), .init("truncated", .bool(report.isTruncated)),
      .init("count_by_length", counts(report.countByLength)),
      .init("longer_possible", .bool(!report.isEveryLengthCovered)),
      .init("ranked_by", .string(report.ranking.rawValue)),
      .init("loops", .array(report.loops.map { loop($0, network) })),
      .init("independent", .array(report.independent.map { .integer($0 + 1) })),
      .init("independent_at_most", .integer(report.independentBound)),
    ]
    if let count = report.oneLinkShortCount {
      members.append(
        .init(
          "one_link_short",
          [
            "count": .integer(count), "truncated": .bool(report.isOneLinkShortTruncated),
            "loops": .array(report.oneLinkShort.map { loop($0, network) }),
          ]))
    }
    members.append(.init("indicators", indicators(report.indicators)))
    if let chains {
      members.append(.init("chains", json(chains)))
    }
    if let account { members.append(.init("flow_account", json(account, network))) }
    return .object(members)
  }

  /// Every tonne once: what runs in loops, and what runs through.
  private static func json(_ account: FlowAccount, _ network: LoopNetwork) -> JSONValue {
    func part(_ part: FlowAccount.Part) -> JSONValue {
      [
        "firms": .array(part.parties.map { .string(network.parties[$0].key) }),
        "tonnes": .number(part.amount), "length": .integer(part.length),
      ]
    }
    return [
      "tonnes": .number(account.total), "share_in_loops": .number(account.shareInLoops),
      "loops": .array(account.loops.map(part)), "chains": .array(account.chains.map(part)),
    ]
  }

  private static func counts(_ byLength: [Int]) -> JSONValue {
    .object(
      byLength.enumerated().filter { $0.offset >= 2 }
        .map { JSONValue.Member(String($0.offset), .integer($0.element)) })
  }

  private static func loop(_ loop: Loop, _ network: LoopNetwork) -> JSONValue {
    .object(
      [
        JSONValue.Member("firms", .array(loop.parties.map { .string(network.parties[$0].key) })),
        JSONValue.Member("links", .array(loop.steps.map { link($0, network) })),
      ] + figures(loop.figures) + [
        JSONValue.Member("missing", .array(loop.missingSteps.map { ends($0, network) })),
        JSONValue.Member("kind", .string(loop.kind.rawValue)),
      ])
  }

  private static func figures(_ figures: LoopFigures) -> [JSONValue.Member] {
    [
      .init("length", .integer(figures.length)), .init("bottleneck", .number(figures.bottleneck)),
      .init("value", .number(figures.value)), .init("known_value", .number(figures.knownValue)),
      .init("yield", .number(figures.yield)), .init("missing_links", .integer(figures.missing)),
    ]
  }

  private static func ends(_ step: LoopStep, _ network: LoopNetwork) -> JSONValue {
    [
      "from_firm": .string(network.parties[step.giver].key),
      "to_firm": .string(network.parties[step.taker].key),
      "material": .string(step.links.first.map { network.materialKey(of: $0) }),
    ]
  }

  /// A step as one link: its first link, with the sums of all that count.
  private static func link(_ step: LoopStep, _ network: LoopNetwork) -> JSONValue {
    let region = network.region
    let first = step.links.first
    let unit = first?.material.candidates.first.map { region.materials[$0].basis.yearlySymbol }
    return [
      "from_firm": .string(network.parties[step.giver].key),
      "to_firm": .string(network.parties[step.taker].key),
      "material": .string(first.map { network.materialKey(of: $0) }),
      "status": .string(step.status.rawValue),
      "from": .string(first?.from.map { region.ports[$0].key }),
      "to": .string(first?.to.map { region.ports[$0].key }),
      "quantity": .number(first?.quantity), "unit": .string(unit),
      "tonnes": .number(step.weight), "value": .number(step.value), "yield": .number(step.yield),
      "inferred": .bool(
        [first?.from, first?.to].contains { end in
          end.flatMap { region.stream(of: region.ports[$0]) }?.isInferred == true
        }),
      "beside": .array(step.links.dropFirst().map { .string(network.materialKey(of: $0)) }),
    ]
  }

  private static func indicators(_ indicators: CyclingIndicators) -> JSONValue {
    [
      "finn_cycling_index": .number(indicators.finnCyclingIndex),
      "cyclicity": .number(indicators.cyclicity),
      "share_in_loops": .number(indicators.shareInLoops), "flow": .number(indicators.flow),
      "firms_in_loops": .integer(indicators.partiesInLoops),
      "firms": .integer(indicators.parties), "linked_pairs": .integer(indicators.pairs),
      "links_without_quantity": .integer(indicators.linksWithoutQuantity),
    ]
  }

  private static func json(_ report: ChainReport) -> JSONValue {
    let network = report.network
    return [
      "count": .integer(report.count), "truncated": .bool(report.isTruncated),
      "sources": .array(report.sources.map { .string(network.parties[$0].key) }),
      "sinks": .array(report.sinks.map { .string(network.parties[$0].key) }),
      "chains": .array(
        report.chains.map { chain in
          .object(
            [
              JSONValue.Member(
                "firms", .array(chain.parties.map { .string(network.parties[$0].key) })),
              JSONValue.Member("links", .array(chain.steps.map { link($0, network) })),
            ] + figures(chain.figures))
        }),
    ]
  }
}

internal import Primitives

extension RegionAssembly {
  /// One end of a pair that an exchange is about.
  enum ConnectionEnd: Hashable {
    case stream(ID<Stream>)
    case process(ID<Process>, flow: Int)
  }

  /// A pair that an exchange is about, before ports have their ids.
  struct Connection: Hashable {
    let from: ConnectionEnd
    let to: ConnectionEnd
  }

  /// Exchanges with the pairs that they are about; implies streams that firms did not list.
  mutating func assembleExchanges() {
    var resolved: [(row: Int, exchange: Exchange, connections: [Connection])] = []
    for (row, draft) in builder.exchanges.enumerated() {
      guard let from = end(draft.from, row, "from"), let to = end(draft.to, row, "to") else {
        continue
      }
      if case .stream(let id) = from, streams[id].direction != .output {
        error(.exchanges, row, "from", draft.from, Self.expectedOutput)
        continue
      }
      if case .stream(let id) = to, streams[id].direction != .input {
        error(.exchanges, row, "to", draft.to, Self.expectedInput)
        continue
      }
      let (exchange, connections) = exchange(draft, from: from, to: to, row: row)
      resolved.append((row, exchange, connections))
    }
    checkContradictions(resolved.map { ($0.row, $0.exchange) })
    resolved.sort {
      let (left, right) = ($0.exchange, $1.exchange)
      let first = (left.fromFirm, left.toFirm)
      let second = (right.fromFirm, right.toFirm)
      if first != second { return first < second }
      return (left.materialText, left.status.rawValue) < (right.materialText, right.status.rawValue)
    }
    exchanges = resolved.map(\.exchange)
    processConnections = resolved.map(\.connections)
  }

  private static let expectedOutput = LocalizedText(
    english: "expected an output stream or a firm", chinese: "应为产出流或企业")
  private static let expectedInput = LocalizedText(
    english: "expected an input stream or a firm", chinese: "应为需求流或企业")

  private mutating func end(_ key: String, _ row: Int, _ column: String) -> ExchangeEnd? {
    if let stream = streamsByKey[key] { return .stream(stream) }
    if let firm = firmsByKey[key] { return .firm(firm) }
    error(
      .exchanges, row, column, key,
      LocalizedText(
        english: "expected the id of a stream or a firm that exists",
        chinese: "应为已有的物料流或企业编号"),
      suggestions: Spelling.nearest(
        to: key, among: firmsByKey.keys.sorted() + streamsByKey.keys.sorted()))
    return nil
  }

  private mutating func exchange(
    _ draft: ExchangeDraft, from: ExchangeEnd, to: ExchangeEnd, row: Int
  ) -> (Exchange, [Connection]) {
    var material: ID<Material>?
    var text = ""
    if let said = draft.material {
      text = said.text
      switch said {
      case .key: material = reference(said, .exchanges, row)?.single
      case .anyOf(let keys, _):
        material = keys.count == 1 ? keys.first.flatMap { materialsByKey[$0] } : nil
      case .unknown: material = nil
      }
    }
    if case .stream(let id) = from, let own = streams[id].material.single {
      // A stream says best what it gives; quantities are in its basis.
      if let said = material, said != own { checkSaid(said, text, of: id, to: to, row: row) }
      material = own
    }
    var isAsked = false
    if material == nil, case .stream(let id) = to {
      // Nothing is said of what is given: anything that may serve the input is meant.
      material = streams[id].material.single
      isAsked = true
    }
    let quantity = quantity(of: draft, material: material, row: row)
    let fromFirm = firm(of: from)
    let toFirm = firm(of: to)
    var givers = outputs(of: from, firm: fromFirm, material: material, isAsked: isAsked)
    var takers = inputs(of: to, firm: toFirm, material: material, givers: givers)
    var giving: [ConnectionEnd] = []
    var taking: [ConnectionEnd] = []
    if draft.status.isKept, let material {
      if givers.isEmpty, case .firm = from {
        giving = flows(of: fromFirm, .output) { $0 == material || isBelow($0, material) }
      }
      if takers.isEmpty, case .firm = to {
        taking = flows(of: toFirm, .input) { asked in
          routes[material].contains { $0.target == asked }
        }
      }
      if givers.isEmpty, giving.isEmpty {
        givers = [imply(.output, fromFirm, material, quantity)]
      }
      if takers.isEmpty, taking.isEmpty {
        takers = [imply(.input, toFirm, material, quantity)]
      }
    }
    let connections = connections(
      givers.map(ConnectionEnd.stream) + giving, takers.map(ConnectionEnd.stream) + taking)
    let bothStreams = givers.count == 1 && takers.count == 1
    var pairs: [StreamPair] = []
    for giver in givers {
      for taker in takers where bothStreams || fits(giver, taker) || draft.status == .refused {
        pairs.append(StreamPair(from: giver, to: taker))
      }
    }
    if draft.status.isKept, let needed = quantity.planned {
      checkKept(needed, draft, from: from, to: to, row: row)
      checkKept(needed, draft, pairs, row: row)
    }
    let exchange = Exchange(
      from: from, to: to, material: material, materialText: text, quantity: quantity,
      status: draft.status, since: draft.since, pairs: pairs.sorted(), links: [],
      fromFirm: fromFirm, toFirm: toFirm)
    return (exchange, connections)
  }

  /// Tells of a material that an exchange names and that is neither what its output gives nor what
  /// its input asks for.
  private mutating func checkSaid(
    _ said: ID<Material>, _ text: String, of giver: ID<Stream>, to: ExchangeEnd, row: Int
  ) {
    var own = streams[giver].material.candidates
    if case .stream(let taker) = to { own += streams[taker].material.candidates }
    if own.contains(where: { $0 == said || isBelow($0, said) || isBelow(said, $0) }) { return }
    let given = streams[giver].material.single.map { materials[$0].key } ?? ""
    warning(
      .exchanges, row, "material", text,
      LocalizedText(
        english: "\(streams[giver].key) gives \(given); what stands here is not used",
        chinese: "\(streams[giver].key) 的物料为 \(given)；此处所写不予采用"))
  }

  /// What a firm's standing processes take or give of materials that are meant.
  private func flows(
    of firm: ID<Firm>, _ direction: Direction, _ isMeant: (ID<Material>) -> Bool
  ) -> [ConnectionEnd] {
    var found: [ConnectionEnd] = []
    for (position, process) in processes.enumerated()
    where process.status == .existing && process.place == .firm(firm) {
      for (index, flow) in process.flows.enumerated()
      where flow.direction == direction && isMeant(flow.material) {
        found.append(.process(ID(position), flow: index))
      }
    }
    return found
  }

  /// The pairs in which a process takes part: those whose materials fit, or the only one.
  private func connections(
    _ givers: [ConnectionEnd], _ takers: [ConnectionEnd]
  ) -> [Connection] {
    var found: [Connection] = []
    for giver in givers {
      for taker in takers {
        if case .stream = giver, case .stream = taker { continue }
        let fit = materials(at: giver).contains { given in
          materials(at: taker).contains { asked in
            routes[given].contains { $0.target == asked }
          }
        }
        if fit || (givers.count == 1 && takers.count == 1) {
          found.append(Connection(from: giver, to: taker))
        }
      }
    }
    return found
  }

  private func materials(at end: ConnectionEnd) -> [ID<Material>] {
    switch end {
    case .stream(let id): streams[id].material.candidates
    case .process(let id, let flow): [processes[id].flows[flow].material]
    }
  }

  private mutating func quantity(
    of draft: ExchangeDraft, material: ID<Material>?, row: Int
  ) -> Quantity {
    guard let unit = draft.unit, let material else { return draft.quantity }
    guard let worth = materials[material].basisUnits(of: 1, unit.amount) else {
      error(
        .exchanges, row, "unit", unit.amount.basis.symbol,
        LocalizedText(
          english: "expected a unit that can become \(materials[material].basis.symbol)",
          chinese: "应为可换算成 \(materials[material].basis.symbol) 的单位"))
      return .unknown
    }
    let time = unit.time.map(builder.scenario.workingYear.count(of:)) ?? 1
    return draft.quantity.scaled(by: worth * time)
  }

  private func firm(of end: ExchangeEnd) -> ID<Firm> {
    switch end {
    case .firm(let firm): firm
    case .stream(let stream): streams[stream].firm
    }
  }

  /// Outputs of the giver that are the material or below it; where the taker `isAsked` for it alone,
  /// all that may serve it.
  private func outputs(
    of end: ExchangeEnd, firm: ID<Firm>, material: ID<Material>?, isAsked: Bool
  ) -> [ID<Stream>] {
    if case .stream(let stream) = end { return [stream] }
    return streams.indices.map { ID<Stream>($0) }.filter { id in
      let stream = streams[id]
      guard stream.firm == firm, stream.direction == .output, !stream.isImplied else {
        return false
      }
      guard let material else { return true }
      return stream.material.candidates.contains { given in
        given == material
          || routes[given].contains { $0.target == material && $0.route != .same }
            && (isAsked || isBelow(given, material))
      }
    }
  }

  /// Inputs of the taker that ask for the material itself, a class above it, or what it replaces.
  private func inputs(
    of end: ExchangeEnd, firm: ID<Firm>, material: ID<Material>?, givers: [ID<Stream>]
  ) -> [ID<Stream>] {
    if case .stream(let stream) = end { return [stream] }
    return streams.indices.map { ID<Stream>($0) }.filter { id in
      let stream = streams[id]
      guard stream.firm == firm, stream.direction == .input, !stream.isImplied else {
        return false
      }
      guard let material else { return true }
      return stream.material.candidates.contains { asked in
        routes[material].contains { $0.target == asked }
          || givers.contains { giver in
            streams[giver].material.candidates.contains { given in
              routes[given].contains { $0.target == asked }
            }
          }
      }
    }
  }

  private func isBelow(_ material: ID<Material>, _ above: ID<Material>) -> Bool {
    var node = materials[material].parent
    var steps = 0
    while let next = node, steps <= materials.count {
      if next == above { return true }
      node = materials[next].parent
      steps += 1
    }
    return false
  }

  private func fits(_ giver: ID<Stream>, _ taker: ID<Stream>) -> Bool {
    streams[giver].material.candidates.contains { given in
      streams[taker].material.candidates.contains { asked in
        routes[given].contains { $0.target == asked }
      }
    }
  }

  /// A stream of exactly the exchange, for a firm that did not list one.
  private mutating func imply(
    _ direction: Direction, _ firm: ID<Firm>, _ material: ID<Material>, _ quantity: Quantity
  ) -> ID<Stream> {
    let stem = "\(firms[firm].key)/\(direction == .output ? "out" : "in")/"
    var number = 1
    while streamsByKey[stem + String(number)] != nil { number += 1 }
    let known = materials[material]
    let id = ID<Stream>(streams.count)
    streamsByKey[stem + String(number)] = id
    streams.append(
      Stream(
        key: stem + String(number), firm: firm, direction: direction, material: .one(material),
        kind: known.kind, quantity: quantity, isOneOff: false,
        costToday: defaultCost(of: known, kind: known.kind, direction: direction), quality: .none,
        qualityToday: .none, maximumShare: 1, minimumLot: 0, maximumLinks: nil, mustPlace: 0,
        months: .all, codes: [], isHazardous: known.isHazardousByDefault, hazardIsStated: false,
        isImplied: true, isInferred: false, notes: ""))
    streamRows.append(-1)
    return id
  }

  /// A kept quantity may not be more than a stream's own; other breaches are warnings of the plan.
  private mutating func checkKept(
    _ needed: Double, _ draft: ExchangeDraft, from: ExchangeEnd, to: ExchangeEnd, row: Int
  ) {
    if case .stream(let giver) = from {
      checkKept(needed, against: giver, draft, row: row)
    }
    if case .stream(let taker) = to {
      checkKept(needed * ratio(from: from, to: taker), against: taker, draft, row: row)
    }
  }

  private mutating func checkKept(
    _ needed: Double, against id: ID<Stream>, _ draft: ExchangeDraft, row: Int
  ) {
    let stream = streams[id]
    guard let own = stream.quantity.planned, needed > own * (1 + 1e-9) else { return }
    let figure = DecimalText.significant(own, digits: 6)
    error(
      .exchanges, row, "quantity", draft.quantity.text,
      LocalizedText(
        english: "expected no more than the \(figure) a year of \(stream.key)",
        chinese: "不应多于 \(stream.key) 每年的 \(figure)"))
  }

  /// The same for what several streams of the two firms have together.
  private mutating func checkKept(
    _ needed: Double, _ draft: ExchangeDraft, _ pairs: [StreamPair], row: Int
  ) {
    guard pairs.count > 1 || streamsByKey[draft.from] == nil || streamsByKey[draft.to] == nil
    else { return }
    var given: [ID<Stream>: Double] = [:]
    var taken: [ID<Stream>: Double] = [:]
    for pair in pairs {
      given[pair.from] = streams[pair.from].quantity.planned ?? .infinity
      let ratio = ratio(from: .stream(pair.from), to: pair.to)
      let most = (streams[pair.to].quantity.planned ?? .infinity) / ratio
      taken[pair.to] = max(taken[pair.to] ?? 0, most)
    }
    for amounts in [given, taken] where !amounts.isEmpty {
      let most = amounts.values.sorted().compensatedSum()
      guard needed > most * (1 + 1e-9) else { continue }
      let figure = DecimalText.significant(most, digits: 6)
      error(
        .exchanges, row, "quantity", draft.quantity.text,
        LocalizedText(
          english: "expected no more than the \(figure) a year of the streams that it is about",
          chinese: "不应多于所涉物料流合计每年的 \(figure)"))
      return
    }
  }

  /// Basis units of the taker that one basis unit of the giver stands for; 1 where no rule speaks.
  private func ratio(from: ExchangeEnd, to taker: ID<Stream>) -> Double {
    guard case .stream(let giver) = from, let given = streams[giver].material.single,
      let asked = streams[taker].material.single,
      case .rule(let rule)? = routes[given].first(where: { $0.target == asked })?.route
    else { return 1 }
    return rules[rule].ratio
  }

  private mutating func checkContradictions(_ resolved: [(row: Int, exchange: Exchange)]) {
    var refused: Set<StreamPair> = []
    for item in resolved where item.exchange.status == .refused {
      refused.formUnion(item.exchange.pairs)
    }
    for item in resolved where item.exchange.status.isKept {
      guard !item.exchange.pairs.isEmpty,
        item.exchange.pairs.allSatisfy({ refused.contains($0) })
      else { continue }
      error(
        .exchanges, item.row, "status", item.exchange.status.rawValue,
        LocalizedText(
          english: "the same pair is refused by another row", chinese: "同一对已被另一行标为拒绝"))
    }
  }
}

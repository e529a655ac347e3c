internal import Primitives

extension RegionAssembly {
  /// Figures of one property that cannot be compared (mg/L against °C) are errors where they meet.
  mutating func checkQualityKinds() {
    // What outputs of each material state, and which row says so first.
    var stated: [ID<Material>: [String: [(kind: PropertyKind, row: Int)]]] = [:]
    for (position, stream) in streams.enumerated() where stream.direction == .output {
      guard let material = stream.material.single else { continue }
      for term in stream.quality.terms {
        var kinds = stated[material]?[term.key] ?? []
        guard !kinds.contains(where: { $0.kind == term.kind }) else { continue }
        kinds.append((term.kind, streamRows[position]))
        stated[material, default: [:]][term.key] = kinds
      }
    }
    let givers = stated.keys.sorted()
    for (position, stream) in streams.enumerated() where stream.direction == .input {
      guard let asked = stream.material.single else { continue }
      for limit in stream.quality.terms {
        let clash = givers.lazy.filter { [routes] giver in
          routes[giver].contains { $0.target == asked }
        }.compactMap { giver in
          stated[giver]?[limit.key]?.first {
            $0.kind != limit.kind && !PropertyTerm.needDensity($0.kind, limit.kind)
          }
        }.first
        guard let clash else { continue }
        error(
          .streams, streamRows[position], "quality", limit.text,
          LocalizedText(
            english: "an output that could come here states \(limit.name) in "
              + "'\(clash.kind.symbol)', which cannot be compared with '\(limit.kind.symbol)'",
            chinese: "可供应此处的产出以“\(clash.kind.symbol)”表示 \(limit.name)，"
              + "无法与“\(limit.kind.symbol)”比较"))
      }
    }
  }

  /// The finished value. Implied streams were put at the end; here all are sorted by key.
  mutating func region(warnings: [RegionProblem]) -> Region {
    let sorted = streams.indices.sorted { streams[$0].key < streams[$1].key }
    var moved = [ID<Stream>](repeating: ID(0), count: streams.count)
    for (position, old) in sorted.enumerated() { moved[old] = ID(position) }
    let finalStreams = sorted.map { streams[$0] }
    let ports = ports(of: finalStreams)
    var portsByKey: [String: ID<Port>] = [:]
    var portOfFlow: [Port.Holder: ID<Port>] = [:]
    var streamPorts = [ID<Port>](repeating: ID(0), count: finalStreams.count)
    for (position, port) in ports.enumerated() {
      portsByKey[port.key] = ID(position)
      if case .stream(let id) = port.holder {
        streamPorts[id.index] = ID(position)
      } else {
        portOfFlow[port.holder] = ID(position)
      }
    }
    let finalExchanges = exchanges.enumerated().map { position, exchange in
      func end(_ end: ExchangeEnd) -> ExchangeEnd {
        if case .stream(let id) = end { .stream(moved[id.index]) } else { end }
      }
      func port(_ end: ConnectionEnd) -> ID<Port>? {
        switch end {
        case .stream(let id): streamPorts[moved[id.index].index]
        case .process(let id, let flow): portOfFlow[.process(id, flow: flow)]
        }
      }
      let pairs = exchange.pairs.map { pair in
        StreamPair(from: moved[pair.from.index], to: moved[pair.to.index])
      }.sorted()
      var links = pairs.map {
        PortLink(from: streamPorts[$0.from.index], to: streamPorts[$0.to.index])
      }
      for connection in processConnections[position] {
        if let from = port(connection.from), let to = port(connection.to) {
          links.append(PortLink(from: from, to: to))
        }
      }
      return Exchange(
        from: end(exchange.from), to: end(exchange.to), material: exchange.material,
        materialText: exchange.materialText, quantity: exchange.quantity, status: exchange.status,
        since: exchange.since, pairs: pairs, links: links.sorted(), fromFirm: exchange.fromFirm,
        toFirm: exchange.toFirm)
    }
    return Region(
      RegionTables(
        materials: materials, rules: rules, negativeRules: negativeRules, firms: firms,
        sites: sites,
        streams: finalStreams, processes: processes, exchanges: finalExchanges,
        scenario: builder.scenario,
        unmixableProperties: builder.unmixableProperties.union(RegionBuilder.alwaysUnmixable)
          .sorted(),
        ports: ports, warnings: warnings, builder: builder, routes: routes,
        materialsByKey: materialsByKey,
        firmsByKey: firmsByKey,
        streamsByKey: Dictionary(
          uniqueKeysWithValues: finalStreams.enumerated().map { ($1.key, ID($0)) }),
        portsByKey: portsByKey,
        processesByKey: Dictionary(
          uniqueKeysWithValues: processes.enumerated().map { ($1.key, ID($0)) }),
        streamPorts: streamPorts))
  }

  private func ports(of streams: [Stream]) -> [Port] {
    var ports: [Port] = streams.enumerated().map { position, stream in
      Port(
        key: stream.key, holder: .stream(ID(position)), direction: stream.direction,
        material: stream.material, firm: stream.firm, site: nil,
        location: firms[stream.firm].location, quantity: stream.quantity,
        costToday: stream.costToday, quality: stream.quality, months: stream.months)
    }
    for (position, process) in processes.enumerated() {
      var firm: ID<Firm>?
      var site: ID<Site>?
      var location: Coordinate?
      switch process.place {
      case .firm(let id): (firm, location) = (id, firms[id].location)
      case .site(let id): (site, location) = (id, sites[id].location)
      case .nowhere: break
      }
      for (index, flow) in process.flows.enumerated() {
        let side = flow.direction == .input ? "in" : "out"
        ports.append(
          Port(
            key: "\(process.key)/\(side)/\(materials[flow.material].key)",
            holder: .process(ID(position), flow: index), direction: flow.direction,
            material: .one(flow.material), firm: firm, site: site, location: location,
            quantity: .unknown, costToday: .stated(0), quality: flow.quality, months: .all))
      }
    }
    return ports.sorted { $0.key < $1.key }
  }
}

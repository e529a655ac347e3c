import MaterialGraph
import Planning
import Primitives

/// The same region written otherwise, or changed in a way whose effect is known.
extension RandomRegion {
  /// All rows in another order.
  func shuffled(keepingExchanges: Bool) -> RandomRegion {
    var result = self
    var order = SeededGenerator(seed: 4711)
    order.shuffle(&result.materials)
    order.shuffle(&result.rules)
    order.shuffle(&result.firms)
    order.shuffle(&result.sites)
    order.shuffle(&result.streams)
    order.shuffle(&result.processes)
    order.shuffle(&result.flows)
    if !keepingExchanges { order.shuffle(&result.exchanges) }
    return result
  }

  /// Every amount, and every cost that is not by the unit, times `factor`.
  func scaled(by factor: Double) -> RandomRegion {
    var result = self
    for index in streams.indices {
      result.streams[index].quantity = streams[index].quantity.scaled(by: factor)
      result.streams[index].minimumLot *= factor
    }
    for index in exchanges.indices {
      result.exchanges[index].quantity = exchanges[index].quantity.scaled(by: factor)
    }
    for index in processes.indices {
      result.processes[index].capacity = processes[index].capacity.map { $0 * factor }
      result.processes[index].buildCost *= factor
      result.processes[index].fixedCost *= factor
    }
    for index in sites.indices {
      result.sites[index].capacityLimit = sites[index].capacityLimit.map { $0 * factor }
    }
    result.scenario.linkFixedCost *= factor
    result.scenario.minimumLot *= factor
    result.scenario.investmentBudget = scenario.investmentBudget.map { $0 * factor }
    result.request.budget = request.budget.map { $0 * factor }
    return result
  }

  /// Without what counts links or single rows, so that streams may be split and merged.
  func withoutCounts() -> RandomRegion {
    var result = self
    result.scenario.linkFixedCost = 0
    result.scenario.minimumLot = 0
    result.exchanges = []
    for index in streams.indices {
      result.streams[index].minimumLot = 0
      result.streams[index].maximumLinks = nil
      result.streams[index].mustPlace = 0
    }
    return result
  }

  /// Every output as two rows of half the quantity each.
  func withOutputsHalved() -> RandomRegion {
    var result = self
    result.streams = streams.flatMap { stream -> [StreamDraft] in
      guard stream.direction == .output else { return [stream] }
      var half = stream
      half.quantity = stream.quantity.scaled(by: 0.5)
      var other = half
      other.key += "-second"
      return [half, other]
    }
    return result
  }

  /// One output with only so much of its quantity.
  func withOutput(_ position: Int, times factor: Double) -> RandomRegion {
    var result = self
    let outputs = streams.indices.filter { streams[$0].direction == .output }
    let index = outputs[position % outputs.count]
    result.streams[index].quantity = streams[index].quantity.scaled(by: factor)
    return result
  }

  /// With a candidate that buys dear and sells cheap, of materials that nobody else knows.
  func withDominatedCandidate() -> RandomRegion {
    var result = self
    result.materials += [MaterialDraft("z-feed"), MaterialDraft("z-good")]
    var process = ProcessDraft("z", technology: "z")
    process.site = sites.first?.key
    process.capacity = 50
    process.buildCost = 10
    result.processes.append(process)
    var feed = ProcessFlowDraft(process: "z", .input, .key("z-feed"), ratio: 1)
    feed.marketPrice = 20
    var good = ProcessFlowDraft(process: "z", .output, .key("z-good"), ratio: 1)
    good.marketPrice = 19
    result.flows += [feed, good]
    return result
  }
}

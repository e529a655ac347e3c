extension TransportationSimplex {
  static func solveWithCapacities<Number: FlowNumber>(
    _ model: TransportationModel<Number>, limits: FlowLimits
  ) -> TransportationSolution<Number>? { nil }
}

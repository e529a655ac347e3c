/// That an engine's answer did not stand up to its certificate, with all that is needed to look
/// into it. Such an answer is never made into a plan.
public struct FailedCheck: Error, Hashable, Sendable, Codable {
  /// The outside program that gave the answer; nil: the engine inside.
  public let program: String?
  /// How many things do not hold.
  public let findings: Int
  /// The largest of the findings that are numbers, relative to the scale of what they are about.
  public let largest: Double
  /// The model that was to be solved, as an MPS file.
  public let model: [UInt8]

  /// - Parameters:
  ///   - program: the outside program; nil: the engine inside.
  ///   - amounts: by how much each thing that was found does not hold.
  ///   - model: the model as an MPS file.
  public init(program: String?, amounts: [Double], model: [UInt8]) {
    self.program = program
    findings = amounts.count
    largest = amounts.lazy.filter(\.isFinite).max() ?? 0
    self.model = model
  }
}

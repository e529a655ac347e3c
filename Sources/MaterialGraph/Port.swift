public import Primitives

/// One end that a link can have: a stream, or a flow of a process.
///
/// Ports are the material states of the bipartite material–process graph; links and processes are
/// its conversions.
public struct Port: Hashable, Sendable {
  /// What the port is of.
  public enum Holder: Hashable, Sendable {
    case stream(ID<Stream>)
    /// The flow at this position of the process's flows.
    case process(ID<Process>, flow: Int)
  }

  /// `STREAM`, or `PROCESS/out/MATERIAL`, `PROCESS/in/MATERIAL`.
  public let key: String
  /// What it is of.
  public let holder: Holder
  /// Whether things leave or enter by it.
  public let direction: Direction
  /// What passes.
  public let material: MaterialReference
  /// The firm whose it is; nil: a process on a site of nobody.
  public let firm: ID<Firm>?
  /// The site that it stands on, where it stands on one.
  public let site: ID<Site>?
  /// Where it is, or nil.
  public let location: Coordinate?
  /// How much a year; a process's flow follows its activity and is unknown here.
  public let quantity: Quantity
  /// What it costs today per basis unit; 0 for a process's.
  public let costToday: Figure
  /// An output's composition; an input's limits.
  public let quality: Quality
  /// When.
  public let months: Months

  /// Whether it is a process's.
  public var isProcess: Bool {
    if case .process = holder { true } else { false }
  }
}

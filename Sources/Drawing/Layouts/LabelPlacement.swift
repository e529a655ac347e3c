/// Puts names beside points so that none covers a point or another name.
///
/// Each name tries eight places round its point, right and left first; the most important names
/// choose first, and a name that finds no free place is left out. Greedy and deterministic.
public struct LabelPlacement: Sendable {
  /// What wants a name.
  public struct Request: Sendable {
    /// Where it is.
    public let point: Point
    /// How large its mark is.
    public let radius: Double
    /// How wide the name is.
    public let width: Double
    /// How high a line of the name is.
    public let height: Double
    /// The larger, the earlier it chooses.
    public let importance: Double

    /// A request.
    public init(
      point: Point, radius: Double, width: Double, height: Double, importance: Double
    ) {
      self.point = point
      self.radius = radius
      self.width = width
      self.height = height
      self.importance = importance
    }
  }

  /// The place of each name, or nil where there was none.
  public let boxes: [Box?]

  /// Places of names inside `frame`; no name covers any of `obstacles` either.
  ///
  /// - Complexity: O(n²) in the number of requests.
  public init(_ requests: [Request], within frame: Box, avoiding obstacles: [Box] = []) {
    let marks = requests.map { request in
      Box(
        x: request.point.x - request.radius, y: request.point.y - request.radius,
        width: 2 * request.radius, height: 2 * request.radius)
    }
    var boxes = [Box?](repeating: nil, count: requests.count)
    var taken = obstacles
    let order = requests.indices.sorted {
      let (left, right) = (requests[$0].importance, requests[$1].importance)
      return left != right ? left > right : $0 < $1
    }
    for index in order {
      let request = requests[index]
      let free = Self.places(request).first { box in
        frame.contains(box) && !taken.contains { $0.overlaps(box) }
          && !marks.indices.contains { $0 != index && marks[$0].overlaps(box) }
      }
      if let free {
        boxes[index] = free
        taken.append(free)
      }
    }
    self.boxes = boxes
  }

  private static func places(_ request: Request) -> [Box] {
    let (point, gap) = (request.point, request.radius + 3)
    let (width, height) = (request.width, request.height)
    let slant = gap * 0.7
    let corners: [(Double, Double)] = [
      (gap, -height / 2), (-gap - width, -height / 2), (-width / 2, -gap - height),
      (-width / 2, gap), (slant, -slant - height), (slant, slant),
      (-slant - width, -slant - height),
      (-slant - width, slant),
    ]
    return corners.map { Box(x: point.x + $0.0, y: point.y + $0.1, width: width, height: height) }
  }
}

import Primitives

/// What other solvers reached on the same instances, as their runners wrote it.
struct PeerRows {
  struct Row {
    let name: String
    let size: String
    let peer: String
    let objective: String
    let gap: String
    let seconds: Double
  }

  let rows: [Row]

  /// No peers.
  init() { rows = [] }

  /// Reads `class,size,peer,version,threads,objective,gap,seconds,peak_mb,notes`; what follows
  /// `seconds` is not looked at, so quotes in the notes do no harm.
  init(path: String) throws {
    let bytes = try Platform.read(path, limit: 1 << 26)
    rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count >= 8, let seconds = Double(fields[7]) else { return nil }
        return Row(
          name: fields[0], size: fields[1], peer: fields[2], objective: fields[5],
          gap: fields[6], seconds: seconds)
      }
  }

  /// The peers' rows of a class and size, in the order of the file.
  func rows(of name: String, size: String) -> [Row] {
    rows.filter { $0.name == name && $0.size == size }
  }
}

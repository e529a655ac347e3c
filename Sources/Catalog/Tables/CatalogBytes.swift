internal import Tables

/// The bytes of the files of a catalogue.
struct CatalogBytes: Sendable {
  private let files: [(name: String, bytes: [UInt8])]

  init(_ files: [(name: String, bytes: [UInt8])]) {
    self.files = files.sorted { $0.name < $1.name }
  }

  /// The files, sorted by name.
  var all: [Knowledge.File] { files.map { Knowledge.File(name: $0.name, bytes: $0.bytes) } }

  /// The entries of one file; none where the file is not there.
  func read<Entry>(
    _ name: String, into diagnostics: inout Diagnostics,
    _ body: (inout CatalogRows) -> [Entry]
  ) -> [Entry] {
    guard let file = files.first(where: { $0.name == name }),
      var rows = CatalogRows(file.bytes, name: name, diagnostics: &diagnostics)
    else { return [] }
    let entries = body(&rows)
    diagnostics.add(rows.diagnostics)
    return entries
  }

  /// Sixteen hexadecimal digits: the hash of names and bytes in the order of the names (FNV-1a with
  /// 64 bits; Fowler, Noll and Vo, 1991).
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files {
      for byte in file.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = hash &* 0x100_0000_01b3
      for byte in file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = hash &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}

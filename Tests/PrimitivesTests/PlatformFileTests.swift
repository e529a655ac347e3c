import Foundation
import Primitives
import Testing

@Suite struct PlatformFileTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("platform-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func aFileIsReplacedAndNothingElseIsLeft() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("answer")
    for text in ["first, and longer", "second"] {
      try Platform.writeAtomically(Array(text.utf8), to: file.path)
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["answer"])
  }

  /// What a link leads to was not named.
  @Test func aLinkIsReplacedAndNotWhatItLeadsTo() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("file")
    let link = folder.appendingPathComponent("link")
    try Data("old".utf8).write(to: file)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try Platform.writeAtomically(Array("new".utf8), to: link.path)
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    #expect(try String(contentsOf: link, encoding: .utf8) == "new")
    let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
    #expect(kind as? FileAttributeType == .typeRegular)
  }

  @Test func aPipeIsWrittenIntoAndStaysAPipe() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appendingPathComponent("pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    // A reader that does not wait, so that the writer need not wait for one.
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    try Platform.writeAtomically(Array("through".utf8), to: pipe)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, 16) == 7)
    #expect(String(decoding: bytes[..<7], as: UTF8.self) == "through")
    let kind = try FileManager.default.attributesOfItem(atPath: pipe)[.type]
    #expect(kind as? FileAttributeType != .typeRegular)
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: Platform.Failure.self) {
      try Platform.writeAtomically([1], to: folder.path)
    }
  }
}

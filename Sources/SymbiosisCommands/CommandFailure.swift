internal import CommandLineKit
internal import Planning
internal import Primitives
internal import Tables

/// Why a command ended without an answer.
enum CommandFailure: Error {
  /// The input has errors; all of them.
  case data(Diagnostics)
  /// An input is not there, or cannot be read.
  case noInput(LocalizedText)
  /// A value on the command line that only the command could judge.
  case usage(ParseFailure)
  /// Something could not be created or written.
  case output(Platform.Failure)
  /// Something stands where a result shall be written.
  case exists(String)
  /// Another failure, in words for the user.
  case failure(LocalizedText)
  /// An answer that failed its check; the model is written out.
  case failedCheck(FailedCheck)
  /// A fault of the program.
  case internalError(String)
}

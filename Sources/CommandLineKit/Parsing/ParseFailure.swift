public import Primitives

/// Why a command line was not understood: the evidence, without words. `ErrorScreen` words it.
public struct ParseFailure: Error, Sendable {
  /// The mistake.
  public let reason: Reason
  /// The command as far as it was understood.
  public let path: CommandPath
  /// The option at fault, where there is one.
  public let option: OptionSpecification?

  /// A mistake in a command line.
  init(_ reason: Reason, path: CommandPath, option: OptionSpecification? = nil) {
    self.reason = reason
    self.path = path
    self.option = option
  }

  /// A mistake that only the command itself could see, such as two options that exclude each other.
  public init(
    _ message: LocalizedText, in invocation: Invocation, option: (any OptionDeclaration)? = nil
  ) {
    self.init(.refused(message), path: invocation.path, option: option?.specification)
  }

  /// The mistakes there are.
  public enum Reason: Sendable, Equatable {
    /// No option is written so; `suggestions` are near ones, with their dashes, and `owners` names
    /// the subcommands that do have it.
    case unknownOption(String, suggestions: [String], owners: [String])
    /// An option that needs a value stands without one.
    case missingValue(of: String)
    /// A value was given to an option that takes none.
    case unexpectedValue(String, of: String)
    /// A value that the option or argument does not take.
    case invalidValue(String, of: String, expected: ValueKind, suggestions: [String])
    /// Options or arguments that have to be there, as help writes them.
    case missing([String])
    /// More arguments than the command takes.
    case unexpectedArguments([String])
    /// No subcommand is called so.
    case unknownSubcommand(String, suggestions: [String])
    /// A command that only has subcommands was called with options alone.
    case missingSubcommand
    /// The command itself refused.
    case refused(LocalizedText)
  }
}

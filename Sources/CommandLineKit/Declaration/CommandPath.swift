/// A command with those above it, from the tool itself down; never empty.
public struct CommandPath: Sendable {
  /// The tool itself.
  public let root: Command
  /// The commands below it, each a subcommand of the one before.
  public private(set) var below: [Command] = []

  init(root: Command) { self.root = root }

  /// The last command of the path, which is the one that is meant.
  public var command: Command { below.last ?? root }
  /// The names from the tool down.
  public var names: [String] { [root.name] + below.map(\.name) }
  /// The names with spaces between them, as they are typed.
  public var title: String { names.joined(separator: " ") }

  /// The options that hold here: the command's own, then those of the commands above it, nearest
  /// first. A command that declares an option anew replaces the one of that name above it.
  public var options: [OptionSpecification] {
    var all = command.options
    for above in ([root] + below).dropLast().reversed() {
      let nearer = Set(all.map(\.name))
      all += above.options.filter { !nearer.contains($0.name) }
    }
    return all
  }

  mutating func descend(to command: Command) { below.append(command) }

  func appending(_ command: Command) -> CommandPath {
    var copy = self
    copy.descend(to: command)
    return copy
  }

  /// The path followed by the paths of everything below it, each command before its subcommands.
  var withDescendants: [CommandPath] {
    [self] + command.subcommands.flatMap { appending($0).withDescendants }
  }
}

/// How a command is written: its names, its options and its arguments, as one line of help.
public struct UsageLine: Sendable {
  private let path: CommandPath
  private let includingHidden: Bool

  /// The usage of the last command of the path.
  public init(_ path: CommandPath, includingHidden: Bool = false) {
    self.path = path
    self.includingHidden = includingHidden
  }

  /// The most options and arguments that are all written out; beyond it the optional ones become
  /// `[<options>]`.
  static let mostWrittenOut = 12

  /// The parts between which the line may break: the names are one, then each option and argument.
  ///
  /// Options stand in the order of their declaration, the command's own before those from above.
  public var parts: [String] {
    let options = path.options.filter { includingHidden || $0.visibility == .shown }
    let arguments = path.command.arguments.map(Self.part)
    var written: [String]
    if options.count + arguments.count <= Self.mostWrittenOut {
      written = options.flatMap(Self.parts)
    } else {
      written = ["[<options>]"] + options.filter(\.occurrence.isRequired).flatMap(Self.parts)
    }
    written += arguments
    if !path.command.subcommands.isEmpty { written.append("<subcommand>") }
    return [path.title] + written
  }

  /// The line, broken where it is wider than `width`; what follows a break stands under the names.
  public func lines(label: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(label)
    var lines: [String] = []
    var line = label
    var isEmpty = true
    for part in parts {
      if !isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(part) > width {
        lines.append(line)
        line = TerminalText.spaces(indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + part
      isEmpty = false
    }
    return lines + [line]
  }

  private static func parts(of option: OptionSpecification) -> [String] {
    if option.isBoolean {
      return ["[--\(option.name)]"] + (option.negation.map { ["[--\($0)]"] } ?? [])
    }
    let text = option.occurrence.isRepeating ? option.synopsis + " ..." : option.synopsis
    return [option.occurrence.isRequired ? text : "[\(text)]"]
  }

  private static func part(of argument: ArgumentSpecification) -> String {
    argument.occurrence.isRequired ? argument.label : "[\(argument.label)]"
  }
}

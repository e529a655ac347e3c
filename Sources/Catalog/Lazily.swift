internal import Synchronization

/// A value that is made when it is first asked for, once, whoever asks.
final class Lazily<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  var value: Value {
    made.withLock { slot in
      if let value = slot { return value }
      let value = make()
      slot = value
      return value
    }
  }
}

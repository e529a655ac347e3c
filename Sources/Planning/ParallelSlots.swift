internal import Dispatch
internal import Synchronization

/// What `work` gives for each of `count` positions, on as many threads as asked, in their order.
///
/// Threads take the next position when they are free; what comes out does not depend on them.
func parallelSlots<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result?
) -> [Result?] {
  let slots = Mutex<[Result?]>(Array(repeating: nil, count: count))
  let next = Mutex(0)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    while true {
      let index = next.withLock { position in
        defer { position += 1 }
        return position
      }
      guard index < count else { return }
      let result = work(index)
      slots.withLock { $0[index] = result }
    }
  }
  return slots.withLock { $0 }
}

/// A basis matrix as the product of sparse triangular factors, kept up to date as columns change.
///
/// B = L · R⁻¹… · U. L comes from a Markowitz factorization with threshold pivoting (Suhl and Suhl,
/// "Computing sparse LU factorizations for large-scale linear programming bases", ORSA Journal on
/// Computing 2, 1990). Column changes are Forrest–Tomlin updates (Forrest and Tomlin, Mathematical
/// Programming 2, 1972): each adds a row eta R and moves a row and column of U to the end. Right
/// sides with few entries are solved along the reach of the factors' graphs (Gilbert and Peierls,
/// SIAM Journal on Scientific and Statistical Computing 9, 1988).
///
/// The column that pivots on row `p` is said to stand at position `p`; after a factorization the
/// caller reorders its list of basic columns so that slots and pivot rows agree. All triangular
/// factors are then indexed by rows alone.
struct BasisFactor: ~Copyable {
  /// The number of rows.
  let size: Int

  // L by columns and by rows; both start lists are indexed by pivot row.
  var lowerOrder: FlatArray<Int32>
  var lowerPosition: FlatArray<Int32>
  var lowerStart: FlatArray<Int32>
  var lowerEnd: FlatArray<Int32>
  var lowerIndex: FlatArray<Int32>
  var lowerValue: FlatArray<Double>
  var lowerRowStart: FlatArray<Int32>
  var lowerRowEnd: FlatArray<Int32>
  var lowerRowIndex: FlatArray<Int32>
  var lowerRowValue: FlatArray<Double>

  // U by columns and by rows, without the diagonal.
  var upperDiagonal: FlatArray<Double>
  var upperOrder: FlatArray<Int32>
  var upperPosition: FlatArray<Int32>
  var upperStart: FlatArray<Int32>
  var upperEnd: FlatArray<Int32>
  var upperIndex: FlatArray<Int32>
  var upperValue: FlatArray<Double>
  var upperRowStart: FlatArray<Int32>
  var upperRowEnd: FlatArray<Int32>
  var upperRowRoom: FlatArray<Int32>
  var upperRowIndex: FlatArray<Int32>
  var upperRowValue: FlatArray<Double>

  // The row etas of the updates.
  var etaPivot = FlatArray<Int32>()
  var etaStart = FlatArray<Int32>()
  var etaIndex = FlatArray<Int32>()
  var etaValue = FlatArray<Double>()

  // What an update needs from the last forward and backward solve.
  var spikeIndex = FlatArray<Int32>()
  var spikeValue = FlatArray<Double>()
  var partialRowIndex = FlatArray<Int32>()
  var partialRowValue = FlatArray<Double>()

  // Work space of the graph searches.
  var mark: FlatArray<UInt8>
  var reach: FlatArray<Int32>
  var stackRow: FlatArray<Int32>
  var stackNext: FlatArray<Int32>
  var scatter: FlatArray<Double>

  /// Which of its owner's factorizations it is; 0: not told.
  var generation = 0
  /// How many columns have changed since the factorization.
  var updateCount = 0
  /// Entries of U and R right after the factorization.
  var freshEntries = 0
  /// The least ratio of a pivot to the largest entry of its column.
  var threshold = 0.1

  init(size: Int) {
    self.size = size
    lowerOrder = FlatArray(repeating: 0, count: size)
    lowerPosition = FlatArray(repeating: 0, count: size)
    lowerStart = FlatArray(repeating: 0, count: size)
    lowerEnd = FlatArray(repeating: 0, count: size)
    lowerIndex = FlatArray()
    lowerValue = FlatArray()
    lowerRowStart = FlatArray(repeating: 0, count: size + 1)
    lowerRowEnd = FlatArray(repeating: 0, count: size)
    lowerRowIndex = FlatArray()
    lowerRowValue = FlatArray()
    upperDiagonal = FlatArray(repeating: 1, count: size)
    upperOrder = FlatArray()
    upperPosition = FlatArray(repeating: 0, count: size)
    upperStart = FlatArray(repeating: 0, count: size)
    upperEnd = FlatArray(repeating: 0, count: size)
    upperIndex = FlatArray()
    upperValue = FlatArray()
    upperRowStart = FlatArray(repeating: 0, count: size)
    upperRowEnd = FlatArray(repeating: 0, count: size)
    upperRowRoom = FlatArray(repeating: 0, count: size)
    upperRowIndex = FlatArray()
    upperRowValue = FlatArray()
    mark = FlatArray(repeating: 0, count: size)
    reach = FlatArray(repeating: 0, count: size)
    stackRow = FlatArray(repeating: 0, count: size)
    stackNext = FlatArray(repeating: 0, count: size)
    scatter = FlatArray(repeating: 0, count: size)
  }

  /// Becomes equal to another factorization of the same size. Updates leave L as it is, so that of
  /// the same factorization need not be copied again.
  mutating func copy(from other: borrowing BasisFactor) {
    if generation == 0 || generation != other.generation { copyLower(from: other) }
    generation = other.generation
    upperDiagonal.copy(from: other.upperDiagonal)
    upperOrder.copy(from: other.upperOrder)
    upperPosition.copy(from: other.upperPosition)
    upperStart.copy(from: other.upperStart)
    upperEnd.copy(from: other.upperEnd)
    upperIndex.copy(from: other.upperIndex)
    upperValue.copy(from: other.upperValue)
    upperRowStart.copy(from: other.upperRowStart)
    upperRowEnd.copy(from: other.upperRowEnd)
    upperRowRoom.copy(from: other.upperRowRoom)
    upperRowIndex.copy(from: other.upperRowIndex)
    upperRowValue.copy(from: other.upperRowValue)
    etaPivot.copy(from: other.etaPivot)
    etaStart.copy(from: other.etaStart)
    etaIndex.copy(from: other.etaIndex)
    etaValue.copy(from: other.etaValue)
    updateCount = other.updateCount
    freshEntries = other.freshEntries
    threshold = other.threshold
  }

  private mutating func copyLower(from other: borrowing BasisFactor) {
    lowerOrder.copy(from: other.lowerOrder)
    lowerPosition.copy(from: other.lowerPosition)
    lowerStart.copy(from: other.lowerStart)
    lowerEnd.copy(from: other.lowerEnd)
    lowerIndex.copy(from: other.lowerIndex)
    lowerValue.copy(from: other.lowerValue)
    lowerRowStart.copy(from: other.lowerRowStart)
    lowerRowEnd.copy(from: other.lowerRowEnd)
    lowerRowIndex.copy(from: other.lowerRowIndex)
    lowerRowValue.copy(from: other.lowerRowValue)
  }

  /// Entries held now; growth beyond a multiple of `freshEntries` asks for a new factorization.
  var entryCount: Int { upperValue.count + etaValue.count }
}

NAME R
ROWS
 N  C
 E  R0
 G  R1
 L  R2
COLUMNS
    X0 R0 -3
    X0 R1 1.7
    X0 C -5
    X1 R0 1.7
    X1 R1 0.5
    X1 R2 -3
    X1 C -2
    X2 R1 -1
    X2 C 4.5
    X3 R0 3
    X3 R2 3
    X3 C 3
    X4 R0 1.7
    X4 R1 1.7
    X4 R2 1.7
    X4 C 4.5
    X5 R1 -1
    X5 R2 1
    X5 C 3
    X6 R0 -2
    X6 R1 2
    X6 C 0
RHS
    RHS R1 0
RANGES
    RNG R2 -0.5
BOUNDS
 UI B X0 1
 BV B X1
 UP B X2 2.7
 UP B X3 2.7
 UP B X4 10.2
 UP B X5 1
 BV B X6
ENDATA

NAME T784
ROWS
 N COST
 G R0
 G R1
 G R2
 L R3
 E R4
 G R5
 G R6
COLUMNS
    X0 COST -7
    X0 R0 -3.68
    X0 R1 -0.11
    X0 R2 -4
    X0 R3 6
    X0 R6 0.03
    M1 'MARKER' 'INTORG'
    X1 COST -4
    X1 R0 -3.11
    X1 R5 6
    M2 'MARKER' 'INTEND'
    X2 COST 5
    X2 R0 -5
    X2 R1 4
    X2 R2 -1.58
    X2 R3 9
    X2 R4 0
    X2 R6 2.27
    X3 COST -3
    X3 R0 -5
    X3 R2 -1
    X3 R3 -3
    X3 R4 1
    X3 R5 0
    X3 R6 8
    X4 COST -9
    X4 R1 1.09
    X4 R2 -5
    X4 R6 7
    M5 'MARKER' 'INTORG'
    X5 COST 8
    X5 R0 5
    X5 R1 9
    X5 R2 1
    X5 R3 -2
    X5 R4 3.51
    X5 R6 8
    X6 COST 0
    X6 R0 6
    X6 R1 8
    X6 R2 -3
    X6 R3 5
    X6 R4 4
    X6 R6 4.8
    X7 COST -9
    X7 R1 -1
    X7 R2 -1
    X7 R3 -5
    X7 R4 2.8
    X7 R5 -2.09
    M8 'MARKER' 'INTEND'
    X8 COST -5
    X8 R0 -5
    X8 R2 -4
    X8 R4 1.97
    X8 R5 9
    M9 'MARKER' 'INTORG'
    X9 COST -6
    X9 R2 8
    X9 R3 -1
    X9 R4 9
    X9 R6 -2
    ME 'MARKER' 'INTEND'
RHS
    B R0 1
    B R1 9
    B R2 17
    B R3 25
    B R4 4
    B R6 21
RANGES
    RG R5 0
    RG R6 9
BOUNDS
 UP BND X0 3
 UP BND X1 2
 FX BND X2 -2
 MI BND X3
 UP BND X3 6
 FX BND X5 0
 BV BND X6
 MI BND X7
 UP BND X7 -4
 MI BND X8
 UP BND X8 7
 MI BND X9
 UP BND X9 8
ENDATA

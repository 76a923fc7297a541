-- The shape of facts.parquet. low and high are NULL where a bound is open; both are NULL where there are only words.
-- Quantities are DECIMAL, so that sums do not depend on the order of the rows.
CREATE TEMP TABLE incoming (
    pack VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    item VARCHAR NOT NULL,
    firm VARCHAR NOT NULL,
    predicate VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    partner VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    year INTEGER,
    low DECIMAL(24, 6),
    high DECIMAL(24, 6),
    words VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    source_year INTEGER,
    source_grade INTEGER NOT NULL,
    locator VARCHAR NOT NULL,
    statement VARCHAR NOT NULL
)

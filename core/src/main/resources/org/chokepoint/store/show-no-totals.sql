CREATE TABLE totals (
    dataset VARCHAR, revision VARCHAR, year INTEGER, exporter VARCHAR, hs6 VARCHAR, value_usd BIGINT,
    quantity_t DECIMAL(18, 6), estimated BOOLEAN, part VARCHAR, row BIGINT
)

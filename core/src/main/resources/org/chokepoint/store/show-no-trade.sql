CREATE TABLE trade (
    dataset VARCHAR, revision VARCHAR, year INTEGER, exporter VARCHAR, importer VARCHAR, hs6 VARCHAR,
    value_usd BIGINT, quantity_t DECIMAL(18, 6), part VARCHAR, row BIGINT
)

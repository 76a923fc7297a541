-- All columns that a table of flows may have; a publisher's own flows have no declarations behind them.
CREATE TABLE trade_columns (
    dataset VARCHAR, revision VARCHAR, year SMALLINT, exporter VARCHAR, importer VARCHAR, hs6 VARCHAR,
    value_usd BIGINT, quantity_t DECIMAL(18, 6), state VARCHAR, period VARCHAR, estimated BOOLEAN,
    part VARCHAR, row BIGINT,
    export_part BIGINT, export_row BIGINT, import_part BIGINT, import_row BIGINT,
    export_declared BIGINT, import_declared BIGINT, margin DOUBLE, gap DOUBLE,
    why VARCHAR, dropped VARCHAR, aside VARCHAR
);
CREATE TABLE reporter_columns (
    dataset VARCHAR, revision VARCHAR, year SMALLINT, place VARCHAR, as_exporter DOUBLE, as_importer DOUBLE
)

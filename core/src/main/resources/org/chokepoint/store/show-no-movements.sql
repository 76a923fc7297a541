CREATE VIEW movements AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, period, 'X' AS flow, exporter, importer, hs6, '' AS national,
    value_usd, quantity_t, estimated, false AS nowhere
FROM trade_columns

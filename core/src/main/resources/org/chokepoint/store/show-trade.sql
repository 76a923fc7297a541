-- Flows between two countries, each with the delivered row it came from, or the rows both sides declared.
CREATE VIEW trade AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, exporter, importer, hs6, value_usd, quantity_t,
    coalesce(state, 'RECONCILED') AS state, period, estimated, filename AS part, file_row_number AS row,
    export_part, export_row, import_part, import_row, export_declared, import_declared, margin, gap
FROM (
    SELECT * FROM trade_columns
    UNION ALL BY NAME
    SELECT * FROM read_parquet($files, file_row_number = true, filename = true, union_by_name = true)
) AS flows
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL

CREATE VIEW trade AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, exporter, importer, hs6, value_usd, quantity_t, state, period, estimated,
    filename AS part, file_row_number AS row, export_part, export_row, import_part, import_row,
    export_declared, import_declared, margin, gap
FROM trade_columns

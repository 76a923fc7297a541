-- Flows between two countries, each with the delivered row it came from.
CREATE VIEW trade AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, exporter, importer, hs6, value_usd, quantity_t, filename AS part,
    file_row_number AS row
FROM read_parquet($files, file_row_number = true, filename = true)
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL

-- The rows of one load as they lie in the store, whatever became of them; blanks are written as -.
SELECT
    concat_ws(
        ' ', exporter, importer, hs6, flow, period, coalesce(nullif(national, ''), '-'), coalesce(nullif(regime, ''), '-'),
        coalesce(CAST(value_usd AS VARCHAR), '-'), coalesce(CAST(round(quantity_t, 3) AS VARCHAR), '-'),
        CASE WHEN estimated THEN 'estimated' END, aside
    ) AS line
FROM read_parquet($files, file_row_number = true, filename = true)
ORDER BY filename, file_row_number

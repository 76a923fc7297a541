-- Delivered rows as they were written, by all names that such a row may have: what holds nothing in all rows of a file may
-- be missing from it.
SELECT * FROM read_parquet($files, file_row_number = true, filename = true, union_by_name = true)
UNION ALL BY NAME
SELECT
    CAST(NULL AS VARCHAR) AS flow, CAST(NULL AS VARCHAR) AS period, CAST(NULL AS VARCHAR) AS national,
    CAST(NULL AS VARCHAR) AS regime, CAST(NULL AS BOOLEAN) AS estimated, CAST(NULL AS VARCHAR) AS why,
    CAST(NULL AS VARCHAR) AS dropped
WHERE false

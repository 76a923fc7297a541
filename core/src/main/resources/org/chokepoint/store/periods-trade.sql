-- The months, or the year, that the rows are of.
SELECT DISTINCT coalesce(period, '') AS period
FROM read_parquet($files)
WHERE why IS NULL
ORDER BY period

-- The months, or the year, that the rows are of; what is set aside, such as rows of another year, says nothing of them.
SELECT DISTINCT coalesce(period, '') AS period
FROM read_parquet($files)
WHERE why IS NULL AND aside IS NULL
ORDER BY period

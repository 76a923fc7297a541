-- The months, or the year, that the rows are of; rows that another load may take do not count.
SELECT DISTINCT coalesce(period, '') AS period
FROM read_parquet($files)
WHERE why IS NULL
    AND (
        aside IS NULL
        OR aside NOT IN ('PART', 'OTHER_YEAR', 'OTHER_REVISION', 'OTHER_LEVEL', 'OTHER_FLOW', 'MONTH')
    )
ORDER BY period

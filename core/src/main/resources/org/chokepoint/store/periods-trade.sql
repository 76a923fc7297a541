-- The months, or the year, that the rows are of, the year where a file does not say; rows that another load may take do
-- not count.
SELECT DISTINCT coalesce(period, '$year') AS period
FROM ($rows) AS judged
WHERE why IS NULL
    AND (
        aside IS NULL
        OR aside NOT IN ('PART', 'OTHER_YEAR', 'OTHER_REVISION', 'OTHER_LEVEL', 'OTHER_FLOW', 'MONTH')
    )
ORDER BY period

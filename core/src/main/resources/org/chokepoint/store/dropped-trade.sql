-- Each unknown code with what it cost, the dearest first.
SELECT dropped, min(file_row_number) AS row, count(*) AS rows, sum(value_usd) AS value
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NOT NULL
GROUP BY dropped
ORDER BY value DESC, dropped
LIMIT $limit

SELECT file_row_number AS row, why
FROM ($rows) AS judged
WHERE why IS NOT NULL
ORDER BY row
LIMIT $limit

SELECT file_row_number AS row, why
FROM read_parquet($files, file_row_number = true)
WHERE why IS NOT NULL
ORDER BY row
LIMIT $limit

-- The first flow that is there twice.
SELECT
    exporter, importer, hs6, flow, period, national, regime,
    min(file_row_number) AS first_row, max(file_row_number) AS row,
    arg_max(filename, file_row_number) AS part
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL
GROUP BY exporter, importer, hs6, flow, period, national, regime
HAVING count(*) > 1
ORDER BY first_row
LIMIT 1

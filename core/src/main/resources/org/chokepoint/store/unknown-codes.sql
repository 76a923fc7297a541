SELECT count(*) AS codes
FROM (SELECT DISTINCT hs6 FROM read_parquet($files)) AS found
WHERE hs6 NOT IN (SELECT code FROM known_codes)

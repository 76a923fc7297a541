-- Delivered order is kept, so that a row's number in the file is its number in the delivery. What a quick way does not
-- deliver is NULL.
COPY (
    SELECT
        '$dataset' AS dataset, '$revision' AS revision, CAST($year AS SMALLINT) AS year, *
    FROM (
        SELECT * FROM ($judged) AS judged
        UNION ALL BY NAME
        SELECT CAST(NULL AS VARCHAR) AS regime WHERE false
    ) AS completed
) TO $out (FORMAT parquet, COMPRESSION zstd)

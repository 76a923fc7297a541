-- Delivered order is kept, so that a row's number in the file is its number in the delivery.
COPY (
    SELECT
        '$dataset' AS dataset, '$revision' AS revision, CAST($year AS SMALLINT) AS year, *
    FROM ($judged) AS judged
) TO $out (FORMAT parquet, COMPRESSION zstd)

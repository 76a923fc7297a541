-- Delivered order is kept, so that a row's number in the file is its number in the delivery.
COPY (
    SELECT
        CAST('$dataset' AS ENUM('$dataset')) AS dataset,
        CAST('$revision' AS ENUM('$revision')) AS revision,
        CAST($year AS SMALLINT) AS year,
        *
    FROM ($judged) AS judged
) TO $out (FORMAT parquet, COMPRESSION zstd)

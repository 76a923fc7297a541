COPY (
    SELECT '$dataset' AS dataset, '$revision' AS revision, CAST($year AS SMALLINT) AS year, place, as_exporter, as_importer
    FROM errors
    ORDER BY place
) TO $out (FORMAT parquet, COMPRESSION zstd)

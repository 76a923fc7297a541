-- The flows of one table by product, each with its place among the stored rows. What does not fit into memory lies aside
-- meanwhile. What is the same in all rows need not be sorted.
SET memory_limit = '800MB';
SET temp_directory = $aside;
COPY (
    SELECT '$dataset' AS dataset, '$revision' AS revision, CAST($year AS SMALLINT) AS year, *
    FROM (
        SELECT
            exporter, importer, hs6, value_usd, quantity_t, state, period, estimated, parse_filename(part) AS part, row,
            export_part, export_row, import_part, import_row, export_declared, import_declared, margin, gap
        FROM trade
        ORDER BY hs6, part, row
    ) AS sorted
) TO $out (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)

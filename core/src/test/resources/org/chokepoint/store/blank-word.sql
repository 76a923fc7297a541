COPY (
    SELECT * REPLACE (CASE WHEN $column = '$word' THEN '' ELSE $column END AS $column)
    FROM read_parquet($files)
) TO $out (FORMAT parquet)

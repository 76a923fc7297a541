COPY (
$rows
) TO $file (FORMAT parquet, COMPRESSION zstd)

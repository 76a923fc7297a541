COPY (SELECT $columns FROM $name) TO $file (FORMAT parquet, COMPRESSION zstd)

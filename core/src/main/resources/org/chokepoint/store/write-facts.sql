COPY (SELECT * FROM incoming ORDER BY item, predicate, place, year, line) TO $file (FORMAT parquet, COMPRESSION zstd)

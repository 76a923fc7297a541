-- The least that DuckDB does to keep a year: the columns as it finds them, nothing judged.
COPY (SELECT * FROM read_csv($csv)) TO $parquet (FORMAT parquet, COMPRESSION zstd)

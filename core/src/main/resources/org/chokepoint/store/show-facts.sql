CREATE TEMP VIEW facts AS SELECT * FROM read_parquet($files, hive_partitioning = false)

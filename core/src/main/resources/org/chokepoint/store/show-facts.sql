-- ref names the row of the pack that a fact came from.
CREATE TEMP VIEW facts AS
SELECT *, concat(pack, '/facts.csv:', CAST(line AS VARCHAR)) AS ref
FROM read_parquet($files, hive_partitioning = false)

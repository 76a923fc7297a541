CREATE OR REPLACE VIEW file_read AS SELECT * FROM read_parquet($file)

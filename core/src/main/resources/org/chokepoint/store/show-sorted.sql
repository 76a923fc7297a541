-- Flows by product, each with the stored file that it came from and its row there. The files lie in a folder beside those.
CREATE OR REPLACE VIEW sorted_flows AS
SELECT * EXCLUDE (filename, part), concat(left(filename, length(filename) - length('prepared/by-product.parquet')), part) AS part
FROM read_parquet($files, filename = true, union_by_name = true)

-- How wrong each reporter tends to be, where both sides' declarations were reconciled here.
CREATE VIEW reporters AS
SELECT dataset, revision, CAST(year AS INTEGER) AS year, place, as_exporter, as_importer
FROM (SELECT * FROM reporter_columns UNION ALL BY NAME SELECT * FROM read_parquet($files)) AS reporters

CREATE VIEW reporters AS
SELECT dataset, revision, CAST(year AS INTEGER) AS year, place, as_exporter, as_importer
FROM reporter_columns

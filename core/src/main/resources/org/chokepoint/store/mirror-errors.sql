CREATE OR REPLACE TEMP TABLE errors AS
SELECT unnest($places) AS place, unnest($as_exporter) AS as_exporter, unnest($as_importer) AS as_importer

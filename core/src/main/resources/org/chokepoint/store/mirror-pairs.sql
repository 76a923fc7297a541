-- Each flow with what the exporter and what the importer declared of it, US dollars and tonnes, and the rows.
CREATE OR REPLACE TEMP TABLE declared AS
SELECT exporter, importer, hs6, flow, value_usd, quantity_t, estimated, list_position($files, filename) - 1 AS part,
    file_row_number AS row
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL AND value_usd > 0;
CREATE OR REPLACE TEMP TABLE sides AS
SELECT
    exporter, importer, hs6, flow,
    CAST(sum(value_usd) AS BIGINT) AS value,
    CASE WHEN bool_and(quantity_t IS NOT NULL AND NOT estimated) THEN sum(quantity_t) END AS tonnes,
    min(part) AS part, min(row) AS row, count(*) AS rows
FROM declared
GROUP BY exporter, importer, hs6, flow;
CREATE OR REPLACE TEMP TABLE pairs AS
SELECT
    coalesce(x.exporter, m.exporter) AS exporter,
    coalesce(x.importer, m.importer) AS importer,
    coalesce(x.hs6, m.hs6) AS hs6,
    x.value AS export_declared, m.value AS import_declared,
    x.tonnes AS export_tonnes, m.tonnes AS import_tonnes,
    x.part AS export_part, x.row AS export_row, m.part AS import_part, m.row AS import_row,
    ln(m.value / x.value) AS log_ratio
FROM (SELECT * FROM sides WHERE flow = 'X') AS x
FULL JOIN (SELECT * FROM sides WHERE flow = 'M') AS m USING (exporter, importer, hs6)

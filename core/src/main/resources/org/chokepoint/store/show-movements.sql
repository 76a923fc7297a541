-- Every delivered row of trade that can be used, by period and national line, one side's word each: flows, declarations,
-- and what went to or came from no place in particular.
CREATE VIEW movements AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, replace(CAST(period AS VARCHAR), '-', '') AS period,
    CAST(flow AS VARCHAR) AS flow, CAST(exporter AS VARCHAR) AS exporter, CAST(importer AS VARCHAR) AS importer,
    CAST(hs6 AS VARCHAR) AS hs6, CAST(national AS VARCHAR) AS national, value_usd, quantity_t,
    coalesce(estimated, false) AS estimated, aside IS NOT NULL AS nowhere
FROM read_parquet($files, union_by_name = true)
WHERE why IS NULL AND dropped IS NULL AND (aside IS NULL OR CAST(aside AS VARCHAR) = 'NOWHERE') AND value_usd > 0

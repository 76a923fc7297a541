-- Every delivered row of trade that can be used, by period and national line, one side's word each: flows, declarations,
-- and what went to or came from no place in particular.
CREATE VIEW movements AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year,
    replace(coalesce(period, CAST(year AS VARCHAR)), '-', '') AS period,
    coalesce(flow, 'X') AS flow, exporter, importer, hs6, coalesce(national, '') AS national, value_usd, quantity_t,
    coalesce(estimated, false) AS estimated, aside IS NOT NULL AS nowhere
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND (aside IS NULL OR aside = 'NOWHERE') AND value_usd > 0

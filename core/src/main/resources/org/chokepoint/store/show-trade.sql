-- Flows between two countries, each with the delivered row it came from, or the rows both sides declared.
CREATE OR REPLACE VIEW trade AS
SELECT
    dataset, revision, CAST(year AS INTEGER) AS year, exporter, importer, hs6, value_usd, quantity_t,
    coalesce(state, 'RECONCILED') AS state,
    coalesce(period, CAST(year AS VARCHAR)) AS period,
    coalesce(estimated, false) AS estimated, part, row,
    export_part, export_row, import_part, import_row, export_declared, import_declared, margin, gap
FROM (
    SELECT * FROM trade_columns
    UNION ALL BY NAME
    SELECT * FROM unsorted_flows
    UNION ALL BY NAME
    SELECT * FROM sorted_flows
) AS flows
WHERE why IS NULL AND dropped IS NULL AND aside IS NULL

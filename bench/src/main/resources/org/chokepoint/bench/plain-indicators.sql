-- As anybody would ask our own files: keys are text.
CREATE OR REPLACE TEMP TABLE answer AS
WITH flows AS (
    SELECT exporter, importer, hs6, value_usd
    FROM read_parquet($parquet)
    WHERE aside IS NULL AND value_usd > 0
),
bought AS (
    SELECT
        importer, hs6,
        sum(CAST(value_usd AS DOUBLE)) AS imports,
        sum(CAST(value_usd AS DOUBLE) * value_usd) AS squares,
        arg_max(exporter, value_usd) AS top
    FROM flows
    GROUP BY importer, hs6
),
sold AS (
    SELECT exporter, hs6, sum(CAST(value_usd AS DOUBLE)) AS exports FROM flows GROUP BY exporter, hs6
),
world AS (
    SELECT hs6, sum(exports) AS exports, sum(exports * exports) AS squares FROM sold GROUP BY hs6
)
SELECT
    bought.importer, bought.hs6, imports, sold.exports, imports / sold.exports AS ratio,
    bought.squares / (imports * imports) AS hhi,
    world.squares / (world.exports * world.exports) AS world_hhi,
    top
FROM bought
JOIN world ON world.hs6 = bought.hs6
LEFT JOIN sold ON sold.hs6 = bought.hs6 AND sold.exporter = bought.importer

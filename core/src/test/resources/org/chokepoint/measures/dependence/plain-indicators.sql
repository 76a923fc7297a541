-- The indicators as anybody would write them.
WITH bought AS (
    SELECT
        importer, hs6,
        sum(value_usd) AS imports,
        sum(CAST(value_usd AS DOUBLE) * value_usd) AS squares,
        max(value_usd) AS largest
    FROM trade
    GROUP BY importer, hs6
),
sold AS (
    SELECT exporter, hs6, sum(value_usd) AS exports FROM trade GROUP BY exporter, hs6
),
world AS (
    SELECT hs6, sum(exports) AS exports, sum(CAST(exports AS DOUBLE) * exports) AS squares FROM sold GROUP BY hs6
)
SELECT
    bought.importer, bought.hs6, bought.imports, bought.largest,
    bought.squares / (CAST(bought.imports AS DOUBLE) * bought.imports) AS import_hhi,
    coalesce(sold.exports, 0) AS exports,
    world.exports AS world_exports,
    world.squares / (CAST(world.exports AS DOUBLE) * world.exports) AS world_hhi
FROM bought
JOIN world ON world.hs6 = bought.hs6
LEFT JOIN sold ON sold.hs6 = bought.hs6 AND sold.exporter = bought.importer
ORDER BY bought.hs6, bought.importer

-- The indicators of every importer and product as textbook SQL: the oracle of the columnar kernel.
WITH flows AS (
    SELECT exporter, importer, hs6, CAST(sum(value_usd) AS BIGINT) AS value
    FROM trade
    GROUP BY exporter, importer, hs6
),
imports AS (
    SELECT importer, hs6, CAST(sum(value) AS BIGINT) AS imports,
        sum(CAST(value AS DOUBLE) * value) / (CAST(sum(value) AS DOUBLE) * sum(value)) AS import_hhi
    FROM flows
    GROUP BY importer, hs6
),
exporters AS (SELECT exporter, hs6, CAST(sum(value) AS BIGINT) AS exports FROM flows GROUP BY exporter, hs6),
world AS (
    SELECT hs6, sum(CAST(exports AS DOUBLE) * exports) / (CAST(sum(exports) AS DOUBLE) * sum(exports)) AS world_hhi
    FROM exporters
    GROUP BY hs6
)
SELECT imports.importer AS importer, imports.hs6 AS hs6, import_hhi, imports, world_hhi, coalesce(exports, 0) AS exports
FROM imports
JOIN world ON world.hs6 = imports.hs6
LEFT JOIN exporters ON exporters.hs6 = imports.hs6 AND exporters.exporter = imports.importer
ORDER BY importer, hs6

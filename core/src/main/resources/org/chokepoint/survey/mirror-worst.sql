-- The countries whose flows differ most in money.
WITH here AS (
    SELECT exporter, importer, hs6, sum(value_usd) AS value
    FROM trade
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER)
    GROUP BY exporter, importer, hs6
),
there AS (
    SELECT exporter, importer, hs6, sum(value_usd) AS value
    FROM trade
    WHERE dataset = $other AND revision = $revision AND year = CAST($year AS INTEGER) AND value_usd > 0
    GROUP BY exporter, importer, hs6
),
products AS (SELECT DISTINCT hs6 FROM there INTERSECT SELECT DISTINCT hs6 FROM here),
paired AS (
    SELECT coalesce(here.exporter, there.exporter) AS exporter, coalesce(here.importer, there.importer) AS importer,
        coalesce(here.value, 0) AS here, coalesce(there.value, 0) AS there
    FROM (SELECT * FROM here WHERE hs6 IN (SELECT hs6 FROM products)) AS here
    FULL JOIN (SELECT * FROM there WHERE hs6 IN (SELECT hs6 FROM products)) AS there
        ON here.exporter = there.exporter AND here.importer = there.importer AND here.hs6 = there.hs6
),
ends AS (
    SELECT exporter AS place, here, there FROM paired
    UNION ALL
    SELECT importer, here, there FROM paired
)
SELECT place, CAST(sum(there) AS BIGINT) AS value, CAST(sum(abs(here - there)) AS BIGINT) AS difference,
    sum(CASE WHEN abs(here - there) <= 0.1 * there THEN there ELSE 0 END) / sum(there) AS within10
FROM ends
GROUP BY place
HAVING sum(there) > 0
ORDER BY difference DESC, place
LIMIT 10

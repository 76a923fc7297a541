-- One table beside another, over the products that both have; nothing where no flow is in both.
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
    SELECT here.value AS here, there.value AS there
    FROM (SELECT * FROM here WHERE hs6 IN (SELECT hs6 FROM products)) AS here
    FULL JOIN (SELECT * FROM there WHERE hs6 IN (SELECT hs6 FROM products)) AS there
        ON here.exporter = there.exporter AND here.importer = there.importer AND here.hs6 = there.hs6
)
SELECT
    count(CASE WHEN here IS NOT NULL AND there IS NOT NULL THEN 1 END) AS flows,
    sum(CASE WHEN abs(here - there) <= 0.1 * there THEN there ELSE 0 END) / sum(there) AS within10,
    median(CASE WHEN here > 0 AND there > 0 THEN abs(ln(here / there)) END) AS median_ratio,
    sum(CASE WHEN here IS NULL THEN there ELSE 0 END) / sum(there) AS missing,
    sum(CASE WHEN there IS NULL THEN here ELSE 0 END) / sum(there) AS extra
FROM paired
HAVING count(CASE WHEN here IS NOT NULL AND there IS NOT NULL THEN 1 END) > 0

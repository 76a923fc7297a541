-- The places that agree least with their partners, among those with at least a ten-thousandth of the money.
WITH told AS (
    SELECT exporter AS place, value_usd FROM trade WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND gap IS NOT NULL
    UNION ALL
    SELECT importer, value_usd FROM trade WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND gap IS NOT NULL
),
sums AS (SELECT place, sum(value_usd) AS value FROM told GROUP BY place)
SELECT reporters.place AS place, as_exporter, as_importer, value
FROM reporters
JOIN sums ON sums.place = reporters.place
WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND value * 10000 >= (SELECT sum(value) FROM sums)
ORDER BY as_exporter + as_importer DESC, place
LIMIT 10

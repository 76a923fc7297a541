-- How many flows were told by both sides or by one.
SELECT state, count(*) AS flows, sum(value_usd) AS value
FROM trade
WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER)
GROUP BY state
ORDER BY state

-- Which periods of the asked codes are loaded, by dataset and revision.
SELECT dataset, movements.revision, period, count(*) AS movements
FROM movements
JOIN asked_codes ON asked_codes.code = hs6 AND asked_codes.revision = movements.revision
GROUP BY dataset, movements.revision, period
ORDER BY dataset, movements.revision, period

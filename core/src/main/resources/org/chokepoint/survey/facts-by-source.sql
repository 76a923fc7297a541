-- How many facts each source gave.
SELECT source, count(*) AS facts
FROM facts
GROUP BY source
ORDER BY source

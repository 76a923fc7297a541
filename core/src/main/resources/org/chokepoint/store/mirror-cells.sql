-- How far apart each pair of reporters is, freight removed: number of flows and sum of absolute log gaps, none over 3.
SELECT exporter, importer, count(*) AS flows, sum(least(abs(log_ratio - margin), 3)) AS gaps
FROM pairs
JOIN margins USING (hs6)
WHERE log_ratio IS NOT NULL
GROUP BY exporter, importer
ORDER BY exporter, importer

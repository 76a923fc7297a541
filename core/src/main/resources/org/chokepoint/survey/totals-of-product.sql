-- What each place sold of product $hs6 to the whole world, in each year and dataset that does not name the buyers.
SELECT dataset, year, exporter, CAST(sum(value_usd) AS BIGINT) AS value_usd
FROM totals
WHERE revision = $revision
    AND hs6 = $hs6
    AND value_usd > 0
GROUP BY dataset, year, exporter
ORDER BY dataset, year, value_usd DESC, exporter

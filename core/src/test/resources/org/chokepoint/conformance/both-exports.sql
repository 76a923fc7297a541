SELECT totals.hs6 AS hs6, totals.value AS here, flows.value AS there
FROM (SELECT hs6, sum(value_usd) AS value FROM totals GROUP BY hs6) AS totals
JOIN (SELECT hs6, sum(value_usd) AS value FROM trade WHERE dataset = 'baci' GROUP BY hs6) AS flows
    ON flows.hs6 = totals.hs6
ORDER BY hs6

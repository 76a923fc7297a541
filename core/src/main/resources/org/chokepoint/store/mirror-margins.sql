-- Freight and insurance of each product: the median of ln(import / export) where the two sides tell of the same flow
-- (within a factor e), drawn towards the median of all products as if by twenty more flows.
CREATE OR REPLACE TEMP TABLE margins AS
WITH near AS (SELECT hs6, log_ratio FROM pairs WHERE abs(log_ratio) < 1),
overall AS (SELECT coalesce(median(log_ratio), 0) AS margin FROM near)
SELECT hs6, (coalesce(median(near.log_ratio), 0) * count(near.log_ratio) + 20 * any_value(overall.margin))
    / (count(near.log_ratio) + 20) AS margin
FROM (SELECT DISTINCT hs6 FROM pairs) AS products
CROSS JOIN overall
LEFT JOIN near USING (hs6)
GROUP BY hs6

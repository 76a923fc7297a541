-- Spread of the gaps by size of the flow, the geometric mean of both declarations.
WITH gaps AS (
    SELECT gap, power(10, floor((log10(export_declared) + log10(import_declared)) / 2)) AS size
    FROM trade
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER) AND gap IS NOT NULL
),
middles AS (SELECT size, median(gap) AS middle, count(*) AS flows FROM gaps GROUP BY size)
SELECT gaps.size AS size, any_value(flows) AS flows, any_value(middle) AS middle,
    1.4826 * median(abs(gap - middle)) AS spread
FROM gaps
JOIN middles ON middles.size = gaps.size
GROUP BY gaps.size
ORDER BY size

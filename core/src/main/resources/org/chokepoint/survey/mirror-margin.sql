-- Freight and insurance of the products, ln(CIF / FOB).
SELECT coalesce(median(margin), 0) AS middle, coalesce(min(margin), 0) AS least, coalesce(max(margin), 0) AS greatest
FROM (
    SELECT hs6, any_value(margin) AS margin
    FROM trade
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER)
    GROUP BY hs6
) AS products

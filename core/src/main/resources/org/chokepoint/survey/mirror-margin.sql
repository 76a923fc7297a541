-- Freight and insurance of the products, ln(CIF / FOB).
SELECT median(margin) AS middle, min(margin) AS least, max(margin) AS greatest
FROM (
    SELECT hs6, any_value(margin) AS margin
    FROM trade
    WHERE dataset = $dataset AND revision = $revision AND year = CAST($year AS INTEGER)
    GROUP BY hs6
) AS products

-- For how many days the stock of each item lasts: of the firm if one asks, else of the place. The newest statement counts.
SELECT item, max_by(low, coalesce(year, 0)) AS days
FROM facts
WHERE predicate = 'STOCK'
    AND unit = 'days'
    AND item <> ''
    AND low IS NOT NULL
    AND firm = $firm
    AND ($firm <> '' OR place = $place)
    AND (year IS NULL OR year <= CAST($year AS INTEGER))
GROUP BY item
ORDER BY item

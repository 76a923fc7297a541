-- Printed prices in dollars of the asked items up to $year: of each item, place and unit the newest.
SELECT item, place, period, low, high, unit, source, ref
FROM (
    SELECT
        facts.*,
        row_number() OVER (
            PARTITION BY facts.item, place, unit ORDER BY year DESC NULLS LAST, period DESC, source_grade, line
        ) AS choice
    FROM facts
    JOIN asked_items ON asked_items.item = facts.item
    WHERE predicate = 'PRICE'
        AND unit LIKE 'USD/%'
        AND year <= CAST($year AS INTEGER)
        AND (low IS NOT NULL OR high IS NOT NULL)
) AS ranked
WHERE choice = 1
ORDER BY item, period DESC, place

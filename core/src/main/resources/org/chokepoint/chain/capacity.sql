-- Capacities of the asked items up to $year: of each firm or country, basis and source the newest.
SELECT item, firm, place, year, low, high, unit, basis, source, ref
FROM (
    SELECT
        facts.*,
        row_number() OVER (
            PARTITION BY facts.item, firm, place, basis, source ORDER BY year DESC NULLS LAST, line
        ) AS choice
    FROM facts
    JOIN asked_items ON asked_items.item = facts.item
    WHERE predicate = 'CAPACITY'
        AND (year IS NULL OR year <= CAST($year AS INTEGER))
        AND (low IS NOT NULL OR high IS NOT NULL)
) AS ranked
WHERE choice = 1
ORDER BY item, firm, coalesce(low, high) DESC, place, line

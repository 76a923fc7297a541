-- What sources claim of $place on the asked items up to $year: shares of the world, and of a chain as a whole.
SELECT facts.item, predicate, year, low, high, words, source, statement, ref
FROM facts
JOIN asked_items ON asked_items.item = facts.item
WHERE place = $place
    AND firm = ''
    AND year <= CAST($year AS INTEGER)
    AND (
        predicate IN (
            'WORLD_SHARE_OF_PRODUCTION', 'WORLD_SHARE_OF_RESERVES', 'WORLD_SHARE_OF_CAPACITY', 'WORLD_SHARE_OF_EXPORTS'
        )
        OR (predicate = 'CLAIM' AND basis = 'whole chain')
    )
ORDER BY facts.item, predicate, year, line

-- What sources print as $place's share of the world in an item, oldest first.
SELECT
    item, predicate, year, basis, CAST(low AS DOUBLE) AS low, CAST(high AS DOUBLE) AS high, source, statement, ref
FROM facts
WHERE place = $place
    AND item <> ''
    AND firm = ''
    AND year <= CAST($year AS INTEGER)
    AND (low IS NOT NULL OR high IS NOT NULL)
    AND predicate IN (
        'WORLD_SHARE_OF_PRODUCTION', 'WORLD_SHARE_OF_RESERVES', 'WORLD_SHARE_OF_CAPACITY', 'WORLD_SHARE_OF_EXPORTS'
    )
ORDER BY item, predicate, year, ref

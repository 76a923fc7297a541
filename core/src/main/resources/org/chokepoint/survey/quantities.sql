-- What $place made, bought and sold of each item in a whole year, weighed as shipped: the one basis in which production
-- and customs statistics can be set against each other.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE place = $place
    AND item <> ''
    AND firm = ''
    AND partner IN ('', 'WORLD')
    AND unit = 't'
    AND basis LIKE '%gross weight%'
    AND period = CAST(year AS VARCHAR)
    AND low IS NOT NULL
    AND high IS NOT NULL
    AND predicate IN ('PRODUCTION', 'IMPORT_QUANTITY', 'EXPORT_QUANTITY')
ORDER BY item, year DESC, predicate, source_grade, source_year DESC, line

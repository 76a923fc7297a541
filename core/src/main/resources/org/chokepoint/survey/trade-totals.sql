-- Trade with the whole world of $place, in money.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE place = $place
    AND item <> ''
    AND partner IN ('', 'WORLD')
    AND predicate IN ('IMPORT_VALUE', 'EXPORT_VALUE')
ORDER BY item, year DESC NULLS LAST, predicate, line

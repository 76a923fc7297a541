-- Everything that sources state about $item.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE item = $item
ORDER BY predicate, year DESC NULLS LAST, source_year DESC NULLS LAST, place, line

-- Everything that the source $source states.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE source = $source
ORDER BY item, predicate, year DESC NULLS LAST, place, line

SELECT
    ref, item, firm, predicate, place, partner, period, year, CAST(low AS DOUBLE) AS low,
    CAST(high AS DOUBLE) AS high, words, unit, basis, state, source, source_year, locator, statement
FROM facts
ORDER BY item, predicate, place, year, ref

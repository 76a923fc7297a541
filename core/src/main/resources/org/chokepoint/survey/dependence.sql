-- What part of whole items' need is imported in $place, as sources state it, newest first.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE place = $place
    AND item <> ''
    AND firm = ''
    AND predicate IN ('IMPORT_DEPENDENCE', 'SELF_SUFFICIENCY', 'NET_IMPORT_RELIANCE')
ORDER BY item, year DESC NULLS LAST, source_grade, source_year DESC NULLS LAST, line

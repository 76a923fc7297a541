-- What the asked firms took in and kept, the newest first.
SELECT facts.firm, predicate, period, year, low, high, unit, basis, source, statement, ref
FROM facts
JOIN asked_firms ON asked_firms.firm = facts.firm
WHERE predicate IN ('REVENUE', 'OPERATING_PROFIT', 'NET_PROFIT')
    AND (low IS NOT NULL OR high IS NOT NULL)
ORDER BY facts.firm, year DESC NULLS LAST, basis, predicate, source_grade, line

-- Published shares of a list of materials in $place.
SELECT
    item, firm, predicate, place, partner, period, year, low, high, words, unit, basis, source, statement, ref
FROM facts
WHERE place = $place
    AND predicate IN ('SURVEY_BLANK', 'SURVEY_IMPORT_RELIANT', 'SURVEY_SELF_SUPPLIED', 'SURVEY_INADEQUATE')
ORDER BY source_year DESC NULLS LAST, source, line

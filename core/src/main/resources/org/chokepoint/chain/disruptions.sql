-- Every dated control, outage or embargo that packs cite; its name stands before the first colon of its words.
SELECT
    trim(split_part(words, ':', 1)) AS event, item, place, partner, period, year, low, high, words, unit, source,
    statement, ref
FROM facts
WHERE predicate = 'DISRUPTION'
ORDER BY year, period, event, pack, line

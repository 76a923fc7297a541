-- Dated controls, embargoes and outages on record up to $year, one line for each event of an item at a place.
SELECT item, place, words, min(ref) AS ref
FROM facts
WHERE predicate = 'DISRUPTION'
    AND item <> ''
    AND place <> ''
    AND (year IS NULL OR year <= CAST($year AS INTEGER))
GROUP BY item, place, words
ORDER BY item, place, words

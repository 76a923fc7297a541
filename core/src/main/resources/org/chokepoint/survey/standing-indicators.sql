-- Statistics of whole countries for all places, in the newest year up to $year in which $place has a value and in the
-- newest at least ten years before; of several sources for one value the best, then the newest edition.
WITH indicators AS (
    SELECT
        basis, year, place, low, unit, source, locator, ref,
        row_number() OVER (
            PARTITION BY basis, year, place ORDER BY source_grade, coalesce(source_year, 0) DESC, pack, line
        ) AS choice
    FROM facts
    WHERE predicate = 'INDICATOR'
        AND item = ''
        AND firm = ''
        AND low IS NOT NULL
        AND period = CAST(year AS VARCHAR)
        AND year <= CAST($year AS INTEGER)
),
newest AS (
    SELECT basis, max(year) AS year FROM indicators WHERE place = $place GROUP BY basis
),
earlier AS (
    SELECT indicators.basis AS basis, max(indicators.year) AS year
    FROM indicators
    JOIN newest ON newest.basis = indicators.basis
    WHERE indicators.place = $place AND indicators.year <= newest.year - 10
    GROUP BY indicators.basis
),
wanted AS (
    SELECT basis, year FROM newest
    UNION ALL
    SELECT basis, year FROM earlier
)
SELECT
    indicators.basis, indicators.year, indicators.place, CAST(indicators.low AS DOUBLE) AS value, indicators.unit,
    indicators.source, indicators.locator, indicators.ref
FROM indicators
JOIN wanted ON wanted.basis = indicators.basis AND wanted.year = indicators.year
WHERE indicators.choice = 1
ORDER BY indicators.basis, indicators.year, indicators.low DESC, indicators.place

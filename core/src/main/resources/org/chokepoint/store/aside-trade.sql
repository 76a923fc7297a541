-- What a mapping set aside for a reason of its publisher's, totals apart; with one code of them.
SELECT
    aside,
    count(*) AS rows,
    coalesce(sum(value_usd), 0) AS value,
    min(coalesce(nullif(national, ''), hs6)) AS code
FROM ($rows) AS judged
WHERE why IS NULL AND dropped IS NULL AND aside IN ('CONFIDENTIAL', 'NO_PRODUCT', 'NO_VALUE', 'OTHER_REVISION')
GROUP BY aside
ORDER BY aside

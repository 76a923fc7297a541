-- What a mapping set aside for a reason of its publisher's, totals apart; with one code of them.
SELECT
    aside,
    count(*) AS rows,
    coalesce(sum(value_usd), 0) AS value,
    min(CASE WHEN national = '' THEN hs6 ELSE national END) AS code
FROM read_parquet($files)
WHERE why IS NULL AND dropped IS NULL AND aside IN ('CONFIDENTIAL', 'NO_PRODUCT', 'NO_VALUE', 'OTHER_REVISION')
GROUP BY aside
ORDER BY aside

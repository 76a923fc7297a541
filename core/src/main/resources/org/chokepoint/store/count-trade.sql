SELECT
    count(*) AS rows_in,
    count(why) AS refused,
    count(CASE WHEN why IS NULL AND dropped IS NOT NULL THEN 1 END) AS dropped,
    count(CASE WHEN why IS NULL AND dropped IS NULL AND aside IS NOT NULL THEN 1 END) AS aside,
    coalesce(sum(CASE WHEN why IS NULL AND (aside IS NULL OR aside IN ('NOWHERE', 'SAME_PLACE')) THEN value_usd END), 0) AS value_in,
    coalesce(sum(CASE WHEN why IS NULL AND dropped IS NOT NULL AND (aside IS NULL OR aside IN ('NOWHERE', 'SAME_PLACE')) THEN value_usd END), 0)
        AS value_dropped,
    coalesce(sum(CASE WHEN why IS NULL AND dropped IS NULL AND aside IN ('NOWHERE', 'SAME_PLACE') THEN value_usd END), 0)
        AS value_aside,
    count(CASE
        WHEN why IS NULL AND dropped IS NULL AND (
            (aside IS NULL AND (exporter IS NULL OR importer IS NULL OR hs6 IS NULL))
            OR ((aside IS NULL OR aside IN ('NOWHERE', 'SAME_PLACE')) AND value_usd IS NULL)
        ) THEN 1
    END) AS unread
FROM ($rows) AS judged

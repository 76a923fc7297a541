SELECT concat_ws(' ', dataset, revision, year, exporter, hs6, value_usd, round(quantity_t, 3)) AS line
FROM totals
ORDER BY value_usd DESC, exporter

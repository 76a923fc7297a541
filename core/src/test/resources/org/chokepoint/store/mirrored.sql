SELECT exporter, importer, value_usd, quantity_t, state, coalesce(gap, 0) AS gap FROM trade ORDER BY exporter, importer, hs6

SELECT exporter, importer, hs6, value_usd, quantity_t, row FROM trade ORDER BY year, row

-- The value of a row tells its number, and the number its places.
SELECT row
FROM trade
WHERE value_usd <> row * 1000 + 1
    OR exporter <> ['AUS', 'BRA', 'CAN', 'CHL', 'MEX', 'RUS', 'ZAF', 'UKR'][CAST(row // 40000 AS INTEGER) + 1]
    OR importer <> ['DEU', 'JPN', 'KOR', 'USA', 'CHN', 'FRA', 'ITA', 'GBR'][CAST(row // 5000 % 8 AS INTEGER) + 1]

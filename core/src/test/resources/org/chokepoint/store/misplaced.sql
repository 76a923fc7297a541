-- The value of a row tells its number.
SELECT row FROM trade WHERE value_usd <> row * 1000 + 1

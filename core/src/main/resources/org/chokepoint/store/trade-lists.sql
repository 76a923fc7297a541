-- The codes that delivered rows may hold, as the publisher writes them; number is for those that are digits.
CREATE TEMP TABLE areas AS
SELECT code, place, kind, TRY_CAST(code AS INTEGER) AS number
FROM (SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind);
CREATE TEMP TABLE known_codes AS
SELECT code, CAST(code AS INTEGER) AS number
FROM (SELECT unnest($known) AS code)

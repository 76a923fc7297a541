-- Rows keep their delivered order through a left join only while they are the side that is looked up; for a small file the
-- engine would swap the sides.
SET disabled_optimizers = 'build_side_probe_side,join_order';
-- The codes that delivered rows may hold, as the publisher writes them; number is for those that are digits.
CREATE TEMP TABLE areas AS
SELECT code, place, kind, TRY_CAST(code AS INTEGER) AS number
FROM (SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind);
CREATE TEMP TABLE known_codes AS
SELECT code, CAST(code AS INTEGER) AS number
FROM (SELECT unnest($known) AS code)

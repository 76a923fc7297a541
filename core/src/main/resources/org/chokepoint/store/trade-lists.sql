-- The codes that delivered rows may hold, as the publisher writes them. For those that are numbers below 1000 also as
-- lists by number, from 1 for number 0: looking up a list, other than joining, leaves delivered rows in their order.
CREATE TEMP TABLE areas AS
SELECT code, place, kind
FROM (SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind);
CREATE TEMP TABLE known_codes AS
SELECT unnest($known) AS code;
SET VARIABLE places = (
    SELECT list(place ORDER BY number)
    FROM (SELECT range AS number FROM range(1000)) AS numbers
    LEFT JOIN areas ON TRY_CAST(code AS INTEGER) = number
);
SET VARIABLE countries = (
    SELECT list(kind = 'COUNTRY' ORDER BY number)
    FROM (SELECT range AS number FROM range(1000)) AS numbers
    LEFT JOIN areas ON TRY_CAST(code AS INTEGER) = number
)

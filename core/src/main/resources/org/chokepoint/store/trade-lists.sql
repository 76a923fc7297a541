-- The codes that delivered rows may hold, as the publisher writes them; and for areas that are numbers below 1000 a list
-- by number, from 1 for number 0. Looking up a list, other than joining, leaves delivered rows in their order.
CREATE TEMP TABLE areas AS
SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind;
CREATE TEMP TABLE known_codes AS
SELECT unnest($known) AS code;
-- Codes of other revisions whose goods all stand under one code of this.
CREATE TEMP TABLE conversions AS
SELECT unnest($classes) AS class, unnest($converted) AS code, unnest($targets) AS target;
CREATE TEMP TYPE known_code AS ENUM (SELECT code FROM known_codes);
CREATE TEMP TYPE place AS ENUM (SELECT DISTINCT place FROM areas ORDER BY place);
SET VARIABLE places = (
    SELECT list(CAST(place AS place) ORDER BY number)
    FROM (SELECT range AS number FROM range(1000)) AS numbers
    LEFT JOIN areas ON TRY_CAST(code AS INTEGER) = number
)

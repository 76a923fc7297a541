-- The codes that delivered rows may hold, as the publisher writes them; and for areas that are plain numbers, countries
-- first, types and functions that find a row's place by position, without a join.
CREATE TEMP TABLE areas AS
SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind;
CREATE TEMP TABLE known_codes AS
SELECT unnest($known) AS code;
CREATE TEMP TYPE area_number AS ENUM (SELECT unnest($numbers));
CREATE TEMP TYPE known_code AS ENUM (SELECT unnest($known));
CREATE TEMP TYPE place AS ENUM (SELECT DISTINCT unnest($numbered_places) AS place ORDER BY place);
CREATE TEMP MACRO place_of(area) AS
    (CAST($numbered_places AS place[]))[enum_code(CAST(area AS area_number)) + 1];
CREATE TEMP MACRO is_country(area) AS enum_code(CAST(area AS area_number)) < $countries

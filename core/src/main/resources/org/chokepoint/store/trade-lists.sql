-- The codes that delivered rows may hold, as the publisher writes them; and for areas that are plain numbers a type of
-- their own and what each stands for.
CREATE TEMP TABLE areas AS
SELECT unnest($codes) AS code, unnest($places) AS place, unnest($kinds) AS kind;
CREATE TEMP TABLE known_codes AS
SELECT unnest($known) AS code;
CREATE TEMP TYPE area_number AS ENUM (SELECT unnest($numbers));
CREATE TEMP TYPE known_code AS ENUM (SELECT unnest($known));
CREATE TEMP TYPE place AS ENUM (SELECT DISTINCT unnest($numbered_places) AS place ORDER BY place);
CREATE TEMP TABLE numbered_areas AS
SELECT
    enum_code(CAST(number AS area_number)) AS number,
    CAST(place AS place) AS place,
    kind = 'COUNTRY' AS is_country
FROM (SELECT unnest($numbers) AS number, unnest($numbered_places) AS place, unnest($numbered_kinds) AS kind)

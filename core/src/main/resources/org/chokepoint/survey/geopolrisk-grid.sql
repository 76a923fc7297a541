-- GeoPolRisk of every asked material, area and year, with every input and every input that is missing; one row for each
-- missing partner, so that a cell of the grid may take several rows, or one without a partner.
-- asked_materials: item, hs6, why the item has no code of its own (else blank), always ('yes': also without production);
-- asked_areas: area, member, year; asked_years: year. $areas 'all' adds everybody who imports any of the materials.
-- $missing: NEUTRAL, WORST_TO_BEST or REFUSE. Sums are of decimals, so that they do not depend on the order of the rows.
WITH years AS (SELECT DISTINCT CAST(year AS INTEGER) AS year FROM asked_years),
choice AS (
    SELECT
        CASE WHEN $missing = 'NEUTRAL' THEN 0.5 ELSE 0.0 END AS best,
        CASE WHEN $missing = 'NEUTRAL' THEN 0.5 ELSE 1.0 END AS worst,
        CASE WHEN $missing = 'NEUTRAL' THEN 0 ELSE 1 END AS doubts,
        CASE WHEN $missing = 'WORST_TO_BEST' THEN 1 ELSE 0 END AS weighs,
        CASE WHEN $missing = 'REFUSE' THEN 1 ELSE 0 END AS refuses
),
-- What each place made, as each source counts it; a row without a number is a place that made some.
counted AS (
    SELECT item, basis, unit, source, source_year, source_grade, year, place, amount, most
    FROM (
        SELECT
            item, basis, unit, source, source_year, source_grade, year, place,
            CAST(low AS DECIMAL(18, 6)) AS amount, CAST(high AS DECIMAL(18, 6)) AS most,
            row_number() OVER (PARTITION BY item, basis, unit, source, year, place ORDER BY pack, line) AS occurrence
        FROM facts
        WHERE predicate = 'PRODUCTION'
            AND item IN (SELECT item FROM asked_materials)
            AND firm = ''
            AND length(place) IN (3, 5)
            AND period = CAST(year AS VARCHAR)
    ) AS numbered
    WHERE occurrence = 1
),
materials AS (
    SELECT DISTINCT item, hs6, why
    FROM asked_materials
    WHERE always = 'yes' OR item IN (SELECT item FROM counted)
),
-- One list of the world's producers each; without a printed total nobody says that it is the world's.
lists AS (
    SELECT
        item, basis, unit, source, source_year, source_grade, year AS production_year,
        max(CASE WHEN place = 'WORLD' THEN amount END) AS printed,
        sum(CASE WHEN place <> 'WORLD' THEN amount ELSE 0 END) AS accounted,
        sum(CASE WHEN length(place) = 3 THEN amount ELSE 0 END) AS listed,
        sum(CASE WHEN length(place) = 3 THEN CAST(amount AS DECIMAL(38, 6)) * amount ELSE 0 END) AS squares,
        count(CASE WHEN length(place) = 3 THEN amount END) AS places
    FROM counted
    GROUP BY item, basis, unit, source, source_year, source_grade, year
),
judged_lists AS (
    SELECT
        *,
        CASE WHEN unit <> 't' THEN 'PRODUCTION_UNIT' WHEN printed IS NULL OR listed = 0 THEN 'NO_WORLD_TOTAL' ELSE '' END
            AS flaw
    FROM lists
),
chosen AS (
    SELECT *
    FROM (
        SELECT
            years.year AS year, judged_lists.*,
            row_number() OVER (
                PARTITION BY years.year, item
                ORDER BY
                    CASE WHEN flaw = '' THEN 0 ELSE 1 END, production_year DESC, source_grade,
                    coalesce(source_year, 0) DESC, places DESC, basis, unit, source
            ) AS rank
        FROM years
        JOIN judged_lists ON judged_lists.production_year <= years.year
    ) AS ranked
    WHERE rank = 1
),
-- The rest that no country accounts for may be anybody's, and may be one country's.
world AS (
    SELECT
        year, item, basis, unit, source, production_year, flaw, listed, squares,
        CASE WHEN doubts = 1 AND greatest(printed, accounted) > listed THEN greatest(printed, accounted) - listed ELSE 0 END
            AS rest
    FROM chosen
    CROSS JOIN choice
),
-- Political stability as the World Bank estimates it, one source and year for all places of a year of trade.
judged AS (
    SELECT place, source, source_year, source_grade, year, estimate
    FROM (
        SELECT
            place, source, source_year, source_grade, year, CAST(low AS DECIMAL(9, 6)) AS estimate,
            row_number() OVER (PARTITION BY place, source, year ORDER BY pack, line) AS occurrence
        FROM facts
        WHERE predicate = 'INDICATOR' AND basis = 'PV.EST' AND low = high AND period = CAST(year AS VARCHAR)
    ) AS numbered
    WHERE occurrence = 1
),
judging AS (
    SELECT year, governance_year, source
    FROM (
        SELECT
            years.year AS year, tables.year AS governance_year, source,
            row_number() OVER (
                PARTITION BY years.year
                ORDER BY tables.year DESC, source_grade, coalesce(source_year, 0) DESC, places DESC, source
            ) AS rank
        FROM years
        JOIN (
            SELECT source, source_year, source_grade, year, count(*) AS places
            FROM judged
            GROUP BY source, source_year, source_grade, year
        ) AS tables ON tables.year <= years.year
    ) AS ranked
    WHERE rank = 1
),
governance AS (
    SELECT judging.year AS year, place, least(greatest(0.5 - 0.2 * estimate, 0), 1) AS instability
    FROM judging
    JOIN judged ON judged.source = judging.source AND judged.year = judging.governance_year
),
flows AS (
    SELECT trade.year AS year, materials.item AS item, trade.hs6 AS hs6, exporter, importer, value_usd, quantity_t
    FROM trade
    JOIN materials ON materials.hs6 = trade.hs6
    WHERE dataset = $dataset AND revision = $revision AND trade.year IN (SELECT year FROM years)
),
-- A code under which nobody trades is one that the loaded table does not have.
untraded AS (
    SELECT DISTINCT materials.item AS item, years.year AS year
    FROM materials
    CROSS JOIN years
    LEFT JOIN (SELECT DISTINCT item, hs6, year FROM flows) AS traded
        ON traded.item = materials.item AND traded.hs6 = materials.hs6 AND traded.year = years.year
    WHERE traded.item IS NULL
),
members AS (
    SELECT area, member, CAST(year AS INTEGER) AS year FROM asked_areas
    UNION ALL
    SELECT DISTINCT importer AS area, importer AS member, year FROM flows WHERE $areas = 'all'
),
-- What the area itself made: at least, and at most, where the list leaves room.
own AS (
    SELECT
        members.area AS area, world.item AS item, world.year AS year,
        sum(coalesce(amount, 0)) AS made,
        sum(coalesce(most, amount, 0)) AS made_most,
        count(*) - count(most) AS open_places
    FROM members
    JOIN world ON world.year = members.year
    LEFT JOIN counted
        ON counted.item = world.item AND counted.basis = world.basis AND counted.unit = world.unit
        AND counted.source = world.source AND counted.year = world.production_year AND counted.place = members.member
    GROUP BY members.area, world.item, world.year
),
bought AS (
    SELECT
        members.area AS area, flows.item AS item, flows.year AS year, exporter,
        sum(value_usd) AS value,
        sum(CASE WHEN quantity_t IS NULL THEN 0 ELSE value_usd END) AS weighed,
        sum(CASE WHEN quantity_t IS NULL THEN value_usd ELSE 0 END) AS unweighed,
        sum(coalesce(quantity_t, 0)) AS quantity
    FROM flows
    JOIN members ON members.member = flows.importer AND members.year = flows.year
    GROUP BY members.area, flows.item, flows.year, exporter
),
-- A partner inside the area is no risk.
partners AS (
    SELECT
        bought.area AS area, item, bought.year AS year, exporter, value, weighed, unweighed, quantity,
        CASE WHEN members.member IS NOT NULL THEN 0 ELSE instability END AS instability
    FROM bought
    LEFT JOIN members
        ON members.area = bought.area AND members.year = bought.year AND members.member = bought.exporter
    LEFT JOIN governance ON governance.year = bought.year AND governance.place = bought.exporter
),
sums AS (
    SELECT
        area, item, year,
        sum(value) AS value,
        sum(weighed) AS weighed,
        sum(unweighed) AS unweighed,
        sum(quantity) AS quantity,
        sum(instability * quantity) AS risky,
        sum(CASE WHEN instability IS NULL THEN quantity ELSE 0 END) AS unjudged,
        sum(instability * unweighed) AS unweighed_risky,
        sum(CASE WHEN instability IS NULL THEN unweighed ELSE 0 END) AS unweighed_unjudged,
        min(CASE WHEN quantity > 0 AND weighed > 0 THEN CAST(weighed AS DOUBLE) / CAST(quantity AS DOUBLE) END) AS lowest
    FROM partners
    GROUP BY area, item, year
),
cells AS (
    SELECT
        asked.item AS item, asked.area AS area, asked.year AS year, why, flaw,
        world.basis AS basis, world.unit AS unit, world.source AS source, production_year, governance_year, refuses,
        CASE WHEN untraded.item IS NULL THEN 0 ELSE 1 END AS lacks_code,
        CAST(squares AS DOUBLE) AS squares, CAST(listed AS DOUBLE) AS listed, CAST(rest AS DOUBLE) AS rest,
        CAST(made AS DOUBLE) AS made,
        CAST(CASE WHEN doubts = 0 THEN made WHEN open_places > 0 THEN made_most + rest ELSE made_most END AS DOUBLE)
            AS made_most,
        CAST(coalesce(value, 0) AS DOUBLE) AS value,
        CAST(coalesce(weighed, 0) AS DOUBLE) AS weighed,
        CAST(coalesce(unweighed, 0) AS DOUBLE) AS unweighed,
        CAST(coalesce(quantity, 0) AS DOUBLE) AS quantity,
        CAST(coalesce(unjudged, 0) AS DOUBLE) AS unjudged,
        coalesce(unweighed_unjudged, 0) AS unweighed_unjudged,
        CAST(coalesce(risky, 0) + best * coalesce(unjudged, 0) AS DOUBLE) AS risky_least,
        CAST(coalesce(risky, 0) + worst * coalesce(unjudged, 0) AS DOUBLE) AS risky_most,
        -- NULL where no price is known at which the goods that nobody weighed may have been bought.
        CASE WHEN weighs = 1 AND unweighed > 0 THEN CAST(unweighed AS DOUBLE) / lowest ELSE 0 END AS more,
        CASE
            WHEN weighs = 1 AND unweighed > 0
            THEN CAST(coalesce(unweighed_risky, 0) + worst * unweighed_unjudged AS DOUBLE) / lowest
            ELSE 0
        END AS more_risky
    FROM (
        SELECT DISTINCT materials.item AS item, why, areas.area AS area, areas.year AS year
        FROM materials
        CROSS JOIN (SELECT DISTINCT area, year FROM members) AS areas
    ) AS asked
    CROSS JOIN choice
    LEFT JOIN world ON world.item = asked.item AND world.year = asked.year
    LEFT JOIN judging ON judging.year = asked.year
    LEFT JOIN untraded ON untraded.item = asked.item AND untraded.year = asked.year
    LEFT JOIN own ON own.item = asked.item AND own.area = asked.area AND own.year = asked.year
    LEFT JOIN sums ON sums.item = asked.item AND sums.area = asked.area AND sums.year = asked.year
),
reasoned AS (
    SELECT
        *,
        CASE
            WHEN why <> '' THEN why
            WHEN flaw IS NULL THEN 'NO_PRODUCTION'
            WHEN flaw <> '' THEN flaw
            WHEN lacks_code = 1 THEN 'NO_TRADE'
            WHEN quantity = 0 AND value > 0 THEN 'NO_QUANTITY'
            WHEN quantity = 0 AND made = 0 THEN 'NEITHER_MADE_NOR_IMPORTED'
            WHEN more IS NULL THEN 'NO_QUANTITY'
            WHEN refuses = 1 AND (unjudged > 0 OR unweighed_unjudged > 0) THEN 'NO_GOVERNANCE'
            WHEN refuses = 1 AND unweighed > 0 THEN 'NO_QUANTITY'
            ELSE ''
        END AS reason
    FROM cells
),
measured AS (
    SELECT
        item, area, year, reason, basis, unit, source, production_year, governance_year, made, made_most,
        value, quantity, weighed,
        CASE WHEN quantity > 0 THEN unjudged / quantity END AS unjudged,
        CASE WHEN value > 0 THEN unweighed / value END AS unweighed,
        CASE WHEN flaw = '' THEN least(1.0, squares / ((listed + rest) * (listed + rest))) END AS hhi_least,
        CASE WHEN flaw = '' THEN least(1.0, (squares + rest * rest) / ((listed + rest) * (listed + rest))) END AS hhi_most,
        CASE WHEN reason <> '' THEN NULL WHEN quantity = 0 THEN 0 ELSE risky_least / (made_most + quantity + more) END
            AS risk_least,
        CASE
            WHEN reason <> '' THEN NULL
            WHEN quantity = 0 THEN 0
            ELSE least(1.0, (risky_most + more_risky) / (made + quantity))
        END AS risk_most,
        CASE WHEN quantity > 0 THEN weighed / 1000 / quantity END AS price
    FROM reasoned
),
lacking AS (
    SELECT partners.area AS area, item, partners.year AS year, exporter, 'GOVERNANCE' AS lack, CAST(quantity AS DOUBLE) AS part
    FROM partners
    JOIN judging ON judging.year = partners.year
    WHERE instability IS NULL AND (quantity > 0 OR unweighed > 0)
    UNION ALL
    SELECT area, item, year, exporter, 'QUANTITY' AS lack, CAST(unweighed AS DOUBLE) AS part
    FROM partners
    WHERE unweighed > 0
)
SELECT
    measured.item, measured.area, measured.year, reason, basis, unit, source, production_year, governance_year,
    made, made_most, value, quantity, unjudged, unweighed, hhi_least, hhi_most, risk_least, risk_most,
    hhi_least * risk_least AS score_least,
    hhi_most * risk_most AS score_most,
    price, exporter, lack,
    CASE
        WHEN lack = 'GOVERNANCE' AND quantity > 0 THEN part / quantity
        WHEN lack = 'QUANTITY' AND value > 0 THEN part / value
    END AS part
FROM measured
LEFT JOIN lacking
    ON lacking.item = measured.item AND lacking.area = measured.area AND lacking.year = measured.year
ORDER BY measured.item, measured.area, measured.year, lack, part DESC, exporter

-- UN Comtrade, the classic layout. Its flag 4 or 6 says that the net weight was estimated.
SELECT
    "Year" AS year_text,
    lpad("Reporter Code", CAST(greatest(3, length("Reporter Code")) AS INTEGER), '0') AS reporter_text,
    lpad("Partner Code", CAST(greatest(3, length("Partner Code")) AS INTEGER), '0') AS partner_text,
    CASE "Trade Flow" WHEN 'Import' THEN 'M' WHEN 'Imports' THEN 'M' WHEN 'Export' THEN 'X' WHEN 'Exports' THEN 'X' ELSE "Trade Flow" END AS flow_text,
    coalesce(converted.target, "Commodity Code") AS code_text,
    CASE WHEN converted.target IS NOT NULL THEN concat(Classification, ' ', "Commodity Code") END AS regime_text,
    "Year" AS period_text,
    "Trade Value (US$)" AS value_text,
    CASE WHEN TRY_CAST("Netweight (kg)" AS DOUBLE) <> 0 THEN "Netweight (kg)" WHEN TRY_CAST("Netweight (kg)" AS DOUBLE) IS NULL THEN NULLIF("Netweight (kg)", '') END AS quantity_text,
    TRY_CAST(Flag AS INTEGER) IN (4, 6) AS estimated,
    CASE
        WHEN length("Period") > 4 THEN 'MONTH'
        WHEN "Year" <> '$year' THEN 'OTHER_YEAR'
        WHEN length("Commodity Code") <> 6 OR "Commodity Code" = 'TOTAL' THEN 'OTHER_LEVEL'
        WHEN CASE "Trade Flow" WHEN 'Import' THEN 'M' WHEN 'Imports' THEN 'M' WHEN 'Export' THEN 'X' WHEN 'Exports' THEN 'X' ELSE "Trade Flow" END NOT IN ('X', 'M') THEN 'OTHER_FLOW'
        WHEN coalesce(NULLIF("2nd Partner Code", ''), '0') <> '0' OR coalesce(NULLIF("Customs Proc. Code", ''), 'C00') NOT IN ('C00', '0') OR coalesce(NULLIF("Mode of Transport Code", ''), '0') <> '0' THEN 'PART'
        WHEN Classification NOT IN ('HS', '$comtrade_class') AND converted.target IS NULL THEN 'OTHER_REVISION'
    END AS aside_text
FROM read_csv(
    $file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', strict_mode = true,
    null_padding = false
) AS delivered
LEFT JOIN conversions AS converted ON converted.class = Classification AND converted.code = "Commodity Code"

-- UN Comtrade, the columns of the current interface as JSON. Totals are the rows with no second partner, all customs
-- procedures and all modes of transport together; the others are their parts. A weight of zero beside a value is one
-- that nobody weighed.
SELECT
    refYear AS year_text,
    lpad(reporterCode, CAST(greatest(3, length(reporterCode)) AS INTEGER), '0') AS reporter_text,
    lpad(partnerCode, CAST(greatest(3, length(partnerCode)) AS INTEGER), '0') AS partner_text,
    flowCode AS flow_text,
    coalesce(converted.target, cmdCode) AS code_text,
    CASE WHEN converted.target IS NOT NULL THEN concat(classificationCode, ' ', cmdCode) END AS regime_text,
    refYear AS period_text,
    primaryValue AS value_text,
    CASE WHEN TRY_CAST(netWgt AS DOUBLE) <> 0 THEN netWgt WHEN TRY_CAST(netWgt AS DOUBLE) IS NULL THEN NULLIF(netWgt, '') END AS quantity_text,
    lower(coalesce(isNetWgtEstimated, '')) IN ('true', '1') AS estimated,
    CASE
        WHEN freqCode <> 'A' THEN 'MONTH'
        WHEN refYear <> '$year' THEN 'OTHER_YEAR'
        WHEN length(cmdCode) <> 6 OR cmdCode = 'TOTAL' THEN 'OTHER_LEVEL'
        WHEN flowCode NOT IN ('X', 'M') THEN 'OTHER_FLOW'
        WHEN partner2Code <> '0' OR customsCode <> 'C00' OR motCode <> '0' THEN 'PART'
        WHEN classificationCode <> '$comtrade_class' AND converted.target IS NULL THEN 'OTHER_REVISION'
    END AS aside_text
FROM (
    SELECT unnest(data, recursive := true)
    FROM read_json($file, maximum_object_size = 2000000000, columns = {
        'data': 'STRUCT(typeCode VARCHAR, freqCode VARCHAR, refYear VARCHAR, reporterCode VARCHAR, flowCode VARCHAR, partnerCode VARCHAR, partner2Code VARCHAR, classificationCode VARCHAR, cmdCode VARCHAR, customsCode VARCHAR, motCode VARCHAR, netWgt VARCHAR, isNetWgtEstimated VARCHAR, primaryValue VARCHAR)[]'
    })
) AS delivered
LEFT JOIN conversions AS converted ON converted.class = classificationCode AND converted.code = cmdCode

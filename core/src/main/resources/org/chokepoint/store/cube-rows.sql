-- One number for product, importer and exporter, twelve bits for each of the places.
SELECT
    (product.number * 4096 + importer.number) * 4096 + exporter.number AS key,
    value_usd AS value
FROM cube_flows
JOIN cube_products AS product ON product.hs6 = cube_flows.hs6
JOIN cube_places AS importer ON importer.place = cube_flows.importer
JOIN cube_places AS exporter ON exporter.place = cube_flows.exporter

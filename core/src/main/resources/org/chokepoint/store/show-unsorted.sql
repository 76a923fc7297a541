-- Flows in the order in which they were delivered.
CREATE OR REPLACE VIEW unsorted_flows AS
SELECT *, filename AS part, file_row_number AS row
FROM ($rows) AS judged

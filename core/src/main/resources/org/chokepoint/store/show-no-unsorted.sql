CREATE OR REPLACE VIEW unsorted_flows AS SELECT * FROM trade_columns

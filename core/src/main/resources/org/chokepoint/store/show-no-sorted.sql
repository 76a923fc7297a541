CREATE OR REPLACE VIEW sorted_flows AS SELECT * FROM trade_columns

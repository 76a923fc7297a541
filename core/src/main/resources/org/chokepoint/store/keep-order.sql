-- Delivered rows must stay in their order, as their numbers lead back to the file: joins keep it with one thread, the
-- lists being the side that is looked up, however small the delivery is.
SET disabled_optimizers = 'join_order,build_side_probe_side';
SET threads = 1

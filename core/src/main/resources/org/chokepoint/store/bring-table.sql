-- A small table that the next question asks for.
CREATE OR REPLACE TEMP TABLE $name ($columns)

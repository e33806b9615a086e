-- expect 3: say the type of column 1
-- count_visits() -> one tally
SELECT COUNT(*) FROM visit v;

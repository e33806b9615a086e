-- expect 3: 'secret' stands behind a wall
-- secrets() -> many secret_row
SELECT s.words FROM secret s;

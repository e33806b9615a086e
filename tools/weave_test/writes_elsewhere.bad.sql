-- expect 3: 'secret' stands behind a wall
-- tell(words text) -> nothing
INSERT INTO secret (secret_id, words) VALUES (1, :words);

-- Another room, behind a wall.
-- walled
CREATE TABLE secret (
    secret_id INTEGER NOT NULL PRIMARY KEY,
    words     TEXT NOT NULL
) STRICT;

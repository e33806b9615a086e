-- The room that the cases of queries are in.
CREATE TABLE bar (
    person_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE visit (
    person_id INTEGER NOT NULL,
    visit_id  INTEGER NOT NULL,
    visit_on  TEXT NOT NULL,
    place     TEXT NOT NULL,
    minutes   INTEGER,
    PRIMARY KEY (person_id, visit_id)
) STRICT, WITHOUT ROWID;

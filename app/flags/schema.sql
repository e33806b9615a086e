-- flags: registrations, with level, category, review and end.

CREATE TABLE registration (
    person_id       INTEGER NOT NULL,
    registration_id INTEGER NOT NULL,
    type_code       TEXT NOT NULL,
    level_code      TEXT NOT NULL,      -- '' = none
    category_code   TEXT NOT NULL,      -- '' = none
    registered_on   TEXT,
    review_on       TEXT,               -- NULL = no review set
    ended_on        TEXT,               -- NULL = in force
    doubt           TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, registration_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_ref ON registration (source_ref);
CREATE INDEX registration_type ON registration (type_code, person_id);

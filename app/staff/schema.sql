-- staff: who works here, where, at what grade and how many hours. Staff data is not
-- case data: these tables say away or back, never why.
--
-- A code is one team, office or member of staff. What was held of it before a change
-- is kept in a table beside: the present row keeps its number, so that an account or
-- an absence goes on pointing to it.

CREATE TABLE team (
    team_id     INTEGER NOT NULL PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,      -- as the source says: SM, CT, UPW ...
    unit_code   TEXT NOT NULL,
    unit_name   TEXT NOT NULL,
    provider    TEXT NOT NULL,
    office_code TEXT NOT NULL,      -- '' = not known
    po_posts    INTEGER,            -- funded posts; NULL = not known
    pso_posts   INTEGER,
    fact_columns()
) STRICT;

CREATE TABLE office (
    office_id INTEGER NOT NULL PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    building  TEXT NOT NULL,
    street    TEXT NOT NULL,
    town      TEXT NOT NULL,
    postcode  TEXT NOT NULL,
    telephone TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    fact_columns()
) STRICT;

-- A member of staff. true_from_on and true_to_on are their first and last day here.
CREATE TABLE officer (
    officer_id       INTEGER NOT NULL PRIMARY KEY,
    code             TEXT NOT NULL UNIQUE,
    forename         TEXT NOT NULL,
    surname          TEXT NOT NULL,
    grade            TEXT NOT NULL,     -- SPO, PO, PSO, PQIP, ADMIN ...; '' = not known
    team_code        TEXT NOT NULL,     -- '' = not known
    contracted_hours INTEGER,           -- hundredths of an hour a week; NULL = not known
    email            TEXT NOT NULL,
    fact_columns()
) STRICT;
CREATE INDEX officer_team ON officer (team_code, surname);

-- Away from .. to, both days away. No kind and no reason: they are nobody's business.
CREATE TABLE staff_absence (
    officer_id INTEGER NOT NULL,
    absence_id INTEGER NOT NULL,
    from_on    TEXT NOT NULL,
    to_on      TEXT,                    -- NULL = until further notice
    fact_columns(),
    PRIMARY KEY (officer_id, absence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_absence_ref ON staff_absence (source_ref);

-- People who must not have to do with each other: blocks allocation, access and cover.
CREATE TABLE staff_conflict (
    officer_id  INTEGER NOT NULL,
    subject_id  INTEGER NOT NULL,       -- the person
    declared_at TEXT NOT NULL,
    declared_by INTEGER NOT NULL,
    PRIMARY KEY (officer_id, subject_id)
) STRICT, WITHOUT ROWID;

-- What was held of a code until superseded_at.
CREATE TABLE team_before (
    team_id     INTEGER NOT NULL,
    code        TEXT NOT NULL,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    unit_code   TEXT NOT NULL,
    unit_name   TEXT NOT NULL,
    provider    TEXT NOT NULL,
    office_code TEXT NOT NULL,
    po_posts    INTEGER,
    pso_posts   INTEGER,
    fact_columns(),
    PRIMARY KEY (team_id, superseded_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_before (
    office_id INTEGER NOT NULL,
    code      TEXT NOT NULL,
    name      TEXT NOT NULL,
    building  TEXT NOT NULL,
    street    TEXT NOT NULL,
    town      TEXT NOT NULL,
    postcode  TEXT NOT NULL,
    telephone TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (office_id, superseded_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE officer_before (
    officer_id       INTEGER NOT NULL,
    code             TEXT NOT NULL,
    forename         TEXT NOT NULL,
    surname          TEXT NOT NULL,
    grade            TEXT NOT NULL,
    team_code        TEXT NOT NULL,
    contracted_hours INTEGER,
    email            TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (officer_id, superseded_at)
) STRICT, WITHOUT ROWID;

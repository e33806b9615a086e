-- sentences: what the court ordered, in full wording, with the dates as they came.

-- An event is one appearance and what came of it. Its number is per person. It keeps
-- its event_id when what is held of it changes, since requirements, conditions and
-- contacts point to it: the row before is superseded, and known_at tells them apart.
CREATE TABLE event (
    person_id         INTEGER NOT NULL,
    event_id          INTEGER NOT NULL,
    number            INTEGER NOT NULL,
    offence_code      TEXT NOT NULL,
    disposal_code     TEXT NOT NULL,    -- '' = before sentence
    length            INTEGER,          -- NULL = none (life), or not known
    length_unit       TEXT NOT NULL,    -- D, W, M, Y, H
    sentenced_on      TEXT,
    court             TEXT NOT NULL,
    expected_end_on   TEXT,             -- imported; never reckoned here
    terminated_on     TEXT,             -- NULL = open
    custody_code      TEXT NOT NULL,    -- '' = not in custody
    release_due_on    TEXT,             -- imported
    released_on       TEXT,
    doubt             TEXT NOT NULL,    -- what is doubtful in it ('end before start'); ''
    fact_columns(),
    PRIMARY KEY (person_id, event_id, known_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE requirement (
    person_id      INTEGER NOT NULL,
    requirement_id INTEGER NOT NULL,
    event_id       INTEGER NOT NULL,
    main_code      TEXT NOT NULL,
    sub_code       TEXT NOT NULL,
    length         INTEGER,             -- NULL = none set, which is not zero
    length_unit    TEXT NOT NULL,
    imposed_on     TEXT,
    commenced_on   TEXT,                -- NULL = not begun
    terminated_on  TEXT,                -- NULL = open
    wording        TEXT NOT NULL,
    doubt          TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX requirement_ref ON requirement (source_ref);

CREATE TABLE licence_condition (
    person_id     INTEGER NOT NULL,
    condition_id  INTEGER NOT NULL,
    event_id      INTEGER NOT NULL,
    main_code     TEXT NOT NULL,
    sub_code      TEXT NOT NULL,
    started_on    TEXT,
    terminated_on TEXT,
    wording       TEXT NOT NULL,
    doubt         TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, condition_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX licence_condition_ref ON licence_condition (source_ref);

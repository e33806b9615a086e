-- allocation: which officer holds which case, and each case in one line.

-- Who has held the case. true_from_on is the day of allocation, true_to_on the last
-- day; a row without an end is the present holder.
CREATE TABLE case_holder (
    person_id  INTEGER NOT NULL,
    holding_id INTEGER NOT NULL,
    staff_code TEXT NOT NULL,
    team_code  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    fact_columns(),
    PRIMARY KEY (person_id, holding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_holder_staff ON case_holder (staff_code, is_current);
CREATE INDEX case_holder_ref ON case_holder (source_ref);

-- A case in one line, for lists: derived from the facts of many rooms, made again
-- whenever one of them changes, and never a source of anything.
CREATE TABLE case_line (
    person_id      INTEGER NOT NULL PRIMARY KEY,
    crn            TEXT NOT NULL,
    name           TEXT NOT NULL,
    name_order     TEXT NOT NULL,
    birth_on       TEXT,
    staff_code     TEXT NOT NULL,   -- '' = nobody holds the case
    team_code      TEXT NOT NULL,
    rosh           TEXT NOT NULL,   -- 'very high', 'high', 'medium', 'low', 'not known'
    rosh_order     INTEGER NOT NULL,-- 5 very high, 4 not known, 3 high, 2 medium, 1 low
    is_open        INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    sentence       TEXT NOT NULL,   -- the kind of the present sentence; ''
    end_order      TEXT NOT NULL,   -- when it ends, '9999-12-31' = not known or never
    status         TEXT NOT NULL,   -- custody, UAL ...; ''
    next_order     TEXT NOT NULL,   -- next appointment, '9999-12-31' = none booked
    seen_order     TEXT NOT NULL,   -- last attended, '0000-00-00' = never
    unknowns       INTEGER NOT NULL,-- how many of the banner's questions have no answer
    unknown_words  TEXT NOT NULL    -- the first of them in words; ''
) STRICT;
CREATE INDEX case_line_staff_name ON case_line (staff_code, name_order, person_id);
CREATE INDEX case_line_staff_rosh ON case_line (staff_code, rosh_order, person_id);
CREATE INDEX case_line_staff_next ON case_line (staff_code, next_order, person_id);
CREATE INDEX case_line_staff_seen ON case_line (staff_code, seen_order, person_id);
CREATE INDEX case_line_staff_end ON case_line (staff_code, end_order, person_id);
CREATE INDEX case_line_staff_unknowns ON case_line (staff_code, unknowns, person_id);
CREATE INDEX case_line_team_name ON case_line (team_code, name_order, person_id);
CREATE INDEX case_line_team_rosh ON case_line (team_code, rosh_order, person_id);
CREATE INDEX case_line_team_next ON case_line (team_code, next_order, person_id);
CREATE INDEX case_line_team_seen ON case_line (team_code, seen_order, person_id);
CREATE INDEX case_line_team_end ON case_line (team_code, end_order, person_id);
CREATE INDEX case_line_team_unknowns ON case_line (team_code, unknowns, person_id);

-- contacts: appointments and everything else that was done with or learned about a
-- person. A contact's day never changes: rescheduling writes a new row.

-- What kinds of contact there are here, with the code that other systems use.
CREATE TABLE contact_type (
    code           TEXT NOT NULL PRIMARY KEY,
    name           TEXT NOT NULL,
    is_appointment INTEGER NOT NULL CHECK (is_appointment IN (0, 1)),
    about          TEXT NOT NULL CHECK (about IN ('with', 'about', 'system')),
    is_victim      INTEGER NOT NULL CHECK (is_victim IN (0, 1)),
    is_enquiry     INTEGER NOT NULL CHECK (is_enquiry IN (0, 1)),
    disclosure     TEXT NOT NULL CHECK (disclosure IN ('may', 'review', 'not_yet', 'never'))
) STRICT, WITHOUT ROWID;

-- What can come of a contact. attended, complied, acceptable: yes, no, or not said.
CREATE TABLE contact_outcome (
    code       TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    attended   TEXT NOT NULL CHECK (attended IN ('yes', 'no', '')),
    complied   TEXT NOT NULL CHECK (complied IN ('yes', 'no', '')),
    acceptable TEXT NOT NULL CHECK (acceptable IN ('yes', 'no', ''))
) STRICT, WITHOUT ROWID;

-- Rows of one person lie together in the order of days: a page of the stream is one
-- read, backwards. Notes of ordinary length stand here, long ones beside.
CREATE TABLE contact (
    person_id    INTEGER NOT NULL,
    contact_on   TEXT NOT NULL,
    contact_id   INTEGER NOT NULL,
    minute       INTEGER,               -- after midnight; NULL = no time given
    end_minute   INTEGER,
    type_code    TEXT NOT NULL,
    outcome_code TEXT NOT NULL,         -- '' = none recorded
    event_id     INTEGER,               -- NULL = belongs to no one event
    staff_code   TEXT NOT NULL,         -- '' = not known
    team_code    TEXT NOT NULL,
    office_code  TEXT NOT NULL,
    is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
    note         TEXT NOT NULL,         -- '' = none, or a long one in contact_note
    is_long      INTEGER NOT NULL CHECK (is_long IN (0, 1)),
    written_at   TEXT NOT NULL,         -- when it was written, which may be later
    doubt        TEXT NOT NULL,         -- what is doubtful in it; '' = nothing
    fact_columns(),
    PRIMARY KEY (person_id, contact_on, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_ref ON contact (source_ref);
CREATE INDEX contact_staff_day ON contact (staff_code, contact_on);

CREATE TABLE contact_note (
    person_id  INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    note       TEXT NOT NULL,
    PRIMARY KEY (person_id, contact_id)
) STRICT, WITHOUT ROWID;

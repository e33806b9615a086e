-- victims: kept apart by a wall, not by a permission. weave refuses any query outside
-- this folder that reads or writes a table of this file.
-- walled

-- Contacts with and about a victim, routed here by the import.
CREATE TABLE victim_contact (
    subject_id  INTEGER NOT NULL,       -- the person whose case it is
    contact_id  INTEGER NOT NULL,
    contact_on  TEXT NOT NULL,
    minute      INTEGER,                -- after midnight; NULL = no time given
    type_code   TEXT NOT NULL,
    outcome_code TEXT NOT NULL,
    staff_code  TEXT NOT NULL,
    note        TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (subject_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX victim_contact_ref ON victim_contact (source_ref);

-- Registers that are about a victim.
CREATE TABLE victim_register (
    subject_id    INTEGER NOT NULL,
    register_id   INTEGER NOT NULL,
    type_code     TEXT NOT NULL,
    registered_on TEXT,
    review_on     TEXT,
    ended_on      TEXT,
    fact_columns(),
    PRIMARY KEY (subject_id, register_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX victim_register_ref ON victim_register (source_ref);

-- import: what was read, what was refused, and what is still to be mapped.

CREATE TABLE import_run (
    run_id      INTEGER NOT NULL PRIMARY KEY,
    source_id   INTEGER NOT NULL,
    folder      TEXT NOT NULL,
    mapping     TEXT NOT NULL,
    as_of_on    TEXT NOT NULL,
    began_at    TEXT NOT NULL,
    finished_at TEXT                    -- NULL = running, or stopped before its end
) STRICT;

-- How far each file has been read, so that a stopped import goes on from there. Rows
-- read are those added, changed, unchanged, rejected, duplicate and conflicting;
-- warned counts rows of any of them but the rejected and the duplicate.
CREATE TABLE import_file (
    run_id      INTEGER NOT NULL,
    file        TEXT NOT NULL,
    digest      TEXT NOT NULL,          -- SHA-256; '' = it could not be read
    lines_done  INTEGER NOT NULL,       -- the last row that was dealt with begins here
    is_done     INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    read        INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    rejected    INTEGER NOT NULL,
    warned      INTEGER NOT NULL,
    duplicate   INTEGER NOT NULL,       -- the same row again: stored once
    conflicting INTEGER NOT NULL,       -- another row with the same key: the first stands
    gone        INTEGER NOT NULL,       -- held, and no longer sent
    marks       TEXT NOT NULL,          -- what the file as a whole is like, a word a line
    problem     TEXT NOT NULL,          -- why the file could not be read; '' = it could
    PRIMARY KEY (run_id, file)
) STRICT, WITHOUT ROWID;

-- Each row that was refused or doubted, with its text as it came so that a person can
-- mend it. It may name a restricted person: shown to those who keep the import only.
CREATE TABLE import_line (
    run_id    INTEGER NOT NULL,
    file      TEXT NOT NULL,
    line      INTEGER NOT NULL,         -- physical line on which the row begins
    kind      TEXT NOT NULL,
    verdict   TEXT NOT NULL CHECK (verdict IN ('rejected', 'warned', 'duplicate')),
    reason    TEXT NOT NULL,
    row_text  TEXT NOT NULL,
    mended_at TEXT,                     -- NULL = not yet
    PRIMARY KEY (run_id, file, line, kind)
) STRICT, WITHOUT ROWID;

-- Whose record a run has touched, until it has said so on their chain.
CREATE TABLE import_person (
    run_id    INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    gone      INTEGER NOT NULL,
    PRIMARY KEY (run_id, person_id)
) STRICT, WITHOUT ROWID;

-- Codes that came and are in no table of ours, and what a person said they mean.
CREATE TABLE code_to_map (
    code_table TEXT NOT NULL,
    code       TEXT NOT NULL,
    code_id    INTEGER NOT NULL UNIQUE,
    rows_seen  INTEGER NOT NULL,        -- most in one import
    first_at   TEXT NOT NULL,
    mapped_to  TEXT NOT NULL,           -- '' = nobody has said; itself = has its own name
    PRIMARY KEY (code_table, code)
) STRICT, WITHOUT ROWID;

-- The code tables in use, those of the program and those that the unit loaded.
CREATE TABLE code_known (
    code_table TEXT NOT NULL,
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (code_table, code)
) STRICT, WITHOUT ROWID;

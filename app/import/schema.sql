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

-- How far each file has been read, so that a stopped import goes on from there.
CREATE TABLE import_file (
    run_id     INTEGER NOT NULL,
    file       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    lines_done INTEGER NOT NULL,
    is_done    INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    read       INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    rejected   INTEGER NOT NULL,
    warned     INTEGER NOT NULL,
    duplicate  INTEGER NOT NULL,
    problem    TEXT NOT NULL,           -- why the file could not be read; '' = it could
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

-- Codes that came and are in no table of ours.
CREATE TABLE code_to_map (
    code_table TEXT NOT NULL,
    code       TEXT NOT NULL,
    rows_seen  INTEGER NOT NULL,
    first_at   TEXT NOT NULL,
    mapped_to  TEXT NOT NULL,           -- '' = nobody has said
    PRIMARY KEY (code_table, code)
) STRICT, WITHOUT ROWID;

-- The code tables in use, those of the program and those that the unit loaded.
CREATE TABLE code_known (
    code_table TEXT NOT NULL,
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (code_table, code)
) STRICT, WITHOUT ROWID;

-- unpaid_work: sessions of unpaid work and the minutes credited.

CREATE TABLE work_session (
    person_id    INTEGER NOT NULL,
    session_on   TEXT NOT NULL,
    session_id   INTEGER NOT NULL,
    event_id     INTEGER NOT NULL,
    project_code TEXT NOT NULL,
    project_name TEXT NOT NULL,
    project_kind TEXT NOT NULL,
    minute       INTEGER,
    end_minute   INTEGER,
    outcome_code TEXT NOT NULL,         -- '' = none recorded
    credited     INTEGER,               -- minutes as they came; NULL = none
    doubt        TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, session_on, session_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_session_ref ON work_session (source_ref);

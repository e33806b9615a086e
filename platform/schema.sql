-- The platform's own tables. It knows subjects, accounts and acts, and nothing of
-- the field. A subject is whatever a record is about: ('person', 4711).

-- What the unit has set. One row a name; earlier values are in the journal.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where facts come from. Every fact points here, so that each can say its source
-- and how old it is. Source 1 is this record itself.
CREATE TABLE source (
    source_id INTEGER NOT NULL PRIMARY KEY,
    system    TEXT NOT NULL,        -- 'here', or the name of another system
    detail    TEXT NOT NULL,        -- 'nightly extract'; '' = nothing more to say
    as_of_on  TEXT,                 -- the day the source speaks for; NULL = as written
    loaded_at TEXT NOT NULL
) STRICT;

-- Whoever can sign in. The role is a word that the composition explains.
CREATE TABLE account (
    account_id    INTEGER NOT NULL PRIMARY KEY,
    username      TEXT NOT NULL UNIQUE,     -- lower case
    name          TEXT NOT NULL,            -- as colleagues know them
    role          TEXT NOT NULL,
    holder_id     INTEGER,                  -- who works here under it; NULL = nobody
    password_hash TEXT NOT NULL,            -- argon2id, in its own text form
    is_to_change  INTEGER NOT NULL CHECK (is_to_change IN (0, 1)),   -- must choose a new password
    has_keys      INTEGER NOT NULL CHECK (has_keys IN (0, 1)),       -- single-key commands are on
    created_at    TEXT NOT NULL,
    closed_at     TEXT                      -- NULL = open; a leaver's account is closed
) STRICT;
CREATE INDEX account_holder ON account (holder_id);

-- Sessions live here and end here. Only a digest of the cookie is kept.
CREATE TABLE session (
    session_digest TEXT NOT NULL PRIMARY KEY,
    account_id     INTEGER NOT NULL,
    form_token     TEXT NOT NULL,           -- against forged requests
    began_at       TEXT NOT NULL,
    seen_at        TEXT NOT NULL,
    ended_at       TEXT                     -- NULL = still open
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account_id);

-- Failed sign-ins, by what was typed and by where from, so that guessing becomes
-- slow and nobody is locked out for ever. Written even when the act is rolled back.
CREATE TABLE sign_in_failure (
    who      TEXT NOT NULL PRIMARY KEY,     -- 'name:...' or 'from:...'
    failures INTEGER NOT NULL,
    last_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One form, sent twice, acts once.
CREATE TABLE sent_form (
    account_id INTEGER NOT NULL,
    form_key   TEXT NOT NULL,
    sent_at    TEXT NOT NULL,
    location   TEXT NOT NULL,               -- where the first sending led
    PRIMARY KEY (account_id, form_key)
) STRICT, WITHOUT ROWID;

-- ---- The journal -----------------------------------------------------------------
-- Each subject has a chain of its own without gaps. A link's hash covers the one
-- before it and the neutral facts of the act. What was written stands apart, under a
-- salted digest, so that it can be disposed of and the chain still verifies.
CREATE TABLE chain (
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    seq          INTEGER NOT NULL,          -- of the last link
    hash         TEXT NOT NULL,             -- of the last link
    PRIMARY KEY (subject_kind, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    seq          INTEGER NOT NULL,          -- 1, 2, 3 ... within the subject
    at           TEXT NOT NULL,
    account_id   INTEGER NOT NULL,          -- 0 = the program itself
    act          TEXT NOT NULL,             -- 'viewed', 'added address' ...
    object_id    INTEGER NOT NULL,          -- what it was done to; 0 = the subject
    text_digest  TEXT NOT NULL,             -- of salt and words; '' = no words
    hash         TEXT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_account ON journal (account_id, at);

-- The words of an act: removable.
CREATE TABLE journal_words (
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    salt         TEXT NOT NULL,
    words        TEXT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, seq)
) STRICT, WITHOUT ROWID;

-- A seal covers the seal before it, its own number and day, and every head that has
-- moved since, read in one snapshot. A seal kept elsewhere proves what this file cannot
-- prove of itself.
CREATE TABLE seal (
    seal_id   INTEGER NOT NULL PRIMARY KEY, -- 1, 2, 3 ...
    sealed_at TEXT NOT NULL,
    sealed_on TEXT NOT NULL UNIQUE,         -- one a day
    chains    INTEGER NOT NULL,             -- heads that it covers
    hash      TEXT NOT NULL
) STRICT;

-- The heads that a seal covers, so that it can be proved again later. A head that has
-- not moved stays under the seal that covered it first.
CREATE TABLE sealed_head (
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    hash         TEXT NOT NULL,
    seal_id      INTEGER NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_head_seal ON sealed_head (seal_id, subject_kind, subject_id);

-- When an account last looked at a subject, and the time before that, for "new since
-- you last looked".
CREATE TABLE last_look (
    account_id   INTEGER NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    looked_at    TEXT NOT NULL,
    before_at    TEXT,                      -- NULL = never before
    PRIMARY KEY (account_id, subject_kind, subject_id)
) STRICT, WITHOUT ROWID;

-- A hold stops disposal and marks what is written after it. The live case goes on.
CREATE TABLE hold (
    subject_kind TEXT NOT NULL,
    subject_id   INTEGER NOT NULL,
    hold_id      INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    placed_at    TEXT NOT NULL,
    placed_by    INTEGER NOT NULL,
    copy_digest  TEXT NOT NULL,             -- of the sealed copy
    lifted_at    TEXT,                      -- NULL = in force
    PRIMARY KEY (subject_kind, subject_id, hold_id)
) STRICT, WITHOUT ROWID;

-- The sealed copy of a hold: who may open it is decided by permission, not by sight.
CREATE TABLE held_copy (
    hold_id INTEGER NOT NULL PRIMARY KEY,
    copy    TEXT NOT NULL
) STRICT;

-- The versions of the schema that this file has been through.
CREATE TABLE schema_version (
    version    INTEGER NOT NULL PRIMARY KEY,
    applied_at TEXT NOT NULL
) STRICT;

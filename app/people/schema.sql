-- people: who is supervised, and what is known of them as people. What belongs to a
-- person has a key that begins with person_id: rows of one person lie together.

-- One row a person. Everything that can change is a fact in a table of its own; the
-- name, birth date and number here are copies of the present ones, for lists.
CREATE TABLE person (
    person_id   INTEGER NOT NULL PRIMARY KEY,
    crn         TEXT NOT NULL UNIQUE,
    forename    TEXT NOT NULL,
    middle_name TEXT NOT NULL,
    surname     TEXT NOT NULL,
    called      TEXT NOT NULL,          -- what they like to be called; '' = the forename
    birth_on    TEXT,                   -- NULL = not known
    name_order  TEXT NOT NULL,          -- surname and forenames folded, for sorting
    sight       TEXT NOT NULL CHECK (sight IN ('open', 'restricted', 'closed')),
    known_at    TEXT NOT NULL,
    source_id   INTEGER NOT NULL,
    gone_at     TEXT                    -- NULL, or when the source stopped sending them
) STRICT;
CREATE INDEX person_birth ON person (birth_on, person_id);
CREATE INDEX person_name_order ON person (name_order, person_id);

-- Names now and before, and names also used. An alias may come with a birth date.
CREATE TABLE person_name (
    person_id   INTEGER NOT NULL,
    name_id     INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('name', 'alias', 'previous')),
    title       TEXT NOT NULL,
    forename    TEXT NOT NULL,
    middle_name TEXT NOT NULL,
    surname     TEXT NOT NULL,
    birth_on    TEXT,                   -- given with this name; NULL = none given
    gender      TEXT NOT NULL,          -- given with this name; '' = none given
    fact_columns(),
    PRIMARY KEY (person_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_name_ref ON person_name (source_ref);

-- Every name in every order, folded, and how it sounds: what Find looks in.
CREATE TABLE name_key (
    key       TEXT NOT NULL,            -- 'murphy kyle', 'kyle murphy', '~M610 K400'
    person_id INTEGER NOT NULL,
    name_id   INTEGER NOT NULL,
    PRIMARY KEY (key, person_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_person ON name_key (person_id, name_id);

-- Numbers by which other records know the person. The text is kept as it came.
CREATE TABLE person_identifier (
    person_id     INTEGER NOT NULL,
    identifier_id INTEGER NOT NULL,
    kind          TEXT NOT NULL,        -- pnc, cro, noms, crn_previous ...
    value         TEXT NOT NULL,        -- as it came
    canonical     TEXT NOT NULL,        -- in one form, for comparing; the value if not valid
    is_valid      INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
    fact_columns(),
    PRIMARY KEY (person_id, identifier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_identifier_value ON person_identifier (kind, canonical);

CREATE TABLE address (
    person_id   INTEGER NOT NULL,
    address_id  INTEGER NOT NULL,
    status      TEXT NOT NULL,          -- main, previous, bail ... by the source's code
    no_abode    INTEGER NOT NULL CHECK (no_abode IN (0, 1)),
    building    TEXT NOT NULL,
    number      TEXT NOT NULL,
    street      TEXT NOT NULL,
    town        TEXT NOT NULL,
    postcode    TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, address_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX address_ref ON address (source_ref);

-- All other facts about a person, one kind a word: app/people/facts.c lists the kinds,
-- with their label, disclosure, retention and how soon they are stale.
CREATE TABLE person_fact (
    person_id INTEGER NOT NULL,
    fact_id   INTEGER NOT NULL,
    kind      TEXT NOT NULL,            -- 'mobile', 'language', 'status', 'do_not_ask' ...
    value     TEXT NOT NULL,
    words     TEXT NOT NULL,            -- in their or the writer's own words; '' = none
    said_by   TEXT NOT NULL,            -- who told us; '' = the source does not say
    role      TEXT NOT NULL CHECK (role IN ('person', 'suspected', 'convicted', 'victim',
                                            'witness', 'other')),  -- whom the fact concerns
    fact_columns(),
    PRIMARY KEY (person_id, kind, fact_id)
) STRICT, WITHOUT ROWID;

-- Orders that protect somebody from this person, with their end. A fact of their own.
CREATE TABLE protective_order (
    person_id INTEGER NOT NULL,
    order_id  INTEGER NOT NULL,
    kind      TEXT NOT NULL,            -- restraining, no_contact, dapo, shpo, stalking ...
    terms     TEXT NOT NULL,
    court     TEXT NOT NULL,
    fact_columns(),
    PRIMARY KEY (person_id, order_id)
) STRICT, WITHOUT ROWID;

-- Two records that may be one person, or one number in two records. People decide.
CREATE TABLE possible_duplicate (
    person_id  INTEGER NOT NULL,        -- the smaller of the two
    other_id   INTEGER NOT NULL,
    reason     TEXT NOT NULL,           -- 'same_pnc', 'same_name_and_birth'
    noticed_at TEXT NOT NULL,
    decided_at TEXT,                    -- NULL = nobody has decided
    decision   TEXT NOT NULL,           -- '', 'apart', 'same'
    PRIMARY KEY (person_id, other_id, reason)
) STRICT, WITHOUT ROWID;

-- ---- Who may see whom ------------------------------------------------------------
-- account_id 0 bars everybody who has no pass (a restricted or closed person); an
-- account's own row bars that account whatever passes it has (an exclusion).
CREATE TABLE sight_bar (
    person_id  INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    since_at   TEXT NOT NULL,
    PRIMARY KEY (person_id, account_id)
) STRICT, WITHOUT ROWID;

-- Who may open a barred record: named staff, the holder and their senior while no
-- names are entered, and four hours of break-glass.
CREATE TABLE sight_pass (
    person_id  INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('named', 'holder', 'glass')),
    reason     TEXT NOT NULL,
    given_at   TEXT NOT NULL,
    given_by   INTEGER NOT NULL,
    until_at   TEXT NOT NULL,           -- '9999-12-31T00:00:00.000Z' = until taken away
    PRIMARY KEY (person_id, account_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX sight_pass_account ON sight_pass (account_id, person_id);

-- What somebody is told at once: that a restricted record was opened with a reason.
-- The responsible officer and the head of unit each have a row, until they have read it.
CREATE TABLE sight_notice (
    account_id INTEGER NOT NULL,        -- who is told
    notice_id  INTEGER NOT NULL,
    person_id  INTEGER NOT NULL,
    opened_by  INTEGER NOT NULL,        -- the account that opened it
    opened_at  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    read_at    TEXT,                    -- NULL = not yet
    PRIMARY KEY (account_id, notice_id)
) STRICT, WITHOUT ROWID;

-- Pieces of SQL that many queries and schemas share. weave puts them in where a
-- query or a schema says name(arguments). {1} is the first argument.
--
-- A query may always use these, which the platform fills in for each request:
--   :reader   the account that is reading
--   :now      the moment of the request
--   :as_at    the moment to look back to: now, unless the reader chose another
--   :today    the local date
--   :source   where what is written now comes from

-- macro fact_columns()
-- Every fact says when it was true in the world, when it was known here, where it
-- came from, what it may be used for and how long it is kept.
    true_from_on  TEXT,             -- NULL = since before anybody wrote it down
    true_to_on    TEXT,             -- NULL = still true; the last day it was true
    known_at      TEXT NOT NULL,
    superseded_at TEXT,             -- NULL = this is what is held now
    source_id     INTEGER NOT NULL, -- source.source_id: system, extract, as at
    source_ref    TEXT NOT NULL,    -- the source's own key for it; '' = it has none
    gone_at       TEXT,             -- NULL, or when the source stopped sending it
    disclosure    TEXT NOT NULL CHECK (disclosure IN ('may', 'review', 'not_yet', 'never')),
    standing      TEXT NOT NULL CHECK (standing IN ('fact', 'opinion', 'alleged')),
    is_disputed   INTEGER NOT NULL CHECK (is_disputed IN (0, 1)),
    retention     TEXT NOT NULL,    -- class of the unit's retention schedule
    dispose_on    TEXT              -- NULL = the schedule is empty: nothing is destroyed

-- macro fact_names()
true_from_on, true_to_on, known_at, superseded_at, source_id, source_ref, gone_at,
disclosure, standing, is_disputed, retention, dispose_on

-- macro fact_values()
-- For what is stated as fact by the present source: fact_values('class').
:true_from, :true_to, :now, NULL, :source, :source_ref, NULL, :disclosure, 'fact', 0, {1}, NULL

-- macro held()
-- What the record held at the moment looked back to: held(alias).
({1}.known_at <= :as_at AND ({1}.superseded_at IS NULL OR {1}.superseded_at > :as_at))

-- macro true_on_day()
-- What was true in the world on a day: true_on_day(alias, day).
(({1}.true_from_on IS NULL OR {1}.true_from_on <= {2})
 AND ({1}.true_to_on IS NULL OR {1}.true_to_on >= {2}))

-- Writing and following the chains.

-- chain_head(kind text, subject int) -> one chain_head
SELECT seq, hash FROM chain WHERE subject_kind = :kind AND subject_id = :subject;

-- put_chain_head(kind text, subject int, seq int, hash text) -> nothing
INSERT INTO chain (subject_kind, subject_id, seq, hash) VALUES (:kind, :subject, :seq, :hash)
ON CONFLICT (subject_kind, subject_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash;

-- add_link(kind text, subject int, seq int, at instant, account int, act text,
--          object int, digest text, hash text) -> nothing
INSERT INTO journal (subject_kind, subject_id, seq, at, account_id, act, object_id, text_digest,
                     hash)
VALUES (:kind, :subject, :seq, :at, :account, :act, :object, :digest, :hash);

-- add_words(kind text, subject int, seq int, salt text, words text) -> nothing
INSERT INTO journal_words (subject_kind, subject_id, seq, salt, words)
VALUES (:kind, :subject, :seq, :salt, :words);

-- ---- following --------------------------------------------------------------------

-- Chains in order of subject, a batch at a time.
-- chains_after(kind text, subject int, most int) -> many chain_line
SELECT subject_kind, subject_id, seq, hash FROM chain
 WHERE (subject_kind, subject_id) > (:kind, :subject)
 ORDER BY subject_kind, subject_id LIMIT :most;

-- The links of a chain from one on, with their words where those are kept. The moment
-- is given as it is stored, since that is what was hashed.
-- links_after(kind text, subject int, seq int, most int) -> many link
SELECT j.seq, j.at AS "happened:text", j.account_id, j.act, j.object_id, j.text_digest, j.hash,
       w.salt, w.words
  FROM journal j
  LEFT JOIN journal_words w ON w.subject_kind = j.subject_kind AND w.subject_id = j.subject_id
                           AND w.seq = j.seq
 WHERE j.subject_kind = :kind AND j.subject_id = :subject AND j.seq > :seq
 ORDER BY j.seq LIMIT :most;

-- link_hash(kind text, subject int, seq int) -> one link_hash
SELECT hash FROM journal WHERE subject_kind = :kind AND subject_id = :subject AND seq = :seq;

-- The first link that belongs to no chain: somebody took its head away.
-- link_of_no_chain() -> one stray_link
SELECT j.subject_kind, j.subject_id, j.seq FROM journal j
 WHERE NOT EXISTS (SELECT 1 FROM chain c WHERE c.subject_kind = j.subject_kind
                    AND c.subject_id = j.subject_id)
 ORDER BY j.subject_kind, j.subject_id, j.seq LIMIT 1;

-- ---- seals ------------------------------------------------------------------------

-- last_seal() -> one seal_line
SELECT seal_id, sealed_at, sealed_on, chains, hash FROM seal ORDER BY seal_id DESC LIMIT 1;

-- seal_by_id(seal int) -> one seal_line
SELECT seal_id, sealed_at, sealed_on, chains, hash FROM seal WHERE seal_id = :seal;

-- The next seal there is after another.
-- seal_after(seal int) -> one seal_line
SELECT seal_id, sealed_at, sealed_on, chains, hash FROM seal WHERE seal_id > :seal
 ORDER BY seal_id LIMIT 1;

-- add_seal(seal int, sealed date, chains int, hash text) -> nothing
INSERT INTO seal (seal_id, sealed_at, sealed_on, chains, hash)
VALUES (:seal, :now, :sealed, :chains, :hash);

-- Heads that have moved since they were sealed, a batch at a time.
-- heads_to_seal(kind text, subject int, most int) -> many chain_line
SELECT c.subject_kind, c.subject_id, c.seq, c.hash FROM chain c
 WHERE (c.subject_kind, c.subject_id) > (:kind, :subject)
   AND NOT EXISTS (SELECT 1 FROM sealed_head h WHERE h.subject_kind = c.subject_kind
                    AND h.subject_id = c.subject_id AND h.seq = c.seq)
 ORDER BY c.subject_kind, c.subject_id LIMIT :most;

-- add_sealed_head(seal int, kind text, subject int, seq int, hash text) -> nothing
INSERT INTO sealed_head (seal_id, subject_kind, subject_id, seq, hash)
VALUES (:seal, :kind, :subject, :seq, :hash);

-- The heads that a seal covers, in order, a batch at a time.
-- sealed_heads_after(seal int, kind text, subject int, most int) -> many chain_line
SELECT subject_kind, subject_id, seq, hash FROM sealed_head
 WHERE seal_id = :seal AND (subject_kind, subject_id) > (:kind, :subject)
 ORDER BY subject_kind, subject_id LIMIT :most;

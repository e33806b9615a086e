-- Holds on subjects, and their sealed copies.

-- add_hold(kind text, subject int, hold int, reason text, digest text) -> nothing
INSERT INTO hold (subject_kind, subject_id, hold_id, reason, placed_at, placed_by, copy_digest,
                  lifted_at)
VALUES (:kind, :subject, :hold, :reason, :now, :reader, :digest, NULL);

-- add_held_copy(hold int, copy text) -> nothing
INSERT INTO held_copy (hold_id, copy) VALUES (:hold, :copy);

-- end_hold(kind text, subject int, hold int) -> changed
UPDATE hold SET lifted_at = :now
 WHERE subject_kind = :kind AND subject_id = :subject AND hold_id = :hold AND lifted_at IS NULL;

-- The holds that were ever placed on a subject, the first one first.
-- holds_on(kind text, subject int) -> many hold_line
SELECT h.hold_id, h.reason, h.placed_at, h.placed_by, a.name AS "placed_by_name:text",
       h.copy_digest, h.lifted_at
  FROM hold h LEFT JOIN account a ON a.account_id = h.placed_by
 WHERE h.subject_kind = :kind AND h.subject_id = :subject
 ORDER BY h.hold_id;

-- first_hold_on(kind text, subject int) -> one first_hold
SELECT placed_at FROM hold
 WHERE subject_kind = :kind AND subject_id = :subject AND lifted_at IS NULL
 ORDER BY placed_at LIMIT 1;

-- The sealed copy of a hold, if the hold is on this subject.
-- held_copy_of(kind text, subject int, hold int) -> one held_copy
SELECT c.copy, h.copy_digest
  FROM hold h JOIN held_copy c ON c.hold_id = h.hold_id
 WHERE h.subject_kind = :kind AND h.subject_id = :subject AND h.hold_id = :hold;

-- The link by which a copy was sealed into the subject's chain.
-- sealing_link(kind text, subject int, hold int, act text) -> one sealing_link
SELECT seq FROM journal
 WHERE subject_kind = :kind AND subject_id = :subject AND object_id = :hold AND act = :act LIMIT 1;

-- Codes that are known, and codes that nobody has explained.

-- Ours: our name stands.
-- put_code(code_table text, code text, name text) -> nothing
INSERT INTO code_known (code_table, code, name) VALUES (:code_table, :code, :name)
ON CONFLICT (code_table, code) DO UPDATE SET name = excluded.name;

-- A unit's: only where we have none.
-- add_code(code_table text, code text, name text) -> nothing
INSERT INTO code_known (code_table, code, name) VALUES (:code_table, :code, :name)
ON CONFLICT (code_table, code) DO NOTHING;

-- Without those that stand for another: they mean what that one means.
-- known_codes() -> many known_code
SELECT k.code_table, k.code, k.name FROM code_known k
 WHERE NOT EXISTS (SELECT 1 FROM code_to_map m
                    WHERE m.code_table = k.code_table AND m.code = k.code
                      AND m.mapped_to <> '' AND m.mapped_to <> m.code);

-- Codes that somebody has said the meaning of.
-- mapped_codes() -> many mapped_code
SELECT code_table, code, mapped_to FROM code_to_map WHERE mapped_to <> '';

-- count_code_to_map(code_table text, code text, id int, rows int) -> nothing
INSERT INTO code_to_map (code_table, code, code_id, rows_seen, first_at, mapped_to)
VALUES (:code_table, :code, :id, :rows, :now, '')
ON CONFLICT (code_table, code) DO UPDATE
   SET rows_seen = CASE WHEN excluded.rows_seen > code_to_map.rows_seen
                        THEN excluded.rows_seen ELSE code_to_map.rows_seen END;

-- What has become known since need not be mapped.
-- forget_known_codes() -> nothing
DELETE FROM code_to_map
 WHERE mapped_to = ''
   AND EXISTS (SELECT 1 FROM code_known k WHERE k.code_table = code_to_map.code_table
                AND k.code = code_to_map.code);

-- codes_to_map() -> many code_to_map
SELECT code_table, code, rows_seen FROM code_to_map WHERE mapped_to = ''
 ORDER BY code_table, code;

-- ---- what a person says a code means ----------------------------------------------

-- map_code(code int, mapped_to text) -> nothing
UPDATE code_to_map SET mapped_to = :mapped_to WHERE code_id = :code;

-- code_meant(code_table text, code text) -> one meant
SELECT k.name FROM code_known k WHERE k.code_table = :code_table AND k.code = :code;

-- Another code that is said to mean this one.
-- other_with_meaning(code int, code_table text, mapped_to text) -> one other_code
SELECT m.code FROM code_to_map m
 WHERE m.code_table = :code_table AND m.mapped_to = :mapped_to AND m.code_id <> :code
 ORDER BY m.code LIMIT 1;

-- contact_type_meant(code text) -> one contact_type_meant
SELECT t.is_appointment, t.about, t.is_victim, t.is_enquiry, t.disclosure
  FROM contact_type t WHERE t.code = :code;

-- contact_outcome_meant(code text) -> one contact_outcome_meant
SELECT o.attended, o.complied, o.acceptable FROM contact_outcome o WHERE o.code = :code;

-- What came with a code of contact and stands on this side of the wall.
-- contacts_sent_as(code text) -> many sent_as_contact
-- unsighted: they go behind the wall, and nothing of them is shown
-- scans: a code is explained once
SELECT c.person_id, c.contact_on, c.minute, c.type_code, c.outcome_code, c.staff_code,
       COALESCE(n.note, c.note) AS "note:text", c.source_id, c.source_ref
  FROM contact c
  LEFT JOIN contact_note n ON n.person_id = c.person_id AND n.contact_id = c.contact_id
 WHERE c.type_code = :code AND c.superseded_at IS NULL AND c.source_ref <> '';

-- registrations_sent_as(code text) -> many sent_as_registration
-- unsighted: they go behind the wall, and nothing of them is shown
SELECT r.person_id, r.type_code, r.registered_on, r.review_on, r.ended_on, r.source_id,
       r.source_ref
  FROM registration r
 WHERE r.type_code = :code AND r.superseded_at IS NULL AND r.source_ref <> '';

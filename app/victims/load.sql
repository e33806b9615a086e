-- Contacts and registers that concern a victim: they come to this side of the wall.

-- add_sent_victim_contact(subject int, id int, on date, minute int?, type text,
--     outcome text, staff text, note text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO victim_contact (subject_id, contact_id, contact_on, minute, type_code,
                            outcome_code, staff_code, note, fact_names())
SELECT :subject, :id, :on, :minute, :type, :outcome, :staff, :note, fact_values('victim')
 WHERE NOT EXISTS (SELECT 1 FROM victim_contact c WHERE sent_before(c)
                    AND c.subject_id = :subject AND c.contact_on = :on
                    AND same(c.minute, :minute) AND c.type_code = :type
                    AND c.outcome_code = :outcome AND c.staff_code = :staff
                    AND c.note = :note);

-- supersede_victim_contact(source_ref text, id int) -> changed
UPDATE victim_contact SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND contact_id <> :id;

-- sent_victim_contacts(from int, to int) -> many victim_contact_ref
SELECT c.subject_id, c.contact_id, c.source_ref FROM victim_contact c
 WHERE c.subject_id BETWEEN :from AND :to AND c.source_ref <> '' AND still_stands(c);

-- mark_victim_contact_gone(subject int, id int) -> nothing
UPDATE victim_contact SET gone_at = :now WHERE subject_id = :subject AND contact_id = :id;

-- add_sent_victim_register(subject int, id int, type text, registered date, review date,
--     ended date, true_from date, true_to date, source_ref text, disclosure text)
--     -> changed
INSERT INTO victim_register (subject_id, register_id, type_code, registered_on, review_on,
                             ended_on, fact_names())
SELECT :subject, :id, :type, :registered, :review, :ended, fact_values('victim')
 WHERE NOT EXISTS (SELECT 1 FROM victim_register r WHERE sent_before(r)
                    AND r.subject_id = :subject AND r.type_code = :type
                    AND same(r.registered_on, :registered) AND same(r.review_on, :review)
                    AND same(r.ended_on, :ended));

-- supersede_victim_register(source_ref text, id int) -> changed
UPDATE victim_register SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND register_id <> :id;

-- sent_victim_registers(from int, to int) -> many victim_register_ref
SELECT r.subject_id, r.register_id, r.source_ref FROM victim_register r
 WHERE r.subject_id BETWEEN :from AND :to AND r.source_ref <> '' AND still_stands(r);

-- mark_victim_register_gone(subject int, id int) -> nothing
UPDATE victim_register SET gone_at = :now WHERE subject_id = :subject AND register_id = :id;

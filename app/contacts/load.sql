-- Contacts, and what kinds of contact and outcome there are, as a source sends them.

-- put_contact_type(code text, name text, appointment bool, about text, victim bool,
--     enquiry bool, disclosure text) -> nothing
INSERT INTO contact_type (code, name, is_appointment, about, is_victim, is_enquiry, disclosure)
VALUES (:code, :name, :appointment, :about, :victim, :enquiry, :disclosure)
ON CONFLICT (code) DO UPDATE
   SET name = excluded.name, is_appointment = excluded.is_appointment,
       about = excluded.about, is_victim = excluded.is_victim,
       is_enquiry = excluded.is_enquiry, disclosure = excluded.disclosure;

-- put_contact_outcome(code text, name text, attended text, complied text,
--     acceptable text) -> nothing
INSERT INTO contact_outcome (code, name, attended, complied, acceptable)
VALUES (:code, :name, :attended, :complied, :acceptable)
ON CONFLICT (code) DO UPDATE
   SET name = excluded.name, attended = excluded.attended, complied = excluded.complied,
       acceptable = excluded.acceptable;

-- A note that is too long to lie beside the others stands in contact_note: `note` is
-- then empty, and `long_note` is what it must be alike to.
-- add_sent_contact(person int, id int, on date, minute int?, end_minute int?, type text,
--     outcome text, event int?, staff text, team text, office text, sensitive bool,
--     note text, long_note text, too_long bool, doubt text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO contact (person_id, contact_on, contact_id, minute, end_minute, type_code,
                     outcome_code, event_id, staff_code, team_code, office_code,
                     is_sensitive, note, is_long, written_at, doubt, fact_names())
SELECT :person, :on, :id, :minute, :end_minute, :type, :outcome, :event, :staff, :team,
       :office, :sensitive, :note, :too_long, :now, :doubt, fact_values('contact')
 WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE sent_before(c)
                    AND c.person_id = :person AND c.contact_on = :on
                    AND same(c.minute, :minute) AND same(c.end_minute, :end_minute)
                    AND c.type_code = :type AND c.outcome_code = :outcome
                    AND same(c.event_id, :event) AND c.staff_code = :staff
                    AND c.team_code = :team AND c.office_code = :office
                    AND c.is_sensitive = :sensitive AND c.note = :note
                    AND c.is_long = :too_long AND c.doubt = :doubt
                    AND (c.is_long = 0
                         OR EXISTS (SELECT 1 FROM contact_note n
                                     WHERE n.person_id = c.person_id
                                       AND n.contact_id = c.contact_id
                                       AND n.note = :long_note)));

-- add_long_note(person int, contact int, note text) -> nothing
INSERT INTO contact_note (person_id, contact_id, note) VALUES (:person, :contact, :note);

-- supersede_contact(source_ref text, id int) -> changed
UPDATE contact SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND contact_id <> :id;

-- sent_contacts(from int, to int) -> many contact_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT c.person_id, c.contact_on, c.contact_id, c.source_ref FROM contact c
 WHERE c.person_id BETWEEN :from AND :to AND c.source_ref <> '' AND still_stands(c);

-- mark_contact_gone(person int, on date, id int) -> nothing
UPDATE contact SET gone_at = :now
 WHERE person_id = :person AND contact_on = :on AND contact_id = :id;

-- What is known of each kind of contact that the import must know.
-- sent_contact_types() -> many sent_contact_type
SELECT t.code, t.is_victim, t.disclosure FROM contact_type t;

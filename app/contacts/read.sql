-- Reading contacts: on the stream, and what is next and last.

-- The contacts of a person before a day and id, newest first.
-- contacts_before(person int, before date, id int, most int) -> many contact_line
SELECT c.contact_on, c.contact_id, c.minute, c.end_minute, c.type_code, t.name AS type_name,
       t.is_appointment AS "is_appointment:int?", c.outcome_code, o.name AS outcome_name, c.staff_code, f.forename, f.surname,
       c.is_sensitive, c.note, n.note AS long_note, c.written_at, c.doubt, c.gone_at,
       s.system, s.as_of_on
  FROM contact c
  JOIN source s ON s.source_id = c.source_id
  LEFT JOIN contact_type t ON t.code = c.type_code
  LEFT JOIN contact_outcome o ON o.code = c.outcome_code
  LEFT JOIN officer f ON f.code = c.staff_code
  LEFT JOIN contact_note n ON n.person_id = c.person_id AND n.contact_id = c.contact_id
 WHERE c.person_id = :person AND (c.contact_on, c.contact_id) < (:before, :id)
   AND held(c) AND sighted(c.person_id)
 ORDER BY c.contact_on DESC, c.contact_id DESC LIMIT :most;

-- Appointments from a day on, soonest first.
-- appointments_from(person int, since date, most int) -> many appointment_line
SELECT c.contact_on, c.contact_id, c.minute, c.end_minute, c.type_code, t.name AS type_name,
       c.staff_code, f.forename, f.surname, c.office_code, p.name AS office_name
  FROM contact c
  JOIN contact_type t ON t.code = c.type_code
  LEFT JOIN officer f ON f.code = c.staff_code
  LEFT JOIN office p ON p.code = c.office_code
 WHERE c.person_id = :person AND c.contact_on >= :since AND t.is_appointment = 1
   AND c.outcome_code = '' AND held(c) AND sighted(c.person_id)
 ORDER BY c.contact_on, c.contact_id LIMIT :most;

-- Enquiries that the source records, by their contact codes, newest first.
-- enquiries_recorded(person int) -> many enquiry_line
SELECT c.contact_on, c.contact_id, c.type_code FROM contact c
 WHERE c.person_id = :person AND c.type_code IN ('C369', 'C515', 'SFGC', 'SFRR') AND held(c) AND sighted(c.person_id)
 ORDER BY c.contact_on DESC, c.contact_id DESC;

-- How often, since a day, the person did not attend without an acceptable reason.
-- unacceptable_since(person int, since date) -> one tally
SELECT COUNT(*) AS "count:int" FROM contact c
  JOIN contact_outcome o ON o.code = c.outcome_code
 WHERE c.person_id = :person AND c.contact_on >= :since AND c.contact_on <= :today
   AND o.attended = 'no' AND o.acceptable = 'no' AND held(c) AND sighted(c.person_id);

-- Each case in one line: gathered from the facts of many rooms.

-- People as they are, with who holds the case.
-- case_people(from int, to int) -> many case_person
-- unsighted: it makes what lists are made of, and shows nothing
SELECT p.person_id, p.crn, p.forename, p.middle_name, p.surname, p.birth_on, p.name_order,
       h.staff_code AS "staff_code:text", h.team_code AS "team_code:text",
       (SELECT f.value FROM person_fact f
         WHERE f.person_id = p.person_id AND f.kind = 'rosh_level' AND still_stands(f)
         ORDER BY f.fact_id DESC LIMIT 1) AS "rosh:text",
       (SELECT COUNT(*) FROM address a
         WHERE a.person_id = p.person_id AND a.status = 'M' AND still_stands(a)
           AND true_on_day(a, :today)) AS "addresses:int"
  FROM person p
  LEFT JOIN case_holder h ON h.person_id = p.person_id AND h.is_current = 1 AND still_stands(h)
 WHERE p.person_id BETWEEN :from AND :to
 ORDER BY p.person_id;

-- Events that are not over, the latest sentence of each person last.
-- case_events(from int, to int) -> many case_event
-- unsighted: it makes what lists are made of, and shows nothing
-- scans: sorts the few open events of some hundred people
SELECT e.person_id, e.disposal_code, d.name AS disposal_name, e.expected_end_on,
       e.custody_code, c.name AS custody_name
  FROM event e
  LEFT JOIN code_known d ON d.code_table = 'disposal_types' AND d.code = e.disposal_code
  LEFT JOIN code_known c ON c.code_table = 'custody_status' AND c.code = e.custody_code
 WHERE e.person_id BETWEEN :from AND :to AND still_stands(e)
   AND (e.terminated_on IS NULL OR e.terminated_on > :today)
 ORDER BY e.person_id, COALESCE(e.sentenced_on, ''), e.number;

-- What contacts tell of a case: its next appointment, when the person was last seen,
-- and enquiries asked and answered, by nDelius's codes of them.
-- case_contacts(from int, to int) -> many case_contact
-- unsighted: it makes what lists are made of, and shows nothing
-- scans: the two short tables of kinds and outcomes, once
SELECT c.person_id,
       MIN(CASE WHEN c.contact_on >= :today AND c.outcome_code = ''
                 AND c.type_code IN (SELECT t.code FROM contact_type t
                                      WHERE t.is_appointment = 1)
                THEN c.contact_on END) AS "next_on:date",
       MAX(CASE WHEN c.contact_on <= :today
                 AND c.outcome_code IN (SELECT o.code FROM contact_outcome o
                                         WHERE o.attended = 'yes')
                THEN c.contact_on END) AS "seen_on:date",
       MAX(CASE WHEN c.type_code = 'C369' THEN c.contact_on END) AS "police_asked_on:date",
       MAX(CASE WHEN c.type_code = 'C515' THEN c.contact_on END) AS "police_answered_on:date",
       MAX(CASE WHEN c.type_code = 'SFGC' THEN c.contact_on END) AS "care_asked_on:date",
       MAX(CASE WHEN c.type_code = 'SFRR' THEN c.contact_on END) AS "care_answered_on:date"
  FROM contact c
 WHERE c.person_id BETWEEN :from AND :to AND still_stands(c)
 GROUP BY c.person_id ORDER BY c.person_id;

-- Written only where it differs.
-- put_case_line(person int, crn text, name text, name_order text, born date, staff text,
--     team text, rosh text, rosh_order int, open bool, sentence text, end_order text,
--     status text, next_order text, seen_order text, unknowns int, unknown_words text)
--     -> changed
INSERT INTO case_line (person_id, crn, name, name_order, birth_on, staff_code, team_code, rosh,
                       rosh_order, is_open, sentence, end_order, status, next_order,
                       seen_order, unknowns, unknown_words)
VALUES (:person, :crn, :name, :name_order, :born, :staff, :team, :rosh, :rosh_order, :open,
        :sentence, :end_order, :status, :next_order, :seen_order, :unknowns, :unknown_words)
ON CONFLICT (person_id) DO UPDATE
   SET name = excluded.name, name_order = excluded.name_order, birth_on = excluded.birth_on,
       staff_code = excluded.staff_code, team_code = excluded.team_code, rosh = excluded.rosh,
       rosh_order = excluded.rosh_order, is_open = excluded.is_open,
       sentence = excluded.sentence, end_order = excluded.end_order,
       status = excluded.status, next_order = excluded.next_order,
       seen_order = excluded.seen_order, unknowns = excluded.unknowns,
       unknown_words = excluded.unknown_words
 WHERE (case_line.name, case_line.name_order, case_line.birth_on, case_line.staff_code,
        case_line.team_code, case_line.rosh, case_line.is_open, case_line.sentence,
        case_line.end_order, case_line.status, case_line.next_order, case_line.seen_order,
        case_line.unknowns, case_line.unknown_words)
       IS DISTINCT FROM
       (excluded.name, excluded.name_order, excluded.birth_on, excluded.staff_code,
        excluded.team_code, excluded.rosh, excluded.is_open, excluded.sentence,
        excluded.end_order, excluded.status, excluded.next_order, excluded.seen_order,
        excluded.unknowns, excluded.unknown_words);

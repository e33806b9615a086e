-- Reading who holds a case, and cases by holder.

-- Who holds the case now.
-- present_holder(person int) -> one present_holder
SELECT h.staff_code, h.team_code, h.true_from_on, o.officer_id AS "officer_id:int?", o.forename,
       o.surname, o.grade, t.name AS team_name, s.system, s.as_of_on
  FROM case_holder h
  JOIN source s ON s.source_id = h.source_id
  LEFT JOIN officer o ON o.code = h.staff_code
  LEFT JOIN team t ON t.code = h.team_code
 WHERE h.person_id = :person AND h.is_current = 1 AND held(h) AND sighted(h.person_id)
 ORDER BY h.person_id, h.holding_id LIMIT 1;

-- holders_of(person int) -> many holder_line
SELECT h.holding_id, h.staff_code, h.true_from_on, h.true_to_on, h.reason, h.is_current,
       o.forename, o.surname, t.name AS team_name, h.known_at, h.gone_at, s.system, s.as_of_on
  FROM case_holder h
  JOIN source s ON s.source_id = h.source_id
  LEFT JOIN officer o ON o.code = h.staff_code
  LEFT JOIN team t ON t.code = h.team_code
 WHERE h.person_id = :person AND held(h) AND sighted(h.person_id)
 ORDER BY h.person_id, h.holding_id;

-- The cases that one officer holds.
-- cases_of_officer(staff text) -> list case_row by c.name_order, c.rosh_order, c.next_order,
--     c.seen_order, c.end_order, c.unknowns then c.person_id
SELECT c.person_id, c.crn, c.name, c.name_order, c.birth_on, c.staff_code, c.team_code, c.rosh,
       c.rosh_order, c.sentence, c.end_order, c.status, c.next_order, c.seen_order, c.unknowns,
       c.unknown_words
  FROM case_line c
 WHERE c.staff_code = :staff AND c.is_open = 1 AND sighted(c.person_id);

-- The cases of a team.
-- cases_of_team(team text) -> list case_row by c.name_order, c.rosh_order, c.next_order,
--     c.seen_order, c.end_order, c.unknowns then c.person_id
SELECT c.person_id, c.crn, c.name, c.name_order, c.birth_on, c.staff_code, c.team_code, c.rosh,
       c.rosh_order, c.sentence, c.end_order, c.status, c.next_order, c.seen_order, c.unknowns,
       c.unknown_words
  FROM case_line c
 WHERE c.team_code = :team AND c.is_open = 1 AND sighted(c.person_id);

-- How many open cases of an officer the reader may not open.
-- withheld_of_officer(staff text) -> one withheld
-- unsighted: it counts those who are not sighted, and shows none of them
SELECT COUNT(*) AS "count:int" FROM case_line c
 WHERE c.staff_code = :staff AND c.is_open = 1
   AND EXISTS (SELECT 1 FROM sight_bar b WHERE b.person_id = c.person_id)
   AND NOT (sighted(c.person_id));

-- withheld_of_team(team text) -> one withheld
-- unsighted: it counts those who are not sighted, and shows none of them
SELECT COUNT(*) AS "count:int" FROM case_line c
 WHERE c.team_code = :team AND c.is_open = 1
   AND EXISTS (SELECT 1 FROM sight_bar b WHERE b.person_id = c.person_id)
   AND NOT (sighted(c.person_id));

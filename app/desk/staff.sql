-- Members of staff, for the desk's pages.

-- officer_code(officer int) -> one officer_code
SELECT code, team_code FROM officer WHERE officer_id = :officer;

-- team_choices() -> many team_choice
SELECT code, name FROM team WHERE superseded_at IS NULL AND true_to_on IS NULL ORDER BY name;

-- Everybody who works here.
-- staff_all() -> list staff_row by o.surname, o.code, o.grade, o.team_code
--     then o.officer_id
SELECT o.officer_id, o.code, o.forename, o.surname, o.grade, o.team_code, t.name AS team_name,
       o.contracted_hours, o.true_to_on
  FROM officer o LEFT JOIN team t ON t.code = o.team_code
 WHERE o.superseded_at IS NULL AND o.true_to_on IS NULL;

-- staff_member(officer int) -> one staff_member
SELECT o.officer_id, o.code, o.forename, o.surname, o.grade, o.team_code, t.name AS team_name,
       f.name AS office_name, f.telephone, o.contracted_hours, o.email, o.true_from_on,
       o.true_to_on, o.gone_at, s.system, s.as_of_on
  FROM officer o
  JOIN source s ON s.source_id = o.source_id
  LEFT JOIN team t ON t.code = o.team_code
  LEFT JOIN office f ON f.code = t.office_code
 WHERE o.officer_id = :officer;

-- Away or not on a day. Never why.
-- away_on(officer int, day date) -> one away
SELECT a.to_on FROM staff_absence a
 WHERE a.officer_id = :officer AND a.from_on <= :day AND (a.to_on IS NULL OR a.to_on >= :day)
   AND a.superseded_at IS NULL
 ORDER BY a.officer_id, a.absence_id LIMIT 1;

-- How many open cases they hold: everybody, also those the reader may not open.
-- caseload_of(staff text) -> one caseload
-- unsighted: it is a count of cases, and names none of them
SELECT COUNT(*) AS "count:int" FROM case_line c WHERE c.staff_code = :staff AND c.is_open = 1;

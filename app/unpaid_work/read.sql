-- Reading sessions of unpaid work.

-- Sessions before a day and id, newest first.
-- sessions_before(person int, before date, id int, most int) -> many session_line
SELECT u.session_on, u.session_id, u.minute, u.end_minute, u.project_name, u.outcome_code,
       o.name AS outcome_name, u.credited, u.doubt, u.known_at, u.gone_at, s.system, s.as_of_on
  FROM work_session u
  JOIN source s ON s.source_id = u.source_id
  LEFT JOIN contact_outcome o ON o.code = u.outcome_code
 WHERE u.person_id = :person AND (u.session_on, u.session_id) < (:before, :id)
   AND held(u) AND sighted(u.person_id)
 ORDER BY u.session_on DESC, u.session_id DESC LIMIT :most;

-- Minutes credited under an event. Those in doubt are counted apart: they are not used
-- without somebody's decision.
-- minutes_credited(person int, event int) -> one credited
SELECT COALESCE(SUM(CASE WHEN u.doubt = '' THEN u.credited ELSE 0 END), 0) AS "minutes:int",
       COALESCE(SUM(CASE WHEN u.doubt = '' THEN 0 ELSE u.credited END), 0) AS "in_doubt:int"
  FROM work_session u
 WHERE u.person_id = :person AND u.event_id = :event AND u.session_on <= :today
   AND held(u) AND sighted(u.person_id);

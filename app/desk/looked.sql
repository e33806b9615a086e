-- Who looked at a person's record, newest first.

-- looks_at_person(person int, before int, most int) -> many look_line
SELECT j.seq, j.at, j.account_id, j.act, a.name, a.role
  FROM journal j LEFT JOIN account a ON a.account_id = j.account_id
 WHERE j.subject_kind = 'person' AND j.subject_id = :person AND j.seq < :before
 ORDER BY j.seq DESC LIMIT :most;

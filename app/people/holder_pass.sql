-- Passes to restricted people for whoever holds the case and their senior, while
-- nobody is named (SAFEGUARDS 8).

-- The restricted, in pages.
-- restricted_people(after int) -> many restricted_person
-- unsighted: it gives sight, and shows nothing
SELECT DISTINCT b.person_id FROM sight_bar b
 WHERE b.person_id > :after AND b.account_id = 0 ORDER BY b.person_id LIMIT 500;

-- Accounts that should have a pass: the present officer's, and those of the seniors of
-- the team that has the case and of the officer's own. None once somebody is named.
-- holders_to_pass(person int) -> many wanted_holder
-- unsighted: it gives sight, and shows nothing
-- scans: sorts two or three accounts
SELECT DISTINCT a.account_id
  FROM case_holder h
  LEFT JOIN officer o ON o.code = h.staff_code
  JOIN officer s ON s.officer_id = o.officer_id
                 OR (s.grade = 'SPO' AND (s.team_code = h.team_code OR s.team_code = o.team_code))
  JOIN account a ON a.holder_id = s.officer_id AND a.closed_at IS NULL
  JOIN person p ON p.person_id = h.person_id AND p.sight = 'restricted'
 WHERE h.person_id = :person AND h.is_current = 1
   AND h.superseded_at IS NULL AND h.gone_at IS NULL
   AND (s.true_to_on IS NULL OR s.true_to_on >= :today)
   AND NOT EXISTS (SELECT 1 FROM sight_pass n
                    WHERE n.person_id = h.person_id AND n.kind = 'named')
 ORDER BY a.account_id;

-- holder_passes(person int) -> many passed_holder
-- unsighted: it gives sight, and shows nothing
SELECT s.account_id FROM sight_pass s
 WHERE s.person_id = :person AND s.kind = 'holder' ORDER BY s.account_id;

-- Who holds a case, as a source sends it. A row has no key: the whole row is its
-- reference, so that a row that ends comes as another and the first is gone.

-- add_sent_holder(person int, id int, staff text, team text, reason text, current bool,
--     true_from date, true_to date, source_ref text, disclosure text) -> changed
INSERT INTO case_holder (person_id, holding_id, staff_code, team_code, reason, is_current,
                         fact_names())
SELECT :person, :id, :staff, :team, :reason, :current, fact_values('allocation')
 WHERE NOT EXISTS (SELECT 1 FROM case_holder h WHERE sent_before(h)
                    AND h.person_id = :person AND h.staff_code = :staff
                    AND h.team_code = :team AND h.reason = :reason
                    AND h.is_current = :current);

-- supersede_holder(source_ref text, id int) -> changed
UPDATE case_holder SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND holding_id <> :id;

-- sent_holders(from int, to int) -> many holder_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT h.person_id, h.holding_id, h.source_ref FROM case_holder h
 WHERE h.person_id BETWEEN :from AND :to AND h.source_ref <> '' AND still_stands(h);

-- What the source no longer sends is nobody's present case: the row is superseded by
-- one that is not current and says since when it has gone.
-- add_gone_holder(person int, id int, gone_id int) -> nothing
INSERT INTO case_holder (person_id, holding_id, staff_code, team_code, reason, is_current,
                         fact_names())
SELECT person_id, :gone_id, staff_code, team_code, reason, 0,
       true_from_on, true_to_on, :now, NULL, source_id, source_ref, :now, disclosure,
       standing, is_disputed, retention, dispose_on
  FROM case_holder WHERE person_id = :person AND holding_id = :id;

-- supersede_gone_holder(person int, id int) -> nothing
UPDATE case_holder SET superseded_at = :now WHERE person_id = :person AND holding_id = :id;

-- Events, requirements and licence conditions as a source sends them.

-- add_sent_event(person int, event int, number int, offence text, disposal text,
--     length int?, length_unit text, sentenced date, court text, expected_end date,
--     terminated date, custody text, release_due date, released date, doubt text,
--     true_from date, true_to date, source_ref text, disclosure text) -> changed
INSERT INTO event (person_id, event_id, number, offence_code, disposal_code, length,
                   length_unit, sentenced_on, court, expected_end_on, terminated_on,
                   custody_code, release_due_on, released_on, doubt, fact_names())
SELECT :person, :event, :number, :offence, :disposal, :length, :length_unit, :sentenced,
       :court, :expected_end, :terminated, :custody, :release_due, :released, :doubt,
       fact_values('sentence')
 WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.person_id = :person AND e.event_id = :event
                    AND sent_before(e) AND e.offence_code = :offence
                    AND e.disposal_code = :disposal AND same(e.length, :length)
                    AND e.length_unit = :length_unit AND e.court = :court
                    AND same(e.sentenced_on, :sentenced)
                    AND same(e.expected_end_on, :expected_end)
                    AND same(e.terminated_on, :terminated) AND e.custody_code = :custody
                    AND same(e.release_due_on, :release_due)
                    AND same(e.released_on, :released) AND e.doubt = :doubt);

-- supersede_event(person int, event int) -> changed
UPDATE event SET superseded_at = :now
 WHERE person_id = :person AND event_id = :event AND superseded_at IS NULL
   AND known_at <> :now;

-- Events by person and number, whether or not they are still sent.
-- sent_events(from int, to int) -> many event_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT e.person_id, e.event_id, e.number, e.source_ref, e.gone_at FROM event e
 WHERE e.person_id BETWEEN :from AND :to AND e.superseded_at IS NULL;

-- mark_event_gone(person int, event int) -> nothing
UPDATE event SET gone_at = :now
 WHERE person_id = :person AND event_id = :event AND superseded_at IS NULL;

-- add_sent_requirement(person int, id int, event int, main text, sub text, length int?,
--     length_unit text, imposed date, commenced date, terminated date, wording text,
--     doubt text, true_from date, true_to date, source_ref text, disclosure text)
--     -> changed
INSERT INTO requirement (person_id, requirement_id, event_id, main_code, sub_code, length,
                         length_unit, imposed_on, commenced_on, terminated_on, wording,
                         doubt, fact_names())
SELECT :person, :id, :event, :main, :sub, :length, :length_unit, :imposed, :commenced,
       :terminated, :wording, :doubt, fact_values('sentence')
 WHERE NOT EXISTS (SELECT 1 FROM requirement r WHERE sent_before(r)
                    AND r.person_id = :person AND r.event_id = :event
                    AND r.main_code = :main AND r.sub_code = :sub
                    AND same(r.length, :length) AND r.length_unit = :length_unit
                    AND same(r.imposed_on, :imposed) AND same(r.commenced_on, :commenced)
                    AND same(r.terminated_on, :terminated) AND r.wording = :wording
                    AND r.doubt = :doubt);

-- supersede_requirement(source_ref text, id int) -> changed
UPDATE requirement SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND requirement_id <> :id;

-- sent_requirements(from int, to int) -> many requirement_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT r.person_id, r.requirement_id, r.source_ref FROM requirement r
 WHERE r.person_id BETWEEN :from AND :to AND r.source_ref <> '' AND still_stands(r);

-- mark_requirement_gone(person int, id int) -> nothing
UPDATE requirement SET gone_at = :now WHERE person_id = :person AND requirement_id = :id;

-- add_sent_condition(person int, id int, event int, main text, sub text, started date,
--     terminated date, wording text, doubt text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO licence_condition (person_id, condition_id, event_id, main_code, sub_code,
                               started_on, terminated_on, wording, doubt, fact_names())
SELECT :person, :id, :event, :main, :sub, :started, :terminated, :wording, :doubt,
       fact_values('sentence')
 WHERE NOT EXISTS (SELECT 1 FROM licence_condition c WHERE sent_before(c)
                    AND c.person_id = :person AND c.event_id = :event
                    AND c.main_code = :main AND c.sub_code = :sub
                    AND same(c.started_on, :started) AND same(c.terminated_on, :terminated)
                    AND c.wording = :wording AND c.doubt = :doubt);

-- supersede_condition(source_ref text, id int) -> changed
UPDATE licence_condition SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND condition_id <> :id;

-- sent_conditions(from int, to int) -> many condition_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT c.person_id, c.condition_id, c.source_ref FROM licence_condition c
 WHERE c.person_id BETWEEN :from AND :to AND c.source_ref <> '' AND still_stands(c);

-- mark_condition_gone(person int, id int) -> nothing
UPDATE licence_condition SET gone_at = :now WHERE person_id = :person AND condition_id = :id;

-- Sessions of unpaid work as a source sends them.

-- add_sent_session(person int, id int, on date, event int, project text,
--     project_name text, project_kind text, minute int?, end_minute int?, outcome text,
--     credited int?, doubt text, true_from date, true_to date, source_ref text,
--     disclosure text) -> changed
INSERT INTO work_session (person_id, session_on, session_id, event_id, project_code,
                          project_name, project_kind, minute, end_minute, outcome_code,
                          credited, doubt, fact_names())
SELECT :person, :on, :id, :event, :project, :project_name, :project_kind, :minute,
       :end_minute, :outcome, :credited, :doubt, fact_values('unpaid work')
 WHERE NOT EXISTS (SELECT 1 FROM work_session s WHERE sent_before(s)
                    AND s.person_id = :person AND s.session_on = :on
                    AND s.event_id = :event AND s.project_code = :project
                    AND s.project_name = :project_name AND s.project_kind = :project_kind
                    AND same(s.minute, :minute) AND same(s.end_minute, :end_minute)
                    AND s.outcome_code = :outcome AND same(s.credited, :credited)
                    AND s.doubt = :doubt);

-- supersede_session(source_ref text, id int) -> changed
UPDATE work_session SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND session_id <> :id;

-- sent_sessions(from int, to int) -> many session_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT s.person_id, s.session_on, s.session_id, s.source_ref FROM work_session s
 WHERE s.person_id BETWEEN :from AND :to AND s.source_ref <> '' AND still_stands(s);

-- mark_session_gone(person int, on date, id int) -> nothing
UPDATE work_session SET gone_at = :now
 WHERE person_id = :person AND session_on = :on AND session_id = :id;

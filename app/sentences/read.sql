-- Reading what the court ordered.

-- events_of(person int) -> many event_line
SELECT e.event_id, e.number, e.offence_code, o.name AS offence_name, e.disposal_code,
       d.name AS disposal_name, e.length, e.length_unit, e.sentenced_on, e.court,
       e.expected_end_on, e.terminated_on, e.custody_code, c.name AS custody_name,
       e.release_due_on, e.released_on, e.doubt, e.known_at, e.gone_at, s.system, s.as_of_on
  FROM event e
  JOIN source s ON s.source_id = e.source_id
  LEFT JOIN code_known o ON o.code_table = 'offences' AND o.code = e.offence_code
  LEFT JOIN code_known d ON d.code_table = 'disposal_types' AND d.code = e.disposal_code
  LEFT JOIN code_known c ON c.code_table = 'custody_status' AND c.code = e.custody_code
 WHERE e.person_id = :person AND held(e) AND sighted(e.person_id)
 ORDER BY e.person_id, e.event_id;

-- requirements_of(person int) -> many requirement_line
SELECT r.requirement_id, r.event_id, r.main_code, m.name AS main_name, r.sub_code,
       b.name AS sub_name, r.length, r.length_unit, r.imposed_on, r.commenced_on,
       r.terminated_on, r.wording, r.doubt, r.gone_at, s.system, s.as_of_on
  FROM requirement r
  JOIN source s ON s.source_id = r.source_id
  LEFT JOIN code_known m ON m.code_table = 'requirement_categories' AND m.code = r.main_code
  LEFT JOIN code_known b ON b.code_table = 'requirement_sub_categories' AND b.code = r.sub_code
 WHERE r.person_id = :person AND held(r) AND sighted(r.person_id)
 ORDER BY r.person_id, r.requirement_id;

-- conditions_of(person int) -> many condition_line
SELECT l.condition_id, l.event_id, l.main_code, m.name AS main_name, l.sub_code, l.started_on,
       l.terminated_on, l.wording, l.doubt, l.gone_at, s.system, s.as_of_on
  FROM licence_condition l
  JOIN source s ON s.source_id = l.source_id
  LEFT JOIN code_known m ON m.code_table = 'licence_condition_categories'
                        AND m.code = l.main_code
 WHERE l.person_id = :person AND held(l) AND sighted(l.person_id)
 ORDER BY l.person_id, l.condition_id;

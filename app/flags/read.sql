-- Reading registrations.

-- registrations_of(person int) -> many registration_line
SELECT r.registration_id, r.type_code, k.name AS type_name, r.level_code,
       r.category_code, r.registered_on, r.review_on, r.ended_on, r.doubt, r.known_at, r.gone_at,
       s.system, s.as_of_on
  FROM registration r
  JOIN source s ON s.source_id = r.source_id
  LEFT JOIN code_known k ON k.code_table = 'register_types' AND k.code = r.type_code
 WHERE r.person_id = :person AND held(r) AND sighted(r.person_id)
 ORDER BY r.person_id, r.registration_id;

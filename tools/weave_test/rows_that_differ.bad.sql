-- expect 6: a different 'visit_row' comes from first
-- first(person int) -> one visit_row
SELECT v.place FROM visit v WHERE v.person_id = :person AND sighted(v.person_id);

-- second(person int) -> one visit_row
SELECT v.minutes FROM visit v WHERE v.person_id = :person AND sighted(v.person_id);

-- expect 3: a list must select what it sorts by: v.person_id
-- visits(person int) -> list visit_row by v.visit_id then v.person_id
SELECT v.visit_id, v.place FROM visit v WHERE v.person_id = :person AND sighted(v.person_id);

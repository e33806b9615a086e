-- expect 3: no such column: v.plaice
-- visits(person int) -> many visit_row
SELECT v.plaice FROM visit v WHERE v.person_id = :person AND sighted(v.person_id);

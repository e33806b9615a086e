-- expect 3: TEMP B-TREE FOR ORDER BY
-- visits(person int) -> many visit_row
SELECT v.place FROM visit v WHERE v.person_id = :person AND sighted(v.person_id) ORDER BY v.place;

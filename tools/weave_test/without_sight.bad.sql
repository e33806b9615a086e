-- expect 3: without sighted(...)
-- visits(person int) -> many visit_row
SELECT v.place FROM visit v WHERE v.person_id = :person;

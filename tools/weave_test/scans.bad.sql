-- expect 3: SCAN v; give it an index
-- visits_to(place text) -> many visit_row
SELECT v.visit_on FROM visit v WHERE v.place = :place AND sighted(v.person_id);

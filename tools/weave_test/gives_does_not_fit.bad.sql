-- expect 3: what it gives does not fit its columns
-- visits(place text) -> many visit_row
DELETE FROM visit WHERE place = :place;

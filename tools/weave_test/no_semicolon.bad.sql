-- expect 3: no semicolon ends it
-- visits(place text) -> changed
DELETE FROM visit WHERE place = :place

-- expect 3: place is never used
-- visits(place text) -> changed
DELETE FROM visit WHERE minutes = 3;

-- expect 1: there is no type 'string'
-- visits(place string) -> changed
DELETE FROM visit WHERE place = :place;

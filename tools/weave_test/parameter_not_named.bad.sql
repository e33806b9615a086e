-- expect 3: :plaice is not in the signature
-- visits(place text) -> changed
DELETE FROM visit WHERE place = :plaice;

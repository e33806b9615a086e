-- What the frame of every page asks.

-- The newest extract that was loaded.
-- newest_extract() -> one newest_extract
SELECT system, as_of_on, loaded_at FROM source
 WHERE source_id > 1 AND as_of_on IS NOT NULL
 ORDER BY source_id DESC LIMIT 1;

-- unit_setting(name text) -> one unit_setting
SELECT value FROM setting WHERE name = :name;

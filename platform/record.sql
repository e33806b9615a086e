-- The record's own beginnings.

-- add_schema_version(version int) -> nothing
INSERT INTO schema_version (version, applied_at) VALUES (:version, :now);

-- schema_version_now() -> one schema_version_now
SELECT COALESCE(MAX(version), 0) AS "version:int" FROM schema_version;

-- add_source(source int, system text, detail text, as_of date) -> nothing
INSERT INTO source (source_id, system, detail, as_of_on, loaded_at)
VALUES (:source, :system, :detail, :as_of, :now);

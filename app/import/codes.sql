-- Codes that are known, and codes that nobody has explained.

-- Ours: our name stands.
-- put_code(code_table text, code text, name text) -> nothing
INSERT INTO code_known (code_table, code, name) VALUES (:code_table, :code, :name)
ON CONFLICT (code_table, code) DO UPDATE SET name = excluded.name;

-- A unit's: only where we have none.
-- add_code(code_table text, code text, name text) -> nothing
INSERT INTO code_known (code_table, code, name) VALUES (:code_table, :code, :name)
ON CONFLICT (code_table, code) DO NOTHING;

-- known_codes() -> many known_code
SELECT code_table, code, name FROM code_known;

-- Codes that somebody has said the meaning of.
-- mapped_codes() -> many mapped_code
SELECT code_table, code, mapped_to FROM code_to_map WHERE mapped_to <> '';

-- count_code_to_map(code_table text, code text, rows int) -> nothing
INSERT INTO code_to_map (code_table, code, rows_seen, first_at, mapped_to)
VALUES (:code_table, :code, :rows, :now, '')
ON CONFLICT (code_table, code) DO UPDATE
   SET rows_seen = CASE WHEN excluded.rows_seen > code_to_map.rows_seen
                        THEN excluded.rows_seen ELSE code_to_map.rows_seen END;

-- What has become known since need not be mapped.
-- forget_known_codes() -> nothing
DELETE FROM code_to_map
 WHERE mapped_to = ''
   AND EXISTS (SELECT 1 FROM code_known k WHERE k.code_table = code_to_map.code_table
                AND k.code = code_to_map.code);

-- codes_to_map() -> many code_to_map
SELECT code_table, code, rows_seen FROM code_to_map WHERE mapped_to = ''
 ORDER BY code_table, code;

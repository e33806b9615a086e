-- What the import left for people to look at: codes to map.

-- Codes that came and were in no table. `state` is '' for those that nobody has
-- explained, 'said' for those that somebody has, 'all' for both; `code_table` '' for
-- every table.
-- codes_listed(code_table text, state text) -> list code_line by c.code_table, c.code, c.rows_seen
--     then c.code_id
SELECT c.code_id, c.code_table, c.code, c.rows_seen, c.first_at, c.mapped_to, k.name AS meaning
  FROM code_to_map c
  LEFT JOIN code_known k ON k.code_table = c.code_table AND k.code = c.mapped_to
 WHERE (:code_table = '' OR c.code_table = :code_table)
   AND (:state = 'all' OR (:state = 'said' AND c.mapped_to <> '')
        OR (:state = '' AND c.mapped_to = ''));

-- code_listed(code int) -> one code_line
SELECT c.code_id, c.code_table, c.code, c.rows_seen, c.first_at, c.mapped_to, k.name AS meaning
  FROM code_to_map c
  LEFT JOIN code_known k ON k.code_table = c.code_table AND k.code = c.mapped_to
 WHERE c.code_id = :code;

-- What a code may be said to mean: the codes of its table that stand for themselves.
-- meanings_in(code_table text) -> many meaning
SELECT k.code, k.name FROM code_known k
 WHERE k.code_table = :code_table
   AND NOT EXISTS (SELECT 1 FROM code_to_map m
                    WHERE m.code_table = k.code_table AND m.code = k.code
                      AND m.mapped_to <> '' AND m.mapped_to <> m.code)
 ORDER BY k.name, k.code;

-- expect 1: a query needs a signature above it
-- Everything.
SELECT 1 AS "one:int";

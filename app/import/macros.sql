-- Loading what a source sends, the same in every room: a row goes in unless it is
-- held as it now comes.

-- macro same()
-- Alike, or both not known: same(column, :value).
{1} IS NOT DISTINCT FROM {2}

-- macro still_stands()
-- Neither superseded nor gone from the source: still_stands(alias).
{1}.superseded_at IS NULL AND {1}.gone_at IS NULL

-- macro sent_before()
-- What stands under the reference that is being loaded, with the same days. The
-- query adds what else must be alike: sent_before(alias).
{1}.source_ref = :source_ref AND {1}.superseded_at IS NULL AND {1}.gone_at IS NULL
 AND {1}.true_from_on IS NOT DISTINCT FROM :true_from
 AND {1}.true_to_on IS NOT DISTINCT FROM :true_to

-- The sources that are one with a source now: that of the first name, and those that are merged into it.
CREATE FUNCTION source_family(source bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
    WITH first AS (SELECT coalesce((SELECT merged.into_id FROM source_merge merged
        WHERE merged.source_id = $1 AND merged.undone_at IS NULL), $1) AS id)
    SELECT first.id FROM first UNION ALL SELECT merged.source_id FROM source_merge merged JOIN first
        ON merged.into_id = first.id WHERE merged.undone_at IS NULL
$$;

-- Articles by the address that a client knows them by, and what is on the desk of one person, the weightiest first.
CREATE INDEX article_url ON article USING hash (url) WHERE url IS NOT NULL;
CREATE INDEX contradiction_assigned ON contradiction (assignee, weight DESC, id DESC)
    WHERE assignee IS NOT NULL AND retired_at IS NULL;

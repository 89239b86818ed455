CREATE TABLE source (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT source_pk PRIMARY KEY,
    name text NOT NULL CONSTRAINT source_name_present CHECK (name <> ''),
    CONSTRAINT source_name_unique UNIQUE (name)
);

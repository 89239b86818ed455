CREATE SEQUENCE source_seq INCREMENT BY 50;
CREATE TABLE source (
    id bigint CONSTRAINT source_pk PRIMARY KEY,
    name text NOT NULL CONSTRAINT source_name_unique UNIQUE
        CONSTRAINT source_name_present CHECK (name <> '')
);

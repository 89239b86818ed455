-- "More than 8 000" is no 8 000: a bound that the words exclude is none of the numbers that a claim can give.
ALTER TABLE claim DROP COLUMN amount;
ALTER TABLE claim ADD COLUMN amount numrange GENERATED ALWAYS AS (
    CASE WHEN quantity_lower IS NULL AND quantity_upper IS NULL THEN NULL
         ELSE numrange(quantity_lower, quantity_upper,
             CASE quantity_approximator WHEN 'MORE_THAN' THEN '(]' WHEN 'LESS_THAN' THEN '[)' ELSE '[]' END) END) STORED;
CREATE INDEX claim_amount ON claim USING gist (amount) WHERE amount IS NOT NULL;

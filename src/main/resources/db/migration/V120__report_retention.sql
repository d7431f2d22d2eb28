-- How many months a workspace keeps what its reports say, counted from the month in which each came in.
ALTER TABLE workspace ADD COLUMN retention_months INT NOT NULL DEFAULT 60;
ALTER TABLE workspace ADD CONSTRAINT workspace_retention CHECK (retention_months BETWEEN 1 AND 240);

-- destroyed_on: the day on which all parts but the consent were deleted with their data keys.
-- consent_until: the quarter through which the report's fact may be counted and its consent is kept.
ALTER TABLE report ADD COLUMN destroyed_on DATE NULL;
ALTER TABLE report ADD COLUMN consent_until CHAR(7) NULL;
UPDATE report SET consent_until = CONCAT(LEFT(retention_month, 4), '-Q', QUARTER(CONCAT(retention_month, '-01')))
    WHERE month_received IS NOT NULL;

-- The one country in which an organisation lets its own figures be shown although nobody else's stand beside them.
ALTER TABLE contributor ADD COLUMN waived_country VARCHAR(2) NULL;

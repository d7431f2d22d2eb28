-- The tenant. Its name is protected with the application's secret; the nil UUID means "no tenant" and cannot be stored.
CREATE TABLE workspace (
    id            BINARY(16)     NOT NULL PRIMARY KEY,
    row_version   INT            NOT NULL,
    created_month CHAR(7)        NOT NULL,
    name_sealed   VARBINARY(512) NOT NULL,
    opted_in      BOOLEAN        NOT NULL DEFAULT FALSE,
    CONSTRAINT workspace_not_nil CHECK (id <> 0x00000000000000000000000000000000)
) ENGINE = InnoDB;

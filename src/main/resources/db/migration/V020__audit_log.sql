-- One chain for each workspace; the nil UUID is the platform's own. A report's entries carry the month alone.
CREATE TABLE audit_head (
    scope    BINARY(16) NOT NULL PRIMARY KEY,
    sequence BIGINT     NOT NULL,
    hash     BINARY(32) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE audit_entry (
    scope      BINARY(16)    NOT NULL,
    sequence   BIGINT        NOT NULL,
    recorded   VARCHAR(16)   NOT NULL,
    action     VARCHAR(64)   NOT NULL,
    actor      BINARY(16)    NULL,
    subject    BINARY(16)    NULL,
    commitment VARBINARY(64) NOT NULL,
    previous   BINARY(32)    NOT NULL,
    hash       BINARY(32)    NOT NULL,
    PRIMARY KEY (scope, sequence),
    KEY audit_entry_subject (scope, subject, sequence)
) ENGINE = InnoDB;

-- What an entry tells beyond its action. The entry holds a salted commitment alone, so that a detail can be erased
-- and the chain still fits. The day says when it may go; of reports it is the first of the month.
CREATE TABLE audit_detail (
    scope    BINARY(16)     NOT NULL,
    sequence BIGINT         NOT NULL,
    day      DATE           NOT NULL,
    salt     BINARY(32)     NOT NULL,
    detail   VARBINARY(512) NOT NULL,
    PRIMARY KEY (scope, sequence),
    KEY audit_detail_day (day)
) ENGINE = InnoDB;

-- Where a workspace's log ended when a key holder's session signed it. Of the chain of its reports only once a month:
-- a day beside a number of entries would tell when reports came in. Zero and zeros otherwise.
CREATE TABLE audit_signed_head (
    scope            BINARY(16)    NOT NULL,
    sequence         BIGINT        NOT NULL,
    day              DATE          NOT NULL,
    hash             BINARY(32)    NOT NULL,
    reports_sequence BIGINT        NOT NULL,
    reports_hash     BINARY(32)    NOT NULL,
    signer           VARBINARY(80) NOT NULL,
    signature        VARBINARY(80) NOT NULL,
    PRIMARY KEY (scope, sequence)
) ENGINE = InnoDB;

-- What other workspaces gave this one to keep: their signed heads, protected with the application's secret, so that
-- the database does not tell who knows whom.
CREATE TABLE audit_witness (
    workspace_id BINARY(16)      NOT NULL,
    id           BINARY(16)      NOT NULL,
    row_version  INT             NOT NULL,
    sealed       VARBINARY(4000) NOT NULL,
    PRIMARY KEY (workspace_id, id),
    KEY audit_witness_id (id),
    CONSTRAINT audit_witness_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) ENGINE = InnoDB;

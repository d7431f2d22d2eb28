-- Accounts. The name stands here as a keyed hash and sealed with the application's secret, never in clear.
CREATE TABLE account (
    id              BINARY(16)     NOT NULL PRIMARY KEY,
    row_version     INT            NOT NULL,
    username_mac    VARBINARY(32)     NOT NULL,
    username_sealed VARBINARY(512) NOT NULL,
    verifier        VARBINARY(32)     NOT NULL,
    parameters      VARCHAR(200)   NOT NULL,
    bundle          VARBINARY(4096) NOT NULL,
    public_keys     VARBINARY(255) NOT NULL,
    workspace_id    BINARY(16)     NULL,
    roles           VARCHAR(120)   NOT NULL,
    language        VARCHAR(2)        NOT NULL,
    active          BOOLEAN        NOT NULL,
    UNIQUE KEY account_username (username_mac),
    UNIQUE KEY account_in_workspace (workspace_id, id),
    CONSTRAINT account_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) ENGINE = InnoDB;

CREATE TABLE one_time_link (
    id          BINARY(16)      NOT NULL PRIMARY KEY,
    row_version INT             NOT NULL,
    secret_hash VARBINARY(32)      NOT NULL,
    purpose     VARCHAR(20)     NOT NULL,
    payload     VARBINARY(2048) NOT NULL,
    expires     DATETIME(6)     NOT NULL,
    closed      BOOLEAN         NOT NULL,
    UNIQUE KEY one_time_link_secret (secret_hash)
) ENGINE = InnoDB;

-- What an account shows besides its password. An app's secret stands sealed among the account's keys, never here;
-- used_step is the last 30 seconds whose code was used. Of a passkey the public half is kept, and the whole of what
-- its device said when it was made.
CREATE TABLE second_factor (
    id              BINARY(16)      NOT NULL PRIMARY KEY,
    row_version     INT             NOT NULL,
    account_id      BINARY(16)      NOT NULL,
    kind            VARCHAR(10)     NOT NULL,
    since           DATETIME(6)     NOT NULL,
    used_step       BIGINT          NOT NULL,
    credential_id   VARBINARY(1023) NULL,
    public_key      VARBINARY(2048) NULL,
    attestation     BLOB            NULL,
    signature_count BIGINT          NOT NULL,
    backup_eligible BOOLEAN         NOT NULL,
    backed_up       BOOLEAN         NOT NULL,
    user_verified   BOOLEAN         NOT NULL,
    KEY second_factor_account (account_id),
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Single-use codes for whoever has lost her factor, as keyed hashes.
CREATE TABLE factor_recovery_code (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    row_version INT           NOT NULL,
    account_id  BINARY(16)    NOT NULL,
    code_mac    VARBINARY(32) NOT NULL,
    KEY factor_recovery_code_account (account_id, code_mac),
    CONSTRAINT factor_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

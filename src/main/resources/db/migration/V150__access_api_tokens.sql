-- A token opens releases to its owner's programs. What stands here is its hash; 256 random bits need no slow one.
CREATE TABLE api_token (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BINARY(16)  NOT NULL,
    hash       BINARY(32)  NOT NULL UNIQUE,
    ending     VARCHAR(4)  NOT NULL,
    scopes     VARCHAR(60) NOT NULL,
    made_on    DATE        NOT NULL,
    expires_on DATE        NOT NULL,
    used_on    DATE        NULL,
    KEY api_token_account (account_id),
    CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Since when a change of keys is advised, because somebody who held them holds them no more.
ALTER TABLE workspace_key ADD COLUMN change_advised DATETIME(6) NULL;

-- A change of a workspace's keys: the old keys' signature under the new ones, for everybody who still
-- trusts the old; the old private keys under the new ones, for as long as anything is sealed to them;
-- and how far the data keys are.
CREATE TABLE workspace_key_change (
    workspace_id    BINARY(16)      NOT NULL,
    id              BINARY(16)      NOT NULL,
    row_version     INT             NOT NULL,
    number          INT             NOT NULL,
    old_keys        VARBINARY(512)  NOT NULL,
    new_keys        VARBINARY(512)  NOT NULL,
    signature       VARBINARY(512)  NOT NULL,
    previous_sealed VARBINARY(2048) NULL,
    started_at      DATETIME(6)     NOT NULL,
    finished_at     DATETIME(6)     NULL,
    total           INT             NOT NULL,
    done            INT             NOT NULL,
    damaged         INT             NOT NULL,
    reached         BINARY(16)      NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_key_change_once UNIQUE (workspace_id, number),
    CONSTRAINT workspace_key_change_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    INDEX workspace_key_change_id (id)
) ENGINE = InnoDB;

-- A member who has new keys and waits for a key holder: under which random id she finds what is sealed
-- to her, sealed to the workspace, so that her reports can be sealed to her again. id is the account's.
CREATE TABLE workspace_renewal (
    workspace_id BINARY(16)     NOT NULL,
    id           BINARY(16)     NOT NULL,
    row_version  INT            NOT NULL,
    sealed       VARBINARY(512) NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_renewal_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    INDEX workspace_renewal_id (id)
) ENGINE = InnoDB;

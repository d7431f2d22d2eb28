-- The keys of a workspace: the public half in clear, the private half only under the recovery code
-- here and under each key holder's key in workspace_key_wrap. One row a workspace: id = workspace_id.
CREATE TABLE workspace_key (
    workspace_id    BINARY(16)      NOT NULL,
    id              BINARY(16)      NOT NULL,
    row_version     INT             NOT NULL,
    recipient_id    BINARY(16)      NOT NULL,
    public_keys     VARBINARY(512)  NOT NULL,
    recovery_sealed VARBINARY(2048) NOT NULL,
    made_at         DATETIME(6)     NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_key_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_key_one CHECK (id = workspace_id)
) ENGINE = InnoDB;

-- A member whose keys and roles a key holder has signed: id is the account's. Who has joined and
-- has no row here still waits.
CREATE TABLE workspace_member (
    workspace_id BINARY(16)     NOT NULL,
    id           BINARY(16)     NOT NULL,
    row_version  INT            NOT NULL,
    roles        VARCHAR(120)   NOT NULL,
    certificate  VARBINARY(512) NOT NULL,
    certified_by BINARY(16)     NOT NULL,
    certified_at DATETIME(6)    NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_member_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_member_account FOREIGN KEY (workspace_id, id) REFERENCES account (workspace_id, id)
) ENGINE = InnoDB;

-- The workspace's private keys, sealed to one key holder: id is the account's.
CREATE TABLE workspace_key_wrap (
    workspace_id BINARY(16)      NOT NULL,
    id           BINARY(16)      NOT NULL,
    row_version  INT             NOT NULL,
    sealed       VARBINARY(2048) NOT NULL,
    since        DATETIME(6)     NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_key_wrap_key FOREIGN KEY (workspace_id) REFERENCES workspace_key (workspace_id),
    CONSTRAINT workspace_key_wrap_member FOREIGN KEY (workspace_id, id) REFERENCES workspace_member (workspace_id, id)
) ENGINE = InnoDB;

-- A staff invitation: id is the one-time link's. Only the roles it gives are kept here.
CREATE TABLE workspace_invitation (
    workspace_id BINARY(16)   NOT NULL,
    id           BINARY(16)   NOT NULL,
    row_version  INT          NOT NULL,
    roles        VARCHAR(120) NOT NULL,
    invited_by   BINARY(16)   NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_invitation_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) ENGINE = InnoDB;

-- What a workspace has decided for itself, protected with the application's secret: id = workspace_id.
CREATE TABLE workspace_choices (
    workspace_id BINARY(16)       NOT NULL,
    id           BINARY(16)       NOT NULL,
    row_version  INT              NOT NULL,
    sealed       VARBINARY(40000) NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_choices_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_choices_one CHECK (id = workspace_id)
) ENGINE = InnoDB;

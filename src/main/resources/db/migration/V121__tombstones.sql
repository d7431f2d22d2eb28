-- What the database knows of the tombstones that are kept outside it: one row.
CREATE TABLE tombstone_mark (
    id     TINYINT NOT NULL PRIMARY KEY,
    number BIGINT  NOT NULL,
    day    DATE    NOT NULL,
    CONSTRAINT tombstone_mark_one CHECK (id = 1)
) ENGINE = InnoDB;

-- After a restored backup no release is made before every contributor has reconciled its facts.
ALTER TABLE contributor ADD COLUMN reconciled BOOLEAN NOT NULL DEFAULT TRUE;

-- A restored backup that the workspace is told of until an admin has read it: id = workspace_id.
CREATE TABLE workspace_restore (
    workspace_id BINARY(16) NOT NULL,
    id           BINARY(16) NOT NULL,
    row_version  INT        NOT NULL,
    state_of     DATE       NOT NULL,
    found_on     DATE       NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_restore_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_restore_one CHECK (id = workspace_id)
) ENGINE = InnoDB;
CREATE INDEX workspace_restore_id ON workspace_restore (id);

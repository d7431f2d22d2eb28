-- Somebody asked that the workspace be erased here, and somebody else has yet to confirm it: id = workspace_id.
CREATE TABLE workspace_leaving (
    workspace_id BINARY(16)  NOT NULL,
    id           BINARY(16)  NOT NULL,
    row_version  INT         NOT NULL,
    asked_by     BINARY(16)  NOT NULL,
    asked_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_leaving_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_leaving_one CHECK (id = workspace_id)
) ENGINE = InnoDB;
CREATE INDEX workspace_leaving_id ON workspace_leaving (id);

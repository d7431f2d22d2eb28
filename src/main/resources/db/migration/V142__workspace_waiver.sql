-- Two members' signatures under what the workspace gives up: id = workspace_id. Without the second it says nothing.
CREATE TABLE workspace_waiver (
    workspace_id     BINARY(16)     NOT NULL,
    id               BINARY(16)     NOT NULL,
    row_version      INT            NOT NULL,
    country          VARCHAR(2)     NOT NULL,
    asked_by         BINARY(16)     NOT NULL,
    asked_on         DATE           NOT NULL,
    first_signature  VARBINARY(80)  NOT NULL,
    given_by         BINARY(16)     NULL,
    second_signature VARBINARY(80)  NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT workspace_waiver_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT workspace_waiver_one CHECK (id = workspace_id),
    CONSTRAINT workspace_waiver_two CHECK (given_by IS NULL OR given_by <> asked_by)
) ENGINE = InnoDB;
CREATE INDEX workspace_waiver_id ON workspace_waiver (id);

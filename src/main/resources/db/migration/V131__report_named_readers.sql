-- To whom a restricted report is sealed in place of the workspace: one row for each person, which only
-- her own keys open. A report with such a row is none of the workspace's index.
CREATE TABLE named_reader (
    workspace_id BINARY(16)     NOT NULL,
    id           BINARY(16)     NOT NULL,
    row_version  INT            NOT NULL,
    report_id    BINARY(16)     NOT NULL,
    sealed       VARBINARY(512) NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT named_reader_report FOREIGN KEY (workspace_id, report_id) REFERENCES report (workspace_id, id) ON DELETE CASCADE,
    INDEX named_reader_id (id)
) ENGINE = InnoDB;

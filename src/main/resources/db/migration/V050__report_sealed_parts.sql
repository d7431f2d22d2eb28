-- A report or a draft. In clear stands only what the server must act on without a key. version counts
-- the sealings of its parts; a draft has no month received yet.
CREATE TABLE report (
    workspace_id    BINARY(16) NOT NULL,
    id              BINARY(16) NOT NULL,
    row_version     INT        NOT NULL,
    version         INT        NOT NULL,
    month_received  CHAR(7)    NULL,
    retention_month CHAR(7)    NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT report_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id)
) ENGINE = InnoDB;

-- One sealed part of a report: summary, content, timeline, notes, draft.
CREATE TABLE report_part (
    workspace_id BINARY(16)  NOT NULL,
    id           BINARY(16)  NOT NULL,
    row_version  INT         NOT NULL,
    report_id    BINARY(16)  NOT NULL,
    part         VARCHAR(16) NOT NULL,
    version      INT         NOT NULL,
    ciphertext   MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT report_part_once UNIQUE (workspace_id, report_id, part),
    CONSTRAINT report_part_report FOREIGN KEY (workspace_id, report_id) REFERENCES report (workspace_id, id) ON DELETE CASCADE,
    INDEX report_part_versions (workspace_id, part, report_id, version)
) ENGINE = InnoDB;

-- A part's data key, sealed to one recipient. Recipients are random ids that only their owners know.
-- quick is the same key under the workspace's symmetric key, kept after the first opening.
CREATE TABLE data_key (
    workspace_id BINARY(16)     NOT NULL,
    id           BINARY(16)     NOT NULL,
    row_version  INT            NOT NULL,
    part_id      BINARY(16)     NOT NULL,
    recipient_id BINARY(16)     NOT NULL,
    sealed       VARBINARY(512) NOT NULL,
    quick        VARBINARY(256) NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT data_key_once UNIQUE (workspace_id, part_id, recipient_id),
    CONSTRAINT data_key_part FOREIGN KEY (workspace_id, part_id) REFERENCES report_part (workspace_id, id) ON DELETE CASCADE,
    INDEX data_key_recipient (workspace_id, recipient_id)
) ENGINE = InnoDB;

-- What a workspace's coordinators know of the facts they wrote, sealed to the workspace: id = workspace_id.
CREATE TABLE fact_ledger (
    workspace_id BINARY(16) NOT NULL,
    id           BINARY(16) NOT NULL,
    row_version  INT        NOT NULL,
    sealed       MEDIUMBLOB NOT NULL,
    PRIMARY KEY (workspace_id, id),
    CONSTRAINT fact_ledger_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id),
    CONSTRAINT fact_ledger_one CHECK (id = workspace_id)
) ENGINE = InnoDB;

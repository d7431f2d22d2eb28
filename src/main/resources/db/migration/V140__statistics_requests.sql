-- What operators asked for, from the word of the first to the release. A row that says RUNNING after a start was cut off.
CREATE TABLE statistics_request (
    id             BINARY(16)  NOT NULL PRIMARY KEY,
    asked_by       BINARY(16)  NOT NULL,
    asked_on       DATE        NOT NULL,
    confirmed_by   BINARY(16)  NULL,
    made_as_of     DATE        NOT NULL,
    reason         VARCHAR(20) NULL,
    state          VARCHAR(20) NOT NULL,
    starts         INT         NOT NULL DEFAULT 0,
    problem        VARCHAR(40) NULL,
    release_number INT         NULL,
    position       BIGINT      NOT NULL AUTO_INCREMENT UNIQUE,
    CONSTRAINT statistics_request_release FOREIGN KEY (release_number) REFERENCES statistics_release (number)
) ENGINE = InnoDB;

-- A release is never edited; another one may stand in its place, and both stay readable.
CREATE TABLE statistics_supersession (
    release_number INT         NOT NULL PRIMARY KEY,
    superseded_by  INT         NOT NULL UNIQUE,
    reason         VARCHAR(20) NOT NULL,
    CONSTRAINT statistics_supersession_old FOREIGN KEY (release_number) REFERENCES statistics_release (number),
    CONSTRAINT statistics_supersession_new FOREIGN KEY (superseded_by) REFERENCES statistics_release (number),
    CONSTRAINT statistics_supersession_order CHECK (superseded_by > release_number)
) ENGINE = InnoDB;

-- The edition of the code lists that a release's codes are of.
ALTER TABLE statistics_release ADD COLUMN edition INT NOT NULL DEFAULT 1;

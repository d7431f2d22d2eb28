-- Releases that have a page without sign-in. The mark can be taken back; the release stays what it is.
CREATE TABLE statistics_public (
    release_number INT  NOT NULL PRIMARY KEY,
    since          DATE NOT NULL,
    CONSTRAINT statistics_public_release FOREIGN KEY (release_number) REFERENCES statistics_release (number)
) ENGINE = InnoDB;

-- How often a researcher read which table on a day: hers to see, and for workspaces in aggregate.
CREATE TABLE statistics_query (
    account_id     BINARY(16)  NOT NULL,
    asked_on       DATE        NOT NULL,
    release_number INT         NOT NULL,
    table_name     VARCHAR(50) NOT NULL,
    times          INT         NOT NULL,
    PRIMARY KEY (account_id, asked_on, release_number, table_name),
    KEY statistics_query_day (asked_on)
) ENGINE = InnoDB;

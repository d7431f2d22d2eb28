-- Releases are written once, in one transaction, and never changed. Cells that may not be shown are not stored.
CREATE TABLE statistics_release (
    number        INT          NOT NULL PRIMARY KEY,
    released_on   DATE         NOT NULL,
    last_period   VARCHAR(7)   NOT NULL,
    parameters    VARCHAR(500) NOT NULL,
    checksum      VARCHAR(64)  NOT NULL,
    reports       INT          NULL,
    organisations VARCHAR(20)  NOT NULL
) ENGINE = InnoDB;

CREATE TABLE statistics_region (
    release_number INT         NOT NULL,
    region         VARCHAR(8)  NOT NULL,
    organisations  VARCHAR(20) NOT NULL,
    PRIMARY KEY (release_number, region),
    CONSTRAINT statistics_region_release FOREIGN KEY (release_number) REFERENCES statistics_release (number)
) ENGINE = InnoDB;

CREATE TABLE statistics_table (
    release_number INT         NOT NULL,
    name           VARCHAR(50) NOT NULL,
    cells          INT         NOT NULL,
    share_withheld DOUBLE      NOT NULL,
    stepped_up_to  VARCHAR(50) NULL,
    PRIMARY KEY (release_number, name),
    CONSTRAINT statistics_table_release FOREIGN KEY (release_number) REFERENCES statistics_release (number)
) ENGINE = InnoDB;

CREATE TABLE statistics_cell (
    release_number INT          NOT NULL,
    table_name     VARCHAR(50)  NOT NULL,
    codes          VARCHAR(200) NOT NULL,
    figure         INT          NOT NULL,
    PRIMARY KEY (release_number, table_name, codes),
    CONSTRAINT statistics_cell_release FOREIGN KEY (release_number) REFERENCES statistics_release (number)
) ENGINE = InnoDB;

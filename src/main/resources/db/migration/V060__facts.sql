-- What may be counted. No workspace stands here: a contributor is known by a pseudonym keyed with the application's
-- secret, a fact by a random id that only its report's sealed summary repeats.
CREATE TABLE contributor (
    pseudonym BINARY(32) NOT NULL PRIMARY KEY,
    opted_in  BOOLEAN    NOT NULL
) ENGINE = InnoDB;

CREATE TABLE fact (
    id                BINARY(16)      NOT NULL PRIMARY KEY,
    contributor       BINARY(32)      NOT NULL,
    record_key        BIGINT UNSIGNED NOT NULL,
    country           VARCHAR(2)      NOT NULL,
    year              SMALLINT        NOT NULL,
    quarter           TINYINT         NOT NULL,
    setting           VARCHAR(40)     NOT NULL,
    age_band          VARCHAR(20)     NOT NULL,
    gender            VARCHAR(20)     NOT NULL,
    trans_experience  VARCHAR(20)     NOT NULL,
    retention_quarter VARCHAR(7)      NOT NULL,
    KEY fact_by_contributor (contributor),
    CONSTRAINT fact_contributor FOREIGN KEY (contributor) REFERENCES contributor (pseudonym),
    CONSTRAINT fact_record_key_32_bits CHECK (record_key <= 4294967295),
    CONSTRAINT fact_quarter CHECK (quarter BETWEEN 0 AND 4)
) ENGINE = InnoDB;

-- One row for each violation and perpetrator; the perpetrator is empty where none is recorded.
CREATE TABLE fact_violation (
    fact_id        BINARY(16)  NOT NULL,
    number         SMALLINT    NOT NULL,
    violation      VARCHAR(60) NOT NULL,
    perpetrator    VARCHAR(40) NOT NULL,
    linked         BOOLEAN     NOT NULL,
    accountability VARCHAR(30) NOT NULL,
    PRIMARY KEY (fact_id, number),
    CONSTRAINT fact_violation_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE,
    CONSTRAINT fact_violation_exploitation CHECK (violation NOT LIKE 'exploitation.%')
) ENGINE = InnoDB;

CREATE TABLE fact_ground (
    fact_id BINARY(16)  NOT NULL,
    ground  VARCHAR(40) NOT NULL,
    PRIMARY KEY (fact_id, ground),
    CONSTRAINT fact_ground_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE
) ENGINE = InnoDB;

CREATE TABLE fact_need (
    fact_id BINARY(16)  NOT NULL,
    need    VARCHAR(40) NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    PRIMARY KEY (fact_id, need),
    CONSTRAINT fact_need_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE
) ENGINE = InnoDB;

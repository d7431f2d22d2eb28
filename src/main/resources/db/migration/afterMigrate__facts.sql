-- The app account writes record keys and cannot read them, nor any code: it sees ids, whose they are
-- and when they are over.
GRANT SELECT, INSERT, UPDATE (opted_in, reconciled, waived_country) ON `${database}`.`contributor` TO ${app};
GRANT INSERT, DELETE, SELECT (id, contributor, retention_quarter),
    UPDATE (country, year, quarter, setting, age_band, gender, trans_experience, retention_quarter)
    ON `${database}`.`fact` TO ${app};
GRANT INSERT, DELETE, SELECT (fact_id) ON `${database}`.`fact_violation` TO ${app};
GRANT INSERT, DELETE, SELECT (fact_id) ON `${database}`.`fact_ground` TO ${app};
GRANT INSERT, DELETE, SELECT (fact_id) ON `${database}`.`fact_need` TO ${app};
-- The release account reads all of it, and reads nothing of workspaces.
GRANT SELECT ON `${database}`.`contributor` TO ${release};
GRANT SELECT ON `${database}`.`fact` TO ${release};
GRANT SELECT ON `${database}`.`fact_violation` TO ${release};
GRANT SELECT ON `${database}`.`fact_ground` TO ${release};
GRANT SELECT ON `${database}`.`fact_need` TO ${release};

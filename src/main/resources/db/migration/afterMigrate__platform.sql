GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace` TO ${app};
GRANT SELECT, INSERT, UPDATE ON `${database}`.`tombstone_mark` TO ${app};

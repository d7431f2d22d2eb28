GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace` TO ${app};

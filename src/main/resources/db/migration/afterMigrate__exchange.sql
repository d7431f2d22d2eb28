GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_leaving` TO ${app};
-- A workspace that leaves takes its people, its keys and its pseudonym with it; nothing else deletes these.
GRANT DELETE ON `${database}`.`account` TO ${app};
GRANT DELETE ON `${database}`.`workspace_key` TO ${app};
GRANT DELETE ON `${database}`.`contributor` TO ${app};

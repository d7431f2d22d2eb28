-- Accounts are deactivated, links closed; neither is deleted.
GRANT SELECT, INSERT, UPDATE ON `${database}`.`account` TO ${app};
GRANT SELECT, INSERT, UPDATE ON `${database}`.`one_time_link` TO ${app};

-- Accounts are deactivated, links closed; neither is deleted.
GRANT SELECT, INSERT, UPDATE ON `${database}`.`account` TO ${app};
GRANT SELECT, INSERT, UPDATE ON `${database}`.`one_time_link` TO ${app};
-- A factor that was taken away and a code that was used are gone.
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`second_factor` TO ${app};
GRANT SELECT, INSERT, DELETE ON `${database}`.`factor_recovery_code` TO ${app};
GRANT SELECT, INSERT, UPDATE (used_on), DELETE ON `${database}`.`api_token` TO ${app};

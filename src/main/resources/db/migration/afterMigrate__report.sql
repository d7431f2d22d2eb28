GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`report` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`report_part` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`data_key` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`fact_ledger` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`named_reader` TO ${app};

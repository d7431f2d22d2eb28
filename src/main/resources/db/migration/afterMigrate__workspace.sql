GRANT SELECT, INSERT, UPDATE ON `${database}`.`workspace_key` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_key_change` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_renewal` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_member` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_key_wrap` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_invitation` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_choices` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_restore` TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`workspace_waiver` TO ${app};

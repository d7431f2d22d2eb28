-- Written by the release account alone and by nobody changed; the application's own account has no business here.
GRANT SELECT, INSERT ON `${database}`.`statistics_release` TO ${release};
GRANT SELECT, INSERT ON `${database}`.`statistics_region` TO ${release};
GRANT SELECT, INSERT ON `${database}`.`statistics_table` TO ${release};
GRANT SELECT, INSERT ON `${database}`.`statistics_cell` TO ${release};
GRANT SELECT ON `${database}`.`statistics_release` TO ${reader};
GRANT SELECT ON `${database}`.`statistics_region` TO ${reader};
GRANT SELECT ON `${database}`.`statistics_table` TO ${reader};
GRANT SELECT ON `${database}`.`statistics_cell` TO ${reader};
GRANT SELECT, INSERT ON `${database}`.`statistics_supersession` TO ${release};
GRANT SELECT ON `${database}`.`statistics_supersession` TO ${reader};
GRANT SELECT, INSERT, UPDATE (confirmed_by, made_as_of, state, starts, problem, release_number)
    ON `${database}`.`statistics_request` TO ${release};
GRANT SELECT, INSERT, DELETE ON `${database}`.`statistics_public` TO ${release};
GRANT SELECT ON `${database}`.`statistics_public` TO ${reader};
GRANT SELECT, INSERT, UPDATE, DELETE ON `${database}`.`statistics_query` TO ${app};

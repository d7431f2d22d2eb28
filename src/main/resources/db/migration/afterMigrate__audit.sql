-- Entries can be added and read, never changed or removed.
GRANT SELECT, INSERT ON `${database}`.`audit_entry` TO ${app};
GRANT SELECT, INSERT, UPDATE (sequence, hash) ON `${database}`.`audit_head` TO ${app};

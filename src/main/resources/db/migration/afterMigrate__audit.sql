-- Entries can be added and read, never changed or removed; the head moves on.
GRANT SELECT, INSERT ON `${database}`.`audit_entry` TO ${app};
GRANT SELECT, INSERT, UPDATE ON `${database}`.`audit_head` TO ${app};

-- Entries can be added and read, never changed or removed; the head moves on. Details can be erased.
GRANT SELECT, INSERT ON `${database}`.`audit_entry` TO ${app};
GRANT SELECT, INSERT, UPDATE ON `${database}`.`audit_head` TO ${app};
GRANT SELECT, INSERT, DELETE ON `${database}`.`audit_detail` TO ${app};
GRANT SELECT, INSERT ON `${database}`.`audit_signed_head` TO ${app};
GRANT SELECT, INSERT, DELETE ON `${database}`.`audit_witness` TO ${app};

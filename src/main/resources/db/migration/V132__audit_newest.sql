-- Lists of reports are compared with what the log says was saved last: read from the index alone, for thousands at once.
CREATE INDEX audit_entry_newest ON audit_entry (scope, action, subject, sequence, commitment);

-- Changes and removals name a row by its id, with the workspace as a condition that no index serves
-- (workspace_id = COALESCE(?, workspace_id)). Without an index that begins with the id each of them
-- would read, and lock, the rows of all workspaces.
CREATE INDEX workspace_key_id ON workspace_key (id);
CREATE INDEX workspace_member_id ON workspace_member (id);
CREATE INDEX workspace_key_wrap_id ON workspace_key_wrap (id);
CREATE INDEX workspace_invitation_id ON workspace_invitation (id);
CREATE INDEX workspace_choices_id ON workspace_choices (id);
CREATE INDEX report_id ON report (id);
CREATE INDEX report_part_id ON report_part (id);
CREATE INDEX data_key_id ON data_key (id);
CREATE INDEX fact_ledger_id ON fact_ledger (id);

-- Nothing read either: what happened is in the journal, whose seq a follower keeps; receipts say which command wrote it.
-- Undone by: the two CREATE TABLE of 0001_foundations.sql.
DROP TABLE outbox;
DROP TABLE summaries;

-- renews: the account whose password the link renews; null where it invites.
-- Undone by: ALTER TABLE invitations DROP COLUMN renews.
ALTER TABLE invitations ADD COLUMN renews TEXT;

-- When the State's site last left a list out of an answer, where it has said nothing of it since. Undone by: ALTER TABLE prefills DROP COLUMN missed.
ALTER TABLE prefills ADD COLUMN missed INTEGER;

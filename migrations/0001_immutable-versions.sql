-- A published version, and an answer once given, never change. Erasing a person's rows is another matter.
CREATE TRIGGER `quiz_versions_never_change` BEFORE UPDATE ON `quiz_versions`
BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `answers_never_change` BEFORE UPDATE ON `answers`
BEGIN SELECT RAISE(ABORT, 'an answer once given never changes'); END;

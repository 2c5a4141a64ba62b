-- A published sheet never changes: whoever was handed it finds the same words tomorrow.
CREATE TRIGGER `sheet_versions_never_change` BEFORE UPDATE ON `sheet_versions`
BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;

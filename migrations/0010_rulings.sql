CREATE TABLE `rulings` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`item_id` text NOT NULL,
	`number` integer NOT NULL,
	`change` text NOT NULL,
	`marks_changed` integer NOT NULL,
	`ruled_by` text NOT NULL,
	`ruled_at` integer NOT NULL,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rulings_by_item` ON `rulings` (`version_id`,`item_id`,`number`);--> statement-breakpoint
CREATE INDEX `rulings_by_person` ON `rulings` (`ruled_by`);--> statement-breakpoint
CREATE INDEX `rulings_by_undoer` ON `rulings` (`undone_by`);--> statement-breakpoint
-- A ruling never changes. It is undone once, and stays as long as anybody's marks may rest on it.
CREATE TRIGGER `rulings_are_only_undone` BEFORE UPDATE ON `rulings`
WHEN OLD.`undone_at` IS NOT NULL OR NEW.`undone_at` IS NULL OR NEW.`undone_by` IS NULL
	OR NEW.`id` IS NOT OLD.`id` OR NEW.`version_id` IS NOT OLD.`version_id` OR NEW.`item_id` IS NOT OLD.`item_id`
	OR NEW.`number` IS NOT OLD.`number` OR NEW.`change` IS NOT OLD.`change` OR NEW.`marks_changed` IS NOT OLD.`marks_changed`
	OR NEW.`ruled_by` IS NOT OLD.`ruled_by` OR NEW.`ruled_at` IS NOT OLD.`ruled_at`
BEGIN SELECT RAISE(ABORT, 'a ruling never changes, it is undone once'); END;
--> statement-breakpoint
CREATE TRIGGER `rulings_stay` BEFORE DELETE ON `rulings`
WHEN EXISTS (SELECT 1 FROM `attempts` WHERE `version_id` = OLD.`version_id`)
BEGIN SELECT RAISE(ABORT, 'a ruling stays while anybody has sat its version'); END;

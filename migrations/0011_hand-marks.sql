CREATE TABLE `hand_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`number` integer NOT NULL,
	`reached` text NOT NULL,
	`mark` real NOT NULL,
	`note` text NOT NULL,
	`marked_by` text NOT NULL,
	`marked_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_marks_by_answer` ON `hand_marks` (`attempt_id`,`item_id`,`number`);--> statement-breakpoint
CREATE INDEX `hand_marks_by_person` ON `hand_marks` (`marked_by`);--> statement-breakpoint
-- A mark by hand never changes: another is given, and the last counts.
CREATE TRIGGER `hand_marks_stay` BEFORE UPDATE ON `hand_marks`
BEGIN SELECT RAISE(ABORT, 'a mark by hand never changes, another is given'); END;

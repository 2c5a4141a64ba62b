CREATE TABLE `sheet_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet_id` text NOT NULL,
	`number` integer NOT NULL,
	`motion` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`sheet_id`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sheet_versions_by_sheet` ON `sheet_versions` (`sheet_id`,`number`);--> statement-breakpoint
CREATE INDEX `sheet_versions_by_publisher` ON `sheet_versions` (`published_by`);--> statement-breakpoint
CREATE TABLE `sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL,
	`article_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`motion` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`position` integer NOT NULL,
	`read_code` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sheets_read_code_unique` ON `sheets` (`read_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `sheets_by_topic` ON `sheets` (`topic_id`,`position`);--> statement-breakpoint
CREATE INDEX `sheets_by_article` ON `sheets` (`article_id`);--> statement-breakpoint
CREATE INDEX `sheets_by_owner` ON `sheets` (`owner_id`);--> statement-breakpoint
DROP INDEX `topics_by_owner`;--> statement-breakpoint
ALTER TABLE `topics` ADD `terms` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `as_of` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `starter` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `topics_by_owner` ON `topics` (`owner_id`,`created_at`);
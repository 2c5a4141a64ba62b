CREATE TABLE `known_browsers` (
	`id_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`id_hash`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `known_browsers_by_user` ON `known_browsers` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_tries` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`since` integer NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_tries_by_last` ON `sign_in_tries` (`last`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `used_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `shared` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `device` text;--> statement-breakpoint
ALTER TABLE `answers` ADD `turn` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `answers_by_act` ON `answers` (`attempt_id`,`item_id`,`device`,`turn`);
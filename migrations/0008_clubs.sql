CREATE TABLE `ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`judge` text NOT NULL,
	`code` text NOT NULL,
	`content` text,
	`submitted_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ballots_code_unique` ON `ballots` (`code`);--> statement-breakpoint
CREATE INDEX `ballots_by_round` ON `ballots` (`round_id`);--> statement-breakpoint
CREATE TABLE `club_members` (
	`id` text PRIMARY KEY NOT NULL,
	`club_id` text NOT NULL,
	`name` text NOT NULL,
	`left` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `club_members_by_club` ON `club_members` (`club_id`,`name`);--> statement-breakpoint
CREATE TABLE `clubs` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `clubs_by_owner` ON `clubs` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`club_id` text NOT NULL,
	`motion` text NOT NULL,
	`read_code` text,
	`format_id` text NOT NULL,
	`watch_code` text NOT NULL,
	`draw` text,
	`vote_before` text,
	`vote_after` text,
	`revision` integer DEFAULT 0 NOT NULL,
	`presses` integer DEFAULT 0 NOT NULL,
	`released_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_watch_code_unique` ON `rounds` (`watch_code`);--> statement-breakpoint
CREATE INDEX `rounds_by_club` ON `rounds` (`club_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `timer_events` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`act` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `timer_events_by_round` ON `timer_events` (`round_id`,`sequence`);--> statement-breakpoint
ALTER TABLE `users` ADD `keeper_id` text;--> statement-breakpoint
CREATE INDEX `review_cards_again` ON `review_cards` (`learner_id`) WHERE again = 1;--> statement-breakpoint
CREATE INDEX `attempts_open` ON `attempts` (`assignment_id`) WHERE state = 'open';
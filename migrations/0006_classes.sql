CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`version_id` text NOT NULL,
	`time_zone` text NOT NULL,
	`opens_wall` text NOT NULL,
	`opens_at` integer NOT NULL,
	`due_wall` text,
	`due_at` integer,
	`closes_wall` text,
	`closes_at` integer,
	`sittings` integer NOT NULL,
	`limit_minutes` integer,
	`keys` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignments_by_class` ON `assignments` (`class_id`,`opens_at`);--> statement-breakpoint
CREATE INDEX `assignments_by_version` ON `assignments` (`version_id`);--> statement-breakpoint
CREATE TABLE `class_members` (
	`class_id` text NOT NULL,
	`student_id` text NOT NULL,
	`name` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`class_id`, `student_id`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`student_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `class_members_by_student` ON `class_members` (`student_id`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`join_code` text,
	`join_until` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_join_code_unique` ON `classes` (`join_code`);--> statement-breakpoint
CREATE INDEX `classes_by_owner` ON `classes` (`owner_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `users` ADD `card_code` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `extra_time` real DEFAULT 1;--> statement-breakpoint
ALTER TABLE `attempts` ADD `assignment_id` text REFERENCES assignments(id);--> statement-breakpoint
ALTER TABLE `attempts` ADD `deadline_at` integer;--> statement-breakpoint
CREATE INDEX `attempts_by_assignment` ON `attempts` (`assignment_id`,`learner_id`);--> statement-breakpoint
CREATE INDEX `attempts_by_deadline` ON `attempts` (`deadline_at`) WHERE state = 'open';
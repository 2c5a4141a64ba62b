CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`hash` text NOT NULL,
	`exclusions` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `articles_by_topic` ON `articles` (`topic_id`);--> statement-breakpoint
CREATE INDEX `articles_by_owner` ON `articles` (`owner_id`);--> statement-breakpoint
CREATE TABLE `draft_items` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`overridden` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_items_by_quiz` ON `draft_items` (`quiz_id`,`position`);--> statement-breakpoint
CREATE TABLE `quiz_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`items` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_versions_by_quiz` ON `quiz_versions` (`quiz_id`,`number`);--> statement-breakpoint
CREATE INDEX `quiz_versions_by_publisher` ON `quiz_versions` (`published_by`);--> statement-breakpoint
CREATE TABLE `quizzes` (
	`id` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL,
	`article_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`take_code` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `quizzes_take_code_unique` ON `quizzes` (`take_code`);--> statement-breakpoint
CREATE INDEX `quizzes_by_owner` ON `quizzes` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `quizzes_by_article` ON `quizzes` (`article_id`);--> statement-breakpoint
CREATE INDEX `quizzes_by_topic` ON `quizzes` (`topic_id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `topics_by_owner` ON `topics` (`owner_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`username` text,
	`display_name` text NOT NULL,
	`password_hash` text,
	`single_keys` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);--> statement-breakpoint
CREATE INDEX `users_by_kind_and_visit` ON `users` (`kind`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `answers` (
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`response` text NOT NULL,
	`elapsed_ms` integer,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `item_id`, `sequence`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`learner_name` text NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`submitted_at` integer,
	`score` real,
	`items` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempts_by_learner` ON `attempts` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_by_version` ON `attempts` (`version_id`,`state`);--> statement-breakpoint
CREATE INDEX `attempts_by_topic` ON `attempts` (`topic_id`);--> statement-breakpoint
CREATE TABLE `item_totals` (
	`version_id` text NOT NULL,
	`item_id` text NOT NULL,
	`answered` integer NOT NULL,
	`marks` real NOT NULL,
	PRIMARY KEY(`version_id`, `item_id`),
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `learner_topics` (
	`learner_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`answered` integer NOT NULL,
	`right` real NOT NULL,
	`weighted_answered` real NOT NULL,
	`weighted_right` real NOT NULL,
	PRIMARY KEY(`learner_id`, `topic_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `learner_topics_by_topic` ON `learner_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `marks` (
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	`learner_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`version_id` text NOT NULL,
	`mark` real NOT NULL,
	`counted` integer NOT NULL,
	`day` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `item_id`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `marks_by_learner` ON `marks` (`learner_id`,`topic_id`,`marked_at`);--> statement-breakpoint
CREATE INDEX `marks_by_item` ON `marks` (`version_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `marks_by_topic` ON `marks` (`topic_id`);--> statement-breakpoint
CREATE TABLE `topic_totals` (
	`topic_id` text PRIMARY KEY NOT NULL,
	`answered` integer NOT NULL,
	`right` real NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

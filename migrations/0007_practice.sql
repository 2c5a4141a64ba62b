CREATE TABLE `drills` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`sheet_version_id` text,
	`motion` text NOT NULL,
	`kind` text NOT NULL,
	`turn` integer NOT NULL,
	`given` text NOT NULL,
	`right` integer NOT NULL,
	`of` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet_version_id`) REFERENCES `sheet_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `drills_by_turn` ON `drills` (`learner_id`,`sheet_version_id`,`kind`,`turn`);--> statement-breakpoint
CREATE INDEX `drills_by_version` ON `drills` (`sheet_version_id`);--> statement-breakpoint
CREATE INDEX `drills_by_learner` ON `drills` (`learner_id`,`at`);--> statement-breakpoint
CREATE TABLE `review_cards` (
	`learner_id` text NOT NULL,
	`item_id` text NOT NULL,
	`version_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`memory` text,
	`due_at` integer NOT NULL,
	`day` text NOT NULL,
	`again` integer NOT NULL,
	`last_at` integer NOT NULL,
	`turns` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `item_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_cards_by_due` ON `review_cards` (`learner_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `review_cards_by_version` ON `review_cards` (`version_id`);--> statement-breakpoint
CREATE INDEX `review_cards_by_topic` ON `review_cards` (`topic_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`item_id` text NOT NULL,
	`version_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`attempt_id` text,
	`turn` integer NOT NULL,
	`response` text NOT NULL,
	`mark` real NOT NULL,
	`confidence` text,
	`grade` text,
	`elapsed_ms` integer,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `quiz_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_by_turn` ON `reviews` (`learner_id`,`item_id`,`turn`);--> statement-breakpoint
CREATE INDEX `reviews_by_attempt` ON `reviews` (`attempt_id`);--> statement-breakpoint
CREATE INDEX `reviews_by_version` ON `reviews` (`version_id`);--> statement-breakpoint
CREATE INDEX `reviews_by_topic` ON `reviews` (`topic_id`);--> statement-breakpoint
-- What was handed in before there was a log: a blank or wrong answer is to be asked again, and one
-- that was right too quickly says nothing.
INSERT INTO `reviews` (`id`, `learner_id`, `item_id`, `version_id`, `topic_id`, `attempt_id`, `turn`, `response`, `mark`, `confidence`, `grade`, `elapsed_ms`, `day`, `at`)
SELECT m.`attempt_id` || ':' || m.`item_id`, m.`learner_id`, m.`item_id`, m.`version_id`, m.`topic_id`, m.`attempt_id`,
	row_number() OVER (PARTITION BY m.`learner_id`, m.`item_id` ORDER BY m.`marked_at`, m.`attempt_id`),
	coalesce((SELECT a.`response` FROM `answers` a WHERE a.`attempt_id` = m.`attempt_id` AND a.`item_id` = m.`item_id` ORDER BY a.`sequence` DESC LIMIT 1), ''),
	m.`mark`, NULL,
	CASE WHEN m.`counted` = 0 AND m.`mark` > 0 AND (SELECT a.`elapsed_ms` FROM `answers` a WHERE a.`attempt_id` = m.`attempt_id` AND a.`item_id` = m.`item_id` ORDER BY a.`sequence` DESC LIMIT 1) < 2000 THEN NULL
		WHEN m.`mark` < 0.5 THEN 'again' WHEN m.`mark` < 1 THEN 'hard' ELSE 'good' END,
	(SELECT a.`elapsed_ms` FROM `answers` a WHERE a.`attempt_id` = m.`attempt_id` AND a.`item_id` = m.`item_id` ORDER BY a.`sequence` DESC LIMIT 1),
	m.`day`, m.`marked_at`
FROM `marks` m;

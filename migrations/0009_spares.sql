CREATE TABLE `spare_items` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`rank` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`quiz_id`) REFERENCES `quizzes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `spare_items_by_quiz` ON `spare_items` (`quiz_id`,`rank`);
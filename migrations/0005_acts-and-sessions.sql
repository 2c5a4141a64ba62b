ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `used_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `shared` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `device` text;--> statement-breakpoint
ALTER TABLE `answers` ADD `turn` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `answers_by_act` ON `answers` (`attempt_id`,`item_id`,`device`,`turn`);